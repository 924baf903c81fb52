//! What the product must stand up to: hostile texts and addresses, sibling routes, odd bodies, leaks, crashes.
//!
//! These journeys are generated: they walk every route, every form on every page and every table, so that what is added
//! later is tried as well. What belongs to one room alone (double votes, closing, sessions) is tried beside that room.

mod logs;
mod statement;
