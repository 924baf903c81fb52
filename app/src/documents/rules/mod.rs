//! How a text is divided into parts, which of them are the same in the next version, and what became of a passage. Pure
//! decisions.

mod anchors;
mod carried;

pub use crate::base::markdown::plain as plain_text;
pub use anchors::anchored;
pub use carried::{Carried, carried};
