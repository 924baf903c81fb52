//! The SQL of letters and of what people want to be told.

mod followings;
mod preferences;
mod queue;

pub use followings::*;
pub use preferences::*;
pub use queue::*;
