//! What stands beside a form in which people write for everybody.

use crate::base::i18n::Lang;
use crate::conduct::model::{Conduct, Shown};
use leptos::prelude::*;

/// When others will read what one writes here.
pub fn shown_when(t: Lang, conduct: Conduct, shown: Shown) -> AnyView {
    let words = match shown {
        Shown::AtOnce => t.conduct_at_once().to_owned(),
        Shown::Checked => t.conduct_checked(conduct.answer_days),
    };
    view! { <p class="field-hint">{words}</p> }.into_any()
}
