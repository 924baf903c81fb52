//! The organisations' SQL.

mod members;

pub use members::{is_verified_member, verified_memberships};
