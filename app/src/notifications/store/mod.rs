//! The SQL of letters and of what people want to be told.

mod preferences;
mod queue;

pub use preferences::*;
pub use queue::*;
