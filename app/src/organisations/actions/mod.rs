//! What can happen to an organisation.

mod decision;
mod members;
mod registration;

pub use decision::{DecisionInput, decide};
pub use members::{accept, forget_expired, invite, leave, remove};
pub use registration::{RegistrationInput, mend, register};
