//! The record of a consultation as a folder of files: what its officials did, what was counted, and what was signed.
//!
//! Whoever has the folder and the site's public keys checks all of it without the site: every event is in its chain, every
//! result is the one that was signed, every count of an action line, a group or a goal follows from the ballots. Which
//! ballots are of one person, and who an official is, is not in it.

pub mod export;
mod lines;
pub mod manifest;
pub mod offline;
mod recount;
