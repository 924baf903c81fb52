//! `cargo xtask test --room NAME`: the fast inner loop.

use super::postgres::{self, Postgres};
use super::steps;
use crate::failure::{Failure, Outcome};
use crate::paths::Paths;

/// The tests of one room on SQLite, and on PostgreSQL where that is installed: nothing is installed for an inner loop.
pub fn test(paths: &Paths, room: &str) -> Outcome {
    if !paths.root.join("app/src").join(room).join("mod.rs").is_file() {
        return Err(Failure::new(format!("there is no room {room}: rooms are the folders in app/src")));
    }
    if !postgres::is_there() {
        println!("    PostgreSQL is not installed: on SQLite alone");
        return steps::room(paths, room, None);
    }
    steps::room(paths, room, Some(&Postgres::start()?))
}
