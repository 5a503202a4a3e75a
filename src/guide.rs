//! A walk in progress as a value.
