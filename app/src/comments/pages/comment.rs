//! One comment as it stands in its thread.

use super::address;
use crate::accounts::model::{Actor, PersonKind};
use crate::base::i18n::Lang;
use crate::base::markdown;
use crate::base::markdown::SafeHtml;
use crate::comments::model::{Alignment, Comment, CommentState, Order};
use crate::proposals::model::ActionLine;
use crate::ui::badge::{Badge, Tone};
use crate::ui::moment::Moment;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// What the comments of a page share.
#[derive(Clone, Debug)]
pub(super) struct Setting<'p> {
    pub t: Lang,
    pub zone: &'p TimeZone,
    pub line: &'p ActionLine,
    pub order: Order,
    /// Who reads, if signed in.
    pub reader: Option<&'p Actor>,
    /// Whether one can comment now.
    pub is_open: bool,
}

/// A comment with what one can do about it.
pub(super) fn comment(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let alignment = comment.is_visible().then(|| comment.alignment.name());
    let content = if comment.is_visible() { said(setting, comment) } else { gone(setting, comment) };
    view! { <article class="comment" id=format!("comment-{}", comment.id) data-alignment=alignment>{content}</article> }
        .into_any()
}

fn said(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let t = setting.t;
    let when = when(setting, comment);
    let edited = comment.edited_at.map(|at| {
        let words = t.comments_edited(t.date_time(at, setting.zone));
        view! { <a href=format!("/comments/{}/history", comment.id)>{words}</a> }
    });
    view! {
        <div class="comment-head">
            {author(t, comment)}
            <Badge label=alignment_word(t, comment.alignment) tone=alignment_tone(comment.alignment)/>
            {when}
            {edited}
        </div>
        {body(t, comment.language, &comment.body)}
        <div class="comment-deeds">{deeds(setting, comment)}</div>
    }
    .into_any()
}

/// The place of a comment that readers do not see: why, but neither its text nor its author.
fn gone(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let t = setting.t;
    let why = if comment.state == CommentState::Hidden { t.comments_hidden() } else { t.comments_withdrawn() };
    view! {
        <div class="comment-head">{when(setting, comment)}</div>
        <p class="comment-removed">{why}</p>
    }
    .into_any()
}

fn when(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let href = address(setting.line, comment, setting.order);
    view! { <a href=href><Moment lang=setting.t at=comment.created_at zone=setting.zone.clone()/></a> }.into_any()
}

/// A text of people, in its language.
pub(super) fn body(t: Lang, language: Lang, markdown: &str) -> AnyView {
    let lang = language.foreign_in(t);
    let html: SafeHtml = markdown::render(markdown);
    view! { <div class="comment-body prose" lang=lang inner_html=html.into_string()></div> }.into_any()
}

/// Who speaks, and in what capacity.
pub(super) fn author(t: Lang, comment: &Comment) -> AnyView {
    let person = person_name(t, comment);
    match (&comment.organisation_name, &comment.organisation_slug) {
        (Some(name), Some(slug)) => view! {
            <a class="comment-author" href=format!("/organisations/{slug}")>{name.clone()}</a>
            <Badge label=t.comments_verified() tone=Tone::Good tick=true/>
            <span>{person}</span>
        }
        .into_any(),
        _ => {
            let kind = match comment.author_kind {
                PersonKind::Resident => t.base_kind_resident(),
                PersonKind::Official => t.base_kind_official(),
            };
            view! { <span class="comment-author">{person}</span><span>{kind}</span> }.into_any()
        }
    }
}

/// The author's name; once the account is erased, that it is.
pub(super) fn person_name(t: Lang, comment: &Comment) -> String {
    if comment.author_name.is_empty() { t.comments_erased_author().to_owned() } else { comment.author_name.clone() }
}

fn deeds(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let Setting { t, reader, is_open, .. } = setting;
    let name = person_name(*t, comment);
    let is_mine = reader.is_some_and(|reader| reader.person == comment.author_id);
    let deed = |path: &str, word: &'static str, said: Option<String>| {
        view! { <a href=format!("/comments/{}/{path}", comment.id) aria-label=said>{word}</a> }
    };
    let reply = is_open.then(|| deed("reply", t.comments_reply(), Some(t.comments_reply_to(name.clone()))));
    let edit = (is_mine && *is_open).then(|| deed("edit", t.base_edit(), None));
    let withdraw = is_mine.then(|| deed("withdraw", t.comments_withdraw(), None));
    let report = (!is_mine).then(|| deed("report", t.comments_report(), Some(t.comments_report_of(name))));
    view! { {reply}{edit}{withdraw}{report} }.into_any()
}

/// Which way a comment leans, in a word.
pub fn alignment_word(t: Lang, alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::For => t.comments_for(),
        Alignment::Neutral => t.comments_neutral(),
        Alignment::Against => t.comments_against(),
    }
}

/// The colour of that word.
pub fn alignment_tone(alignment: Alignment) -> Tone {
    match alignment {
        Alignment::For => Tone::Support,
        Alignment::Neutral => Tone::Neutral,
        Alignment::Against => Tone::Against,
    }
}
