//! What can happen to positions.

mod keep;
mod people;
mod publish;
mod together;
mod write;

pub use keep::{drop_passage, drop_view, keep_passage, keep_view, set_passage};
pub use people::{appoint, assign, dismiss, leave_all};
pub use publish::{publish, publish_in};
pub use together::{Given, accept_together, answer_together};
pub use write::{Typed, insert, insert_together, write};

use crate::accounts::model::Actor;
use crate::base::i18n::Lang;
use crate::base::site::Site;

/// The languages in which a title is looked for, for somebody who does something.
fn langs(site: &Site, actor: &Actor) -> [Lang; 2] {
    [actor.language, site.settings.language]
}
