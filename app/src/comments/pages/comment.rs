//! One comment as it stands in its thread.

use super::address;
use crate::accounts::model::{Actor, PersonKind};
use crate::base::i18n::Lang;
use crate::base::markdown;
use crate::base::markdown::SafeHtml;
use crate::comments::model::{Alignment, Comment, CommentState, Order};
use crate::conduct::model::ChangeRequest;
use crate::conduct::pages::asked;
use crate::consultations::model::Rule;
use crate::moderation::model::Filter;
use crate::moderation::pages::queue_address;
use crate::moves::model::MovedComment;
use crate::proposals::model::{ActionLine, line_path};
use crate::suspensions::pages::suspend_path;
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
    /// What was moved to or from this discussion.
    pub moved: &'p [MovedComment],
    /// Whether the reader runs the consultation.
    pub runs: bool,
    /// Whether the reader can comment now.
    pub is_open: bool,
    /// The rules of the discussion, and the language of the site, for a rule that is not in the reader's.
    pub rules: &'p [Rule],
    pub own: Lang,
    /// What the reader is asked to change.
    pub requests: &'p [ChangeRequest],
    /// Where a moderator decides about a comment, for those who run the consultation.
    pub desk: Option<&'p str>,
}

/// A comment with what one can do about it.
pub(super) fn comment(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let alignment = comment.is_visible().then(|| comment.alignment.name());
    let content = if comment.is_visible() { said(setting, comment) } else { gone(setting, comment) };
    // Its author has it once more among what waits, and an id stands once.
    let is_mine = setting.reader.is_some_and(|reader| reader.person == comment.author_id);
    let id = (!(is_mine && comment.is_waiting())).then(|| format!("comment-{}", comment.id));
    view! { <article class="comment" id=id data-alignment=alignment>{content}</article> }.into_any()
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
            {came(setting, comment)}
        </div>
        {body(t, comment.language, &comment.body)}
        {request(setting, comment)}
        <div class="comment-deeds">{deeds(setting, comment)}</div>
    }
    .into_any()
}

/// What its author is asked to change in it.
fn request(setting: &Setting<'_>, comment: &Comment) -> Option<AnyView> {
    let request = setting.requests.iter().find(|request| request.subject == comment.id.0)?;
    Some(asked((setting.t, setting.own), request, setting.rules, setting.zone, false))
}

/// That it stood elsewhere before, with the way there.
fn came(setting: &Setting<'_>, comment: &Comment) -> Option<AnyView> {
    let is_this = |moved: &&MovedComment| moved.comment == comment.id && moved.to_code == setting.line.code;
    let moved = setting.moved.iter().rfind(is_this)?;
    let href = format!("{}#comments", line_path(&setting.line.consultation_slug, &moved.from_code));
    Some(view! { <a href=href>{setting.t.moves_came(moved.from_code.clone())}</a> }.into_any())
}

/// The place of a comment that readers do not see: why, but neither its text nor its author.
fn gone(setting: &Setting<'_>, comment: &Comment) -> AnyView {
    let t = setting.t;
    let why = match comment.state {
        CommentState::Hidden => t.comments_hidden(),
        CommentState::Waiting => t.comments_waits(),
        CommentState::Visible | CommentState::Withdrawn => t.comments_withdrawn(),
    };
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
    let moving = name.clone();
    let is_mine = reader.is_some_and(|reader| reader.person == comment.author_id);
    let deed = |path: &str, word: &'static str, said: Option<String>| {
        view! { <a href=format!("/comments/{}/{path}", comment.id) aria-label=said>{word}</a> }
    };
    let reply = is_open.then(|| deed("reply", t.comments_reply(), Some(t.comments_reply_to(name.clone()))));
    let is_asked = setting.requests.iter().any(|request| request.subject == comment.id.0);
    let edit = (is_mine && (*is_open || is_asked)).then(|| deed("edit", t.base_edit(), None));
    let withdraw = is_mine.then(|| deed("withdraw", t.comments_withdraw(), None));
    let report = (!is_mine).then(|| deed("report", t.comments_report(), Some(t.comments_report_of(name))));
    let desk = setting.desk.filter(|_| !is_mine).map(|slug| {
        let href = queue_address(slug, Filter::All, Some(comment.id.0));
        view! { <a href=href aria-label=t.comments_to_desk_of(person_name(*t, comment))>{t.comments_to_desk()}</a> }
    });
    let suspend = (setting.runs && !is_mine && !comment.author_name.is_empty()).then(|| {
        let href = suspend_path(&setting.line.consultation_slug, comment.author_id);
        let said = t.suspensions_way_of(person_name(*t, comment));
        view! { <a href=href aria-label=said>{t.suspensions_way()}</a> }
    });
    let relocate = (setting.runs && !is_mine).then(|| deed("move", t.moves_move(), Some(t.moves_move_of(moving))));
    view! { {reply}{edit}{withdraw}{report}{desk}{relocate}{suspend} }.into_any()
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
