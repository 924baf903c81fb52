//! The organisations' SQL.

mod invitations;
mod members;
mod organisations;

pub use invitations::{Invitation, forget_invitations, invitation, put_invitation, take_invitation};
pub use members::{
    Member, add_member, is_member, is_verified_member, member_count, members, remove_member, verified_memberships,
};
pub use organisations::{
    by_slug, decide, insert, lock, mend, number_is_taken, of_person, slug_is_taken, submitted, verified,
};
