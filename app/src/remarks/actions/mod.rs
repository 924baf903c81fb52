//! What can happen to remarks.

mod correct;
mod enter;
mod forget;
mod groups;
mod hand_in;
mod import;
mod moderated;
mod receipt;
mod settings;

pub use correct::{correct, withdraw_entry, withdraw_table};
pub use enter::{Entry, Known, enter};
pub use forget::forget_senders;
pub use groups::{Joining, join, leave, rename};
pub use hand_in::{HandedIn, hand_in, leave_all, withdraw};
pub use import::{Imported, check, import};
pub use moderated::{hide, let_pass, refuse, restore};
pub use settings::set;
