//! When one can comment, in words.

use crate::base::i18n::Lang;
use crate::comments::rules::Window;
use crate::front::unsent::typed_into;
use crate::ui::field::ErrorSummary;
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// Why one cannot comment now, and from or until when one could.
pub(super) fn closed(t: Lang, window: Window, zone: &TimeZone) -> Option<AnyView> {
    let (title, text) = match window {
        Window::Open(_) => return None,
        Window::ToCome(from) => (t.comments_to_come_title(), t.comments_to_come(t.date_time(from, zone))),
        Window::Over(until) => (t.comments_over_title(), t.comments_over(t.date_time(until, zone))),
        Window::Never => (t.comments_never_title(), t.comments_never().to_owned()),
    };
    Some(view! { {too_late()} <Notice title=title text=text/> }.into_any())
}

/// What somebody wrote who came too late: that it was not published, and the words, to be copied.
pub(super) fn too_late() -> Option<AnyView> {
    Some(view! { <ErrorSummary/> {typed_into(&["body"])?} }.into_any())
}
