//! What the figures of a result mean.

use crate::base::i18n::Lang;
use crate::ui::key_value::KeyValue;
use leptos::prelude::*;

/// Every figure that the page shows, in words, folded away.
pub fn meanings_view(t: Lang) -> impl IntoView + use<> {
    let meanings = [
        (t.voting_goal_people(), t.voting_meaning_people()),
        (t.voting_goal_votes(), t.voting_meaning_votes()),
        (t.voting_meaning_share_title(), t.voting_meaning_share()),
        (t.voting_by_goal(), t.voting_meaning_goals()),
        (t.voting_meaning_comments_title(), t.voting_meaning_comments()),
        (t.voting_split(), t.voting_meaning_groups()),
    ];
    let rows = meanings.into_iter().map(|(figure, meaning)| (figure.to_owned(), meaning.into_any())).collect();
    view! { <details class="disclosure"><summary>{t.voting_meaning()}</summary><KeyValue rows/></details> }
}
