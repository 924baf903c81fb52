//! The SQL of this room.

mod members;
mod papers;

pub use members::{
    Invitation, add_member, appoint, drop_invitations_of, end_membership, end_memberships_of, forget_invitations,
    former_members, invitation, members, of_person, open_invitations, put_invitation, take_invitation, who_hear,
};
pub use papers::{
    Reading, agree, agreed_by, disagree, insert, newest_of_group, paper, publish, published_about,
    published_conclusions, published_of_group, published_of_strategy, rewrite, versions,
};
