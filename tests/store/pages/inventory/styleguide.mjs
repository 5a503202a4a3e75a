/** The older markup. */
