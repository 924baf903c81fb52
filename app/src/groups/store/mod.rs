//! The SQL of this room.

mod members;
mod papers;

pub use members::{
    Invitation, add_member, appoint, end_membership, forget_invitations, former_members, invitation, members,
    of_person, open_invitations, put_invitation, take_invitation,
};
pub use papers::{
    agree, agreed_by, disagree, insert, newest, newest_of_group, publish, published, published_about,
    published_conclusions, published_of_group, published_of_strategy, rewrite, versions,
};
