//! The pages of the accounts.

pub mod sign_up;
