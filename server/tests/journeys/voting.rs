//! Voting: ballots, closing, results, imports.

mod casting;
mod closing;
mod earlier;
mod ending;
mod neighbours;
mod own;
mod participants;
mod polis;
mod racing;
mod results;
mod same;
mod secrecy;
mod together;
pub mod world;
