//! The form of a position.

use super::words::{deed_word, disposition_hint, disposition_tone, disposition_word, state_tone, state_word};
use super::{crumbs, langs, paragraphs, query, remark::remark};
use crate::base::day;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::consultations::calendar::named_zone;
use crate::front::islands::{Draft, IslandLoader};
use crate::front::page::{Page, page};
use crate::moderation::islands::QueueKeys;
use crate::positions::access::{self, Desk};
use crate::positions::filter::{Assigned, Filter};
use crate::positions::model::{Disposition, desk_path, position_path};
use crate::positions::rules::{self, Deed, Hand, JUSTIFICATION_MAX};
use crate::positions::store::{self, Asked, Choice as Offer, Near};
use crate::ui::badge::{Badge, Stamp};
use crate::ui::field::{
    ChecksField, Choice, ChoiceField, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea,
};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The remark, its position as far as it has come, and what can be done with it now.
#[component]
pub fn PositionPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move { load(&p, &typed).await })
}

async fn load(p: &Page, typed: &FormState) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let desk = access::admitted(db, p.param("slug"), actor, langs(p)).await?;
    let number = p.id("number").unwrap_or(0);
    let asked = store::asked(db, desk.place.id, number).await?;
    let asked = asked.filter(|asked| desk.runs || asked.position.evaluator == Some(actor.person));
    let asked = asked.ok_or(AppError::NotFound)?;
    let mut filter = Filter::read(query(p));
    if !desk.runs {
        filter.assigned = Assigned::To(actor.person);
        // A list that answers to a name tells whose a remark is.
        filter.words.clear();
    }
    let zone = named_zone(&desk.place.time_zone);
    let today = day::today(p.reader.now, &zone);
    let near = store::near(db, desk.place.id, &filter, (&today, desk.place.deadline), number).await?;
    let offers = store::choices(db, desk.place.id, asked.remark, desk.place.strategy, t).await?;
    let hand = Hand {
        runs: desk.runs,
        wrote: asked.position.written_by == Some(actor.person),
        as_published: asked.position.is_as_published(),
    };
    let heading = t.positions_on_remark(number.to_string());
    let crumbs = if desk.runs { crumbs(t, &desk.place, true) } else { own_crumbs(t) };
    Ok(view! {
        <Title text=format!("{heading}: {}", desk.place.title)/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=heading/>
        {ways(t, &desk, &filter, near)}
        {remark(t, &desk.place, &asked, &zone)}
        <section class="section stack" aria-labelledby="the-position">
            <h2 id="the-position">{t.positions_position()}</h2>
            {standing(t, &asked, &today)}
            <ErrorSummary labels=labels(t)/>
            {form(t, &desk, &asked, hand, &offers, typed)}
        </section>
    }
    .into_any())
}

fn own_crumbs(t: Lang) -> Vec<Crumb> {
    vec![Crumb::new("/account", t.accounts_account_title()), Crumb::new("/account/positions", t.positions_mine())]
}

fn labels(t: Lang) -> Vec<(&'static str, &'static str)> {
    vec![
        ("disposition", t.positions_disposition()),
        ("justification", t.positions_justification()),
        ("note", t.positions_note()),
        ("reason", t.positions_returned()),
        ("passage", t.positions_passage()),
        ("changes", t.positions_changed_parts()),
        ("lines", t.positions_lines()),
        ("goals", t.positions_goals()),
    ]
}

/// To the neighbours within the filter and to the list, by access keys too.
fn ways(t: Lang, desk: &Desk, filter: &Filter, near: Near) -> AnyView {
    let slug = &desk.place.slug;
    let way = |number: Option<i64>, key: &'static str, word: &'static str| match number {
        Some(number) => {
            let href = filter.after(&position_path(slug, number));
            view! { <li><a href=href accesskey=key><kbd aria-hidden="true">{key}</kbd>{word}</a></li> }.into_any()
        }
        None => view! { <li class="muted"><kbd aria-hidden="true">{key}</kbd>{word}</li> }.into_any(),
    };
    let list = if desk.runs { filter.after(&desk_path(slug)) } else { "/account/positions".to_owned() };
    view! {
        <ul class="ways no-print" role="list">
            {way(near.next, "j", t.positions_next())}
            {way(near.previous, "k", t.positions_previous())}
            <li><a href=list accesskey="u"><kbd aria-hidden="true">"u"</kbd>{t.positions_to_list()}</a></li>
        </ul>
        <QueueKeys label=t.moderation_keys_alone().to_owned() hint=t.moderation_keys_alone_hint().to_owned()/>
        <details class="disclosure" id="keys">
            <summary>{t.moderation_keys_title()}</summary>
            <p>{t.positions_keys()}</p>
        </details>
        <IslandLoader/>
    }
    .into_any()
}

/// How far it has come, whose it is, and what somebody wants changed.
fn standing(t: Lang, asked: &Asked, today: &str) -> AnyView {
    let position = &asked.position;
    let mut rows = vec![(
        t.positions_state().to_owned(),
        view! { <Badge label=state_word(t, position.state) tone=state_tone(position.state)/> }.into_any(),
    )];
    rows.extend(asked.writer.clone().map(|writer| (t.positions_written_by().to_owned(), writer.into_any())));
    rows.extend(asked.evaluator_name.clone().map(|name| {
        let due = match position.due_on.as_str() {
            "" => String::new(),
            due if due < today => format!(", {}", t.positions_overdue_since(t.written_day(due))),
            due => format!(", {}", t.positions_due_by(t.written_day(due))),
        };
        (t.positions_assigned_to().to_owned(), format!("{name}{due}").into_any())
    }));
    let returned = (!position.returned_because.is_empty()).then(|| {
        view! { <Notice kind="warn" title=t.positions_returned() text=position.returned_because.clone()/> }
    });
    view! { <KeyValue rows/> {returned} }.into_any()
}

fn form(t: Lang, desk: &Desk, asked: &Asked, hand: Hand, offers: &[Offer], typed: &FormState) -> AnyView {
    let position = &asked.position;
    // Whoever was overtaken has been told so, and saves again knowing it.
    let was_overtaken = typed.error("") == Some(ErrorCode::ChangedMeanwhile);
    let seen = typed.value("version").filter(|_| !was_overtaken).map(ToOwned::to_owned);
    let version = seen.unwrap_or_else(|| position.version.to_string());
    let is_open = rules::is_open(position.state);
    let deeds = rules::deeds(position.state, hand, desk.place.second_reader);
    let own = deeds.contains(&Deed::TakeBack) && hand.runs && hand.wrote && desk.place.second_reader;
    let own = own.then(|| view! { <p>{t.positions_somebody_else()}</p> });
    let fields = if is_open { open_fields(t, asked, offers) } else { closed_words(t, asked, offers, typed) };
    let reason = deeds.contains(&Deed::GiveBack).then(|| {
        view! { <TextArea name="reason" label=t.positions_returned() hint=t.positions_returned_hint() rows=3 optional=true/> }
    });
    let buttons = deeds.iter().map(|deed| {
        let is_main = matches!(deed, Deed::Accept) || (*deed == Deed::Review && !deeds.contains(&Deed::Accept));
        let look = if is_main { "" } else { "button-quiet" };
        match key(*deed, is_main) {
            Some(key) => {
                view! { <SubmitButton label=deed_word(t, *deed) look says=("deed", deed.name()) key=key/> }.into_any()
            }
            None => view! { <SubmitButton label=deed_word(t, *deed) look says=("deed", deed.name())/> }.into_any(),
        }
    });
    let buttons = buttons.collect_view();
    view! {
        {own}
        <form class="form" method="post" novalidate>
            <HiddenField name="version" value=version/>
            {fields}
            {reason}
            {is_open.then(|| view! { <Draft/> })}
            <div class="form-actions">{buttons}</div>
        </form>
    }
    .into_any()
}

fn open_fields(t: Lang, asked: &Asked, offers: &[Offer]) -> AnyView {
    let position = &asked.position;
    let dispositions = Disposition::ALL
        .iter()
        .map(|one| Choice::new(one.name(), disposition_word(t, *one)).with_hint(disposition_hint(t, *one)));
    let dispositions = dispositions.collect();
    let chosen = position.disposition.map_or("", Disposition::name);
    let note = position.published_at.is_some().then(|| {
        view! { <TextArea name="note" label=t.positions_note() hint=t.positions_note_hint() rows=3 value=position.note.clone()/> }
    });
    view! {
        <ChoiceField name="disposition" label=t.positions_disposition() choices=dispositions value=chosen/>
        <TextArea name="justification" label=t.positions_justification() hint=t.positions_justification_hint(JUSTIFICATION_MAX) rows=8 value=position.justification.clone()/>
        {insert(t, offers)}
        {note}
        {led_fields(t, offers)}
    }
    .into_any()
}

/// The passages that can be put after what is written; nothing where there are none.
pub(super) fn insert(t: Lang, offers: &[Offer]) -> Option<AnyView> {
    let passages: Vec<Choice> = of(offers, "passage").map(|one| Choice::new(one.id.to_string(), &one.label)).collect();
    (!passages.is_empty()).then(|| {
        let none = Choice::new("", t.positions_choose());
        let choices = std::iter::once(none).chain(passages).collect();
        view! {
            <SelectField name="passage" label=t.positions_passage() hint=t.positions_passage_hint() choices optional=true/>
            <SubmitButton label=t.positions_insert() look="button-quiet" says=("deed", "insert")/>
        }
        .into_any()
    })
}

/// What a position led to: parts of the text, action lines and goals.
pub(super) fn led_fields(t: Lang, offers: &[Offer]) -> AnyView {
    view! {
        {checks("changes", t.positions_changed_parts(), t.positions_changed_parts_hint(), of(offers, "part").map(part))}
        {checks("lines", t.positions_lines(), t.positions_lines_hint(), of(offers, "line").map(coded))}
        {checks("goals", t.positions_goals(), t.positions_goals_hint(), of(offers, "goal").map(coded))}
    }
    .into_any()
}

fn of<'o>(offers: &'o [Offer], kind: &'static str) -> impl Iterator<Item = &'o Offer> {
    offers.iter().filter(move |offer| offer.kind == kind)
}

fn part(offer: &Offer) -> (Choice, bool) {
    (Choice::new(offer.part(), format!("¶ {} {}", offer.code, offer.label)), offer.is_chosen)
}

fn coded(offer: &Offer) -> (Choice, bool) {
    (Choice::new(offer.code.clone(), format!("{} {}", offer.code, offer.label)), offer.is_chosen)
}

/// What a position led to: folded, for most lead nowhere.
fn checks(
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    offers: impl Iterator<Item = (Choice, bool)>,
) -> Option<AnyView> {
    let offers: Vec<(Choice, bool)> = offers.collect();
    let values: Vec<String> = offers.iter().filter(|(_, is)| *is).map(|(choice, _)| choice.value.clone()).collect();
    let choices: Vec<Choice> = offers.into_iter().map(|(choice, _)| choice.in_group(label).folded()).collect();
    (!choices.is_empty()).then(|| view! { <ChecksField name label hint choices values optional=true/> }.into_any())
}

/// The letter of a button: the main one's, and that of what goes back.
const fn key(deed: Deed, is_main: bool) -> Option<&'static str> {
    match deed {
        _ if is_main => Some("e"),
        Deed::GiveBack | Deed::PutBack => Some("r"),
        _ => None,
    }
}

/// What was ticked that a position led to: nobody accepts what they do not see.
fn led(t: Lang, offers: &[Offer]) -> Option<AnyView> {
    let kinds = [("part", t.positions_changed_parts()), ("line", t.positions_lines()), ("goal", t.positions_goals())];
    let rows = kinds.map(|(kind, label)| {
        let chosen = of(offers, kind).filter(|offer| offer.is_chosen);
        let words = chosen.map(|offer| if kind == "part" { part(offer).0.label } else { coded(offer).0.label });
        let items: Vec<AnyView> = words.map(|words| view! { <li>{words}</li> }.into_any()).collect();
        (!items.is_empty()).then(|| (label.to_owned(), view! { <ul class="stack-tight">{items}</ul> }.into_any()))
    });
    let rows: Vec<(String, AnyView)> = rows.into_iter().flatten().collect();
    (!rows.is_empty()).then(|| view! { <h3>{t.positions_led_to()}</h3> <KeyValue rows/> }.into_any())
}

/// What stands fast where it is; and what somebody wrote meanwhile, so that it is not lost.
fn closed_words(t: Lang, asked: &Asked, offers: &[Offer], typed: &FormState) -> AnyView {
    let position = &asked.position;
    let stamp = position
        .disposition
        .map(|one| view! { <p><Stamp label=disposition_word(t, one) tone=disposition_tone(one)/></p> });
    let note =
        (!position.note.is_empty()).then(|| view! { <h3>{t.positions_note()}</h3> {paragraphs(&position.note, None)} });
    let written = typed.value("justification").filter(|text| !text.trim().is_empty());
    let written = written.map(|text| {
        view! { <TextArea name="justification" label=t.positions_yours() hint=t.positions_yours_hint() value=text.to_owned()/> }
    });
    view! { {stamp} {paragraphs(&position.justification, None)} {note} {led(t, offers)} {written} }.into_any()
}
