//! The platform from outside: addresses, requests, answers, limits and feeds, without I/O.
