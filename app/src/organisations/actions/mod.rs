//! What can happen to an organisation.

mod decision;
mod members;
mod registration;

pub use decision::{DecisionInput, decide};
pub use members::{accept, end_membership, forget_expired, invite};
pub use registration::{RegistrationInput, mend, register};
