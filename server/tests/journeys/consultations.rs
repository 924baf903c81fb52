//! Consultations: reading, taking part in time, and running them.

mod rounds;
