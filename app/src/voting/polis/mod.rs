//! Importing an exported Polis conversation: `comments.csv`, `votes.csv`, `summary.csv`.
//!
//! [`files`] reads them strictly, [`reconcile`] decides what their numbers mean, [`import`] loads them in one
//! transaction. A statement is an action line, a vote of 1, 0 or −1 a choice. Which sign means agreement differs between
//! exports, so it is found out: the sign with which the votes add up to the published columns `agrees` and `disagrees`.
//! Those count every row cast, while here the last vote of each participant on a statement counts. An export in which they
//! differ for a single statement is not imported: rows are missing, or were changed.
//!
//! Statements that the conversation's moderators accepted (1) are published, rejected ones (−1) come in as rejected. About
//! those that nobody judged (0) the conversation's own mode decides: where it showed statements before they were accepted,
//! they are published, and else they stay out of sight. The export does not name the mode, but its votes tell it: an
//! author's own agreement is cast with the statement, so a vote of anybody else means that it was shown. What is not
//! published keeps its votes, and they are counted.

pub mod fault;
pub mod files;
pub mod import;
mod quotes;
pub mod reconcile;
#[cfg(test)]
mod tests;
