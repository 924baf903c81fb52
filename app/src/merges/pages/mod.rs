//! The pages of mergers, and what other pages say of them.

mod merge;
pub mod picker;
mod shown;

pub use merge::{MergeLinePage, MergeProposalPage, labels, reasons, refused};
pub use shown::{mark, mergers};
