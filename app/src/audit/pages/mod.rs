//! What officials did, for everybody to read.

mod record;
mod words;

pub use record::RecordPage;
