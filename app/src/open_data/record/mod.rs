//! The record of a consultation as files in a folder or an archive: what its officials did, what was counted, and what was signed.
//!
//! Whoever has them and the site's public keys checks all of it without the site: every event is in its chain, every
//! result is the one that was signed, every count of an action line, a group or a goal follows from the ballots. Which
//! ballots are of one person, and who an official is, is not in it.

pub mod bundle;
pub mod export;
mod lines;
pub mod manifest;
pub mod offline;
mod recount;
mod source;
