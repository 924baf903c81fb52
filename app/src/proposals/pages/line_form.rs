//! Writing and changing official action lines.

use super::crumbs;
use crate::base::error::{AppError, AppResult};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::consultations::access;
use crate::consultations::model::Consultation;
use crate::consultations::store as consultations;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::meetings::model::{PointId, Said};
use crate::meetings::store::point_for;
use crate::proposals::model::ActionLine;
use crate::proposals::rules::{BODY_MAX, CODE_MAX, SUMMARY_MAX, TITLE, next_code, reason_is_needed};
use crate::proposals::store::{self, LineTies};
use crate::strategy::pages::words::places_for;
use crate::strategy::store as strategy;
use crate::ui::field::{
    ChecksField, Choice, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea, TextField,
};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// A new action line of the organiser's own.
#[component]
pub fn NewLinePage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(&p.site.db, p.param("slug"), actor).await?;
        let crumbs = crumbs(&p, &consultation).await?;
        let wanted = typed.value("point").map(ToOwned::to_owned).or_else(|| p.query("point"));
        let point: Option<PointId> = wanted.and_then(|point| point.parse().ok());
        let said = match point {
            Some(point) => point_for(&p.site.db, point, &consultation.slug).await?.map(|said| (point, said)),
            None => None,
        };
        let form = form(&p, &consultation, &typed, Origin::New(said)).await?;
        Ok(view! {
            <Title text=t.proposals_line_new_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_line_new_title() lead=t.proposals_line_new_lead()/>
            {form}
        })
    })
}

/// A change of an action line, official or not.
#[component]
pub fn EditLinePage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, p.param("slug"), actor).await?;
        let line = store::action_line(db, consultation.id, p.param("code")).await?.ok_or(AppError::NotFound)?;
        let ties = store::ties(db, line.id).await?;
        let mut crumbs = crumbs(&p, &consultation).await?;
        crumbs.push(Crumb::new(line.path(), t.proposals_line_kicker(line.code.clone())));
        let form = form(&p, &consultation, &typed, Origin::Stored(Box::new(line), ties)).await?;
        Ok(view! {
            <Title text=t.proposals_line_edit()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_line_edit()/>
            {form}
        })
    })
}

/// What the form begins with: nothing, what was said at a meeting, or the line as it stands.
enum Origin {
    New(Option<(PointId, Said)>),
    Stored(Box<ActionLine>, LineTies),
}

async fn form(p: &Page, consultation: &Consultation, typed: &FormState, origin: Origin) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let goals = strategy::goal_refs(db).await?;
    let goals = goals.into_iter().filter(|goal| Some(goal.strategy) == consultation.strategy).map(|goal| {
        let title = goal.title.pick(t, goal.language).map_or("", |said| said.text);
        Choice::new(goal.id.to_string(), format!("{} {title}", goal.code))
    });
    let goals = goals.collect();
    let places = places_for(t, store::places_near(db, consultation.id).await?);
    let (point, said, stored) = match origin {
        Origin::New(Some((point, said))) => (Some(point), Some(said), None),
        Origin::New(None) => (None, None, None),
        Origin::Stored(line, ties) => (None, None, Some((*line, ties))),
    };
    let point = point.map(|point| view! { <HiddenField name="point" value=point.to_string()/> });
    let rounds = consultations::rounds(db, consultation.id).await?;
    let action = stored.as_ref().map_or_else(
        || format!("/consultations/{}/actions/new", consultation.slug),
        |(line, _)| format!("{}/edit", line.path()),
    );
    let with_reason = stored.is_some().then(|| reason(t, reason_is_needed(&rounds, p.reader.now)));
    let identity = match &stored {
        Some((line, _)) => {
            let version = typed.value("version").map_or_else(|| line.version.to_string(), ToOwned::to_owned);
            view! { <HiddenField name="version" value=version/> }.into_any()
        }
        None => {
            let next = next_code(&store::codes(db, consultation.id).await?).unwrap_or_default();
            view! {
                <TextField name="code" label=t.proposals_line_code() hint=t.proposals_line_code_hint(CODE_MAX) value=next short=true/>
            }
            .into_any()
        }
    };
    let submit = if stored.is_some() { t.base_save() } else { t.proposals_line_publish() };
    let is_new = stored.is_none();
    let (title, summary, body, language, ties) = match stored {
        Some((line, ties)) => (line.title, line.summary, line.body, line.language, ties),
        None => {
            let (body, language) = said.map_or((String::new(), t), |said| (said.text, said.language));
            (String::new(), String::new(), body, language, LineTies::default())
        }
    };
    let chosen_goals: Vec<String> = ties.goals.iter().map(|goal| goal.id.to_string()).collect();
    let chosen_places: Vec<String> = ties.territories.iter().map(|place| place.id.to_string()).collect();
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    Ok(view! {
        {is_new.then(|| view! { <Notice text=t.proposals_line_new_note()/> })}
        <ErrorSummary labels=labels(t)/>
        <form class="form" method="post" novalidate action=action>
            {identity}
            {point}
            <TextField name="title" label=t.proposals_field_title() hint=t.proposals_field_title_hint(*TITLE.end(), *TITLE.start()) value=title/>
            <TextField name="summary" label=t.proposals_line_summary() hint=t.proposals_line_summary_hint(SUMMARY_MAX) value=summary/>
            <TextArea name="body" label=t.proposals_field_body() hint=t.proposals_field_body_hint(BODY_MAX) rows=12 value=body/>
            <SelectField name="language" label=t.proposals_field_language() choices=languages value=language.code()/>
            <ChecksField name="goals" label=t.proposals_line_goals() choices=goals values=chosen_goals optional=true/>
            <ChecksField name="territories" label=t.proposals_line_territories() hint=t.proposals_line_territories_hint() choices=places values=chosen_places optional=true/>
            {with_reason}
            <Draft/>
            <div class="form-actions"><SubmitButton label=submit/></div>
        </form>
    }
    .into_any())
}

fn reason(t: Lang, is_needed: bool) -> AnyView {
    let hint = if is_needed { t.proposals_line_reason_needed() } else { t.proposals_line_reason_hint() };
    view! { <TextField name="reason" label=t.proposals_line_reason() hint optional=!is_needed/> }.into_any()
}

fn labels(t: Lang) -> Vec<(&'static str, &'static str)> {
    vec![
        ("code", t.proposals_line_code()),
        ("title", t.proposals_field_title()),
        ("summary", t.proposals_line_summary()),
        ("body", t.proposals_field_body()),
        ("language", t.proposals_field_language()),
        ("goals", t.proposals_line_goals()),
        ("territories", t.proposals_line_territories()),
        ("reason", t.proposals_line_reason()),
    ]
}
