//! What the reader wrote and nobody else reads yet.

use super::comment::{Setting, alignment_tone, alignment_word, body};
use crate::base::time::Timestamp;
use crate::comments::model::Comment;
use crate::moderation::rules::{days_late, due};
use crate::ui::badge::{Badge, Tone};
use crate::ui::moment::Moment;
use leptos::prelude::*;

/// The reader's own comments that wait for a moderator, each with the day by which that decides; nothing where none waits.
pub(super) fn waiting(
    setting: &Setting<'_>,
    mine: &[(Comment, Timestamp)],
    days: i64,
    now: Timestamp,
) -> Option<AnyView> {
    let t = setting.t;
    let items = mine.iter().map(|(comment, since)| view! { <li>{one(setting, comment, due(*since, days), now)}</li> });
    (!mine.is_empty()).then(|| {
        view! {
            <section class="section" id="waiting">
                <div class="section-head">
                    <h3>{t.comments_waiting_title()}</h3>
                    <p class="muted">{t.comments_waiting_lead()}</p>
                </div>
                <ol class="thread" role="list">{items.collect_view()}</ol>
            </section>
        }
        .into_any()
    })
}

fn one(setting: &Setting<'_>, comment: &Comment, due: Timestamp, now: Timestamp) -> AnyView {
    let t = setting.t;
    let deed = |path: &str, word: &'static str| view! { <a href=format!("/comments/{}/{path}", comment.id)>{word}</a> };
    let edit = setting.is_open.then(|| deed("edit", t.base_edit()));
    // Whoever waits longer than was promised is not told of a day that is over.
    let until = days_late(due, now)
        .is_none()
        .then(|| view! { <span>{t.comments_waits_until(t.date(due, setting.zone))}</span> });
    view! {
        <article class="comment" id=format!("comment-{}", comment.id) data-alignment=comment.alignment.name()>
            <div class="comment-head">
                <Badge label=t.comments_waits_badge() tone=Tone::Warn/>
                <Badge label=alignment_word(t, comment.alignment) tone=alignment_tone(comment.alignment)/>
                <Moment lang=t at=comment.created_at zone=setting.zone.clone()/>
                {until}
            </div>
            {body(t, comment.language, &comment.body)}
            <div class="comment-deeds">{edit}{deed("withdraw", t.comments_withdraw())}</div>
        </article>
    }
    .into_any()
}
