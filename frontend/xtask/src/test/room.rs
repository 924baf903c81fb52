//! `cargo xtask test --room NAME`: the fast inner loop.

use super::postgres::{self, Postgres};
use super::steps;
use crate::failure::{Failure, Outcome};
use crate::paths::Paths;

/// The tests of one room on SQLite, and on PostgreSQL where that is installed: nothing is installed for an inner loop.
pub fn test(paths: &Paths, room: &str) -> Outcome {
    let is_room = paths.root.join("app/src").join(room).join("mod.rs").is_file();
    // Journeys through the whole house, such as `trust`, stand beside those of the rooms.
    let is_journey = paths.root.join("server/tests/journeys").join(format!("{room}.rs")).is_file();
    if !is_room && !is_journey {
        return Err(Failure::new(format!(
            "there is nothing named {room}: names are the folders in app/src and the files in server/tests/journeys"
        )));
    }
    if !postgres::is_there() {
        println!("    PostgreSQL is not installed: on SQLite alone");
        return steps::room(paths, room, None);
    }
    steps::room(paths, room, Some(&Postgres::start()?))
}
