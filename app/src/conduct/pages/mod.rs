//! The pages of conduct.

mod library;
mod settings;

pub use library::{LibraryPage, LibraryRulePage, TakePage};
pub use settings::ConductPage;
