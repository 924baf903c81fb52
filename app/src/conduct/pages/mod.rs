//! The pages of conduct.

mod asked;
mod beside;
mod library;
mod settings;

pub use asked::{asked, asked_line, withheld};
pub use beside::shown_when;
pub use library::{LibraryPage, LibraryRulePage, TakePage};
pub use settings::ConductPage;
