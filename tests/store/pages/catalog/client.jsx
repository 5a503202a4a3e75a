/** The new catalogue. */
