//! Taking an action line on, and changing what was promised.

use super::words::state_word;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::base::rows::in_row;
use crate::commitments::model::{Commitment, CommitmentState, Terms, commitment_path};
use crate::commitments::rules::{LINE_MAX, MILESTONE_FIELDS, MILESTONES, NOTE_MAX, is_public, may_take_on, next};
use crate::commitments::store;
use crate::consultations::{access, store as consultations};
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::proposals::model::ActionLine;
use crate::proposals::pages::line_crumbs;
use crate::proposals::store::action_line;
use crate::ui::field::{Choice, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// Empty rows that the form offers beside the milestones that are there.
const EMPTY_ROWS: usize = 3;

/// The form of a commitment.
#[component]
pub fn EditCommitmentPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move { load(&p, &typed).await })
}

async fn load(p: &Page, typed: &FormState) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let consultation = access::moderated(db, p.param("slug"), actor).await?;
    let line = action_line(db, consultation.id, p.param("code")).await?.ok_or(AppError::NotFound)?;
    let texts = consultations::texts(db, consultation.id).await?;
    let before = store::history(db, line.id).await?.into_iter().next();
    let may = match before {
        _ if !is_public(&consultation, line.state) => Err(ErrorCode::WrongState),
        Some(_) => Ok(()),
        None => may_take_on(line.state, &consultations::rounds(db, consultation.id).await?, p.reader.now),
    };
    let title = if before.is_some() { t.commitments_change() } else { t.commitments_make() };
    let body = match may {
        Err(_) if !is_public(&consultation, line.state) => {
            view! { <Notice text=t.commitments_not_public()/> }.into_any()
        }
        Err(ErrorCode::LineWithdrawn) => view! { <Notice text=t.error(ErrorCode::LineWithdrawn)/> }.into_any(),
        Err(_) => view! { <Notice text=t.commitments_too_early()/> }.into_any(),
        Ok(()) => form(t, &line, before.as_ref(), typed),
    };
    Ok(view! {
        <Title text=format!("{title}: {}", line.title)/>
        <Breadcrumbs lang=t crumbs=line_crumbs(p, &consultation, &texts, &line)/>
        <PageHead title lead=t.commitments_edit_lead()/>
        <ErrorSummary labels=labels(t)/>
        {body}
    }
    .into_any())
}

fn form(t: Lang, line: &ActionLine, before: Option<&Commitment>, typed: &FormState) -> AnyView {
    let terms = before.map(|before| before.terms.clone());
    let said = |text: fn(&Terms) -> &String| terms.as_ref().map(|terms| text(terms).clone()).unwrap_or_default();
    let state = terms.as_ref().map_or(CommitmentState::Planned, |terms| terms.state);
    let states = next(terms.as_ref().map(|terms| terms.state));
    let states = states.iter().map(|state| Choice::new(state.name(), state_word(t, *state))).collect();
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    let language = terms.as_ref().map_or(line.language, |terms| terms.language);
    let progress = terms.as_ref().and_then(|terms| terms.progress).map(|percent| percent.to_string());
    // Whoever was overtaken has been told so, and saves again knowing it.
    let was_overtaken = typed.error("") == Some(ErrorCode::ChangedMeanwhile);
    let seen = typed.value("version").filter(|_| !was_overtaken).map(ToOwned::to_owned);
    let version = seen.unwrap_or_else(|| before.map_or(0, |before| before.version).to_string());
    let path = commitment_path(&line.path());
    view! {
        <form class="form" method="post" novalidate action=format!("{path}/edit")>
            <HiddenField name="version" value=version/>
            <SelectField name="state" label=t.commitments_state() choices=states value=state.name()/>
            <TextField name="unit" label=t.commitments_unit() hint=t.commitments_unit_hint(LINE_MAX) value=said(|terms| &terms.unit)/>
            <TextField name="starts" label=t.commitments_starts() hint=t.commitments_day_hint() value=said(|terms| &terms.starts) optional=true short=true/>
            <TextField name="ends" label=t.commitments_ends() hint=t.commitments_day_hint() value=said(|terms| &terms.ends) optional=true short=true/>
            <TextField name="funding" label=t.commitments_funding() hint=t.commitments_funding_hint() value=said(|terms| &terms.funding) optional=true/>
            <TextField name="amount" label=t.commitments_amount() hint=t.commitments_amount_hint() value=said(|terms| &terms.amount) optional=true short=true/>
            {rows(t, before, typed)}
            <TextField name="progress" label=t.commitments_percent() hint=t.commitments_percent_hint() value=progress.unwrap_or_default() optional=true short=true/>
            <TextField name="progress_note" label=t.commitments_progress_note() hint=t.commitments_progress_note_hint() value=said(|terms| &terms.progress_note) optional=true/>
            <TextArea name="note" label=t.commitments_note() hint=t.commitments_note_hint(NOTE_MAX) rows=5/>
            <Draft/>
            <SelectField name="language" label=t.commitments_language() choices=languages value=language.code()/>
            <div class="form-actions"><SubmitButton label=t.base_save()/> <a href=path.clone()>{t.base_cancel()}</a></div>
        </form>
    }
    .into_any()
}

/// The milestones that are there, and some empty rows; as many as were typed where more were.
fn rows(t: Lang, before: Option<&Commitment>, typed: &FormState) -> AnyView {
    let known = before.map(|before| before.milestones.clone()).unwrap_or_default();
    let [of_title, of_due, of_reached] = MILESTONE_FIELDS;
    let typed = (1..=MILESTONES).take_while(|row| typed.value(in_row(of_title, *row)).is_some()).count();
    let count = (known.len() + EMPTY_ROWS).max(typed).min(MILESTONES);
    let row = |row: usize| {
        let milestone = known.get(row - 1).cloned();
        let (title, due, reached) = milestone.map(|one| (one.title, one.due, one.reached)).unwrap_or_default();
        view! {
            <fieldset class="field stack-tight">
                <legend class="field-label">{t.commitments_milestone(row)}</legend>
                <TextField name=in_row(of_title, row) label=t.commitments_milestone_title() value=title optional=true/>
                <TextField name=in_row(of_due, row) label=t.commitments_milestone_due() value=due optional=true short=true/>
                <TextField name=in_row(of_reached, row) label=t.commitments_milestone_reached() value=reached optional=true short=true/>
            </fieldset>
        }
    };
    view! {
        <h2>{t.commitments_milestones()}</h2>
        <p class="muted">{t.commitments_milestones_hint()}</p>
        {(1..=count).map(row).collect_view()}
    }
    .into_any()
}

fn labels(t: Lang) -> Vec<(&'static str, String)> {
    let mut labels: Vec<(&'static str, String)> = vec![
        ("state", t.commitments_state().to_owned()),
        ("unit", t.commitments_unit().to_owned()),
        ("starts", t.commitments_starts().to_owned()),
        ("ends", t.commitments_ends().to_owned()),
        ("funding", t.commitments_funding().to_owned()),
        ("amount", t.commitments_amount().to_owned()),
        ("progress", t.commitments_percent().to_owned()),
        ("progress_note", t.commitments_progress_note().to_owned()),
        ("note", t.commitments_note().to_owned()),
        ("language", t.commitments_language().to_owned()),
    ];
    let words = [t.commitments_milestone_title(), t.commitments_milestone_due(), t.commitments_milestone_reached()];
    for row in 1..=MILESTONES {
        let of_row = MILESTONE_FIELDS.into_iter().zip(words);
        labels.extend(
            of_row.map(|(stem, words)| (in_row(stem, row), format!("{}: {words}", t.commitments_milestone(row)))),
        );
    }
    labels
}
