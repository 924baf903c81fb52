//! Every island of the product: what the browser's build keeps. A page loads them with
//! `front::islands::IslandLoader`.

pub use crate::comments::islands::{ArrivedDraft, CharactersLeft, KeptDraft};
pub use crate::documents::islands::PassageChosen;
pub use crate::moderation::islands::QueueKeys;
pub use crate::voting::islands::Ballot;
