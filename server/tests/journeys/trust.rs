//! What the product must stand up to: hostile texts and addresses, sibling routes, odd bodies, leaks. Crashes and what else fails underneath are tried in
//! `server/tests/faults`.
//!
//! These journeys are generated: they walk every route, every form on every page and every table, so that what is added
//! later is tried as well. What belongs to one room alone (double votes, closing, sessions) is tried beside that room.

mod addresses;
mod clocks;
pub mod corpus;
mod costs;
pub mod crawl;
mod dead_links;
mod discussed;
pub mod document;
mod dump;
mod every_form;
mod everywhere;
pub mod form;
mod furniture;
pub mod harm;
mod leaks;
mod logs;
mod matrix;
mod odd_forms;
mod offered;
mod over;
mod reflected;
mod scribble;
mod seeds;
mod size;
pub mod statement;
mod stored;
mod texts;
mod tokens;
mod town;
mod town_positions;
mod town_strategies;
