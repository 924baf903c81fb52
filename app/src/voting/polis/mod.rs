//! Importing an exported Polis conversation: `comments.csv`, `votes.csv`, `summary.csv`.
//!
//! [`files`] reads them strictly, [`reconcile`] decides what their numbers mean, [`import`] loads them in one
//! transaction. A statement is an action line, a vote of 1, 0 or −1 a choice. Which sign means agreement differs between
//! exports, so it is found out: the sign with which the votes add up to the published columns `agrees` and `disagrees`.
//! Those count every row cast, while here the last vote of each participant on a statement counts.
//!
//! Statements that the conversation's moderators accepted (1) are published; those that nobody judged (0) as well, because
//! Polis shows them to voters and they were voted on. Rejected ones (−1) come in as rejected: never shown, but their
//! votes are kept and counted.

pub mod fault;
pub mod files;
pub mod import;
pub mod reconcile;
#[cfg(test)]
mod tests;
