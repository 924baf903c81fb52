//! Making and publishing a report, for those who run the consultation.

use super::super::model::{Answered, Failure, Version, VersionState, report_path, version_path};
use super::super::{rules, store};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, consultation_path};
use crate::consultations::pages::parts::said;
use crate::consultations::{access, calendar, store as consultations};
use crate::front::page::{Page, page};
use crate::legal::store as legal;
use crate::positions::model::PositionState;
use crate::positions::store as positions;
use crate::remarks::rules::deadline;
use crate::ui::badge::{Badge, Tone};
use crate::ui::field::{Choice, ErrorSummary, SelectField, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The consultation of the address, and its name, for those who run it.
async fn moderated(asked: &Page) -> AppResult<(Consultation, String)> {
    let actor = asked.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let known = access::moderated(&asked.site.db, asked.param("slug"), actor).await?;
    let texts = consultations::texts(&asked.site.db, known.id).await?;
    let (title, _) = said(&texts.title, asked.lang(), asked.site.settings.language);
    Ok((known, title))
}

fn head(t: Lang, known: &Consultation, title: &str, heading: &'static str, is_below: bool) -> AnyView {
    let path = consultation_path(&known.slug);
    let mut crumbs = vec![
        Crumb::new("/consultations", t.consultations_title()),
        Crumb::new(path.clone(), title.to_owned()),
        Crumb::new(format!("{path}/manage"), t.consultations_manage()),
    ];
    if is_below {
        crumbs.push(Crumb::new(format!("{}/manage", report_path(&known.slug)), t.final_report_manage()));
    }
    view! {
        <Title text=format!("{heading}: {title}")/>
        <Breadcrumbs lang=t crumbs=crumbs/>
        <PageHead title=heading/>
    }
    .into_any()
}

/// What is left to answer, the versions, and the form that asks for the next one.
#[component]
pub fn ManageReportPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (known, title) = moderated(&asked).await?;
        let (t, db) = (asked.lang(), &asked.site.db);
        let stages = consultations::stages(db, known.id).await?;
        let versions = store::versions(db, known.id).await?;
        let answered = store::answered(db, known.id).await?;
        let left = match answered.left() {
            0 => view! { <Notice kind="good" text=t.final_report_all_answered()/> }.into_any(),
            left => {
                let href = format!("{}/positions", consultation_path(&known.slug));
                view! { <Notice kind="warn" text=t.final_report_left(left)><p><a href=href>{t.legal_duty_answer()}</a></p></Notice> }.into_any()
            }
        };
        let standing = versions.iter().find(|version| version.state == VersionState::Published);
        let masked = match standing {
            Some(standing) => store::masked(db, known.id, standing.number, standing.language).await?,
            None => Vec::new(),
        };
        let numbers: Vec<String> = masked.iter().map(|masked| masked.number.to_string()).collect();
        let correction = (!masked.is_empty()).then(|| {
            let count = i64::try_from(masked.len()).unwrap_or(i64::MAX);
            view! { <Notice kind="warn" text=t.final_report_correction_due(count, numbers.join(", "))/> }
        });
        let form = match rules::may_make(&versions, deadline(&stages), asked.reader.now) {
            Ok(()) => {
                let law = legal::basis(db, known.id.0).await?;
                make_form(t, &versions, rules::language(&versions, law.basis, t))
            }
            Err(ErrorCode::StillOpen) => view! { <Notice text=t.final_report_still_open()/> }.into_any(),
            Err(_) => view! { <p><a class="button" href=format!("{}/manage", report_path(&known.slug))>{t.final_report_look_again()}</a></p> }.into_any(),
        };
        let zone = calendar::zone(&known);
        let rows = versions.iter().map(|version| {
            let asked_at = view! { <Moment lang=t at=version.asked_at zone=zone.clone()/> };
            vec![
                t.final_report_version(version.number.to_string()).into_any(),
                view! { {state(t, version, &versions)}{progress(t, version)}{failure(t, version)} }.into_any(),
                asked_at.into_any(),
                acts(t, &known.slug, version, rules::may_publish(version, &versions, answered).is_ok()),
            ]
        });
        let columns =
            [t.final_report_frame_version(), t.final_report_state(), t.final_report_asked(), t.final_report_acts()];
        let list = (!versions.is_empty()).then(|| {
            view! {
                <section class="section stack">
                    <h2>{t.final_report_versions()}</h2>
                    <DataTable
                        caption=t.final_report_versions()
                        quiet_caption=true
                        columns=columns.map(Column::words).to_vec()
                        rows=rows.collect()
                    />
                </section>
            }
        });
        Ok(view! {
            {head(t, &known, &title, t.final_report_manage(), false)}
            <ErrorSummary labels=vec![("language", t.final_report_language()), ("note", t.final_report_note())]/>
            <p class="lead">{t.final_report_make_text()}</p>
            {correction}
            {left}
            {list}
            {form}
        })
    })
}

fn make_form(t: Lang, versions: &[Version], chosen: Lang) -> AnyView {
    let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), t.language(lang))).to_vec();
    let note = rules::needs_note(versions).then(|| {
        view! { <TextArea name="note" label=t.final_report_note() hint=t.final_report_note_hint() rows=3/> }
    });
    let label = if versions.is_empty() { t.final_report_make() } else { t.final_report_make_anew() };
    view! {
        <section class="section stack">
            <h2>{label}</h2>
            <form class="form" method="post" novalidate>
                <SelectField name="language" label=t.final_report_language() choices=languages value=chosen.code()/>
                {note}
                <div class="form-actions"><SubmitButton label=label/></div>
            </form>
        </section>
    }
    .into_any()
}

fn state(t: Lang, version: &Version, versions: &[Version]) -> AnyView {
    let (label, tone) = match version.state {
        VersionState::Made if rules::is_superseded(version, versions) => {
            (t.final_report_state_superseded(), Tone::Neutral)
        }
        VersionState::Waiting => (t.final_report_state_waiting(), Tone::Plain),
        VersionState::BeingMade => (t.final_report_state_being_made(), Tone::Plain),
        VersionState::Made => (t.final_report_state_made(), Tone::Warn),
        VersionState::Failed => (t.final_report_state_failed(), Tone::Bad),
        VersionState::Published => (t.final_report_state_published(), Tone::Good),
    };
    view! { <Badge label=label tone=tone/> }.into_any()
}

fn progress(t: Lang, version: &Version) -> Option<AnyView> {
    (version.state == VersionState::BeingMade && version.total > 0).then(|| {
        let words = t.final_report_progress(version.done.to_string(), version.total.to_string());
        view! {
            <br/>
            <progress max=version.total.to_string() value=version.done.to_string() aria-label=words.clone()></progress>
            <br/>
            <span class="small muted">{words}</span>
        }
        .into_any()
    })
}

/// Why it could not be made, and what comes next.
fn failure(t: Lang, version: &Version) -> Option<AnyView> {
    let why = match version.failure? {
        Failure::Gathering => t.final_report_failed_gathering(),
        Failure::Writing => t.final_report_failed_writing(),
        Failure::Stopped => t.final_report_failed_stopped(),
    };
    let next = match version.state {
        VersionState::Failed => t.final_report_ask_again().to_owned(),
        _ => t.final_report_tried(version.attempts, rules::MOST_ATTEMPTS),
    };
    Some(view! { <p class="small">{why}" "{next}</p> }.into_any())
}

fn acts(t: Lang, slug: &str, version: &Version, may_publish: bool) -> AnyView {
    let path = version_path(slug, version.number);
    let read = matches!(version.state, VersionState::Made | VersionState::Published)
        .then(|| view! { <a class="reach" href=path.clone()>{t.final_report_read()}</a> });
    let publish = may_publish.then(|| {
        view! { " " <a class="reach" href=format!("{path}/publish")>{t.final_report_publish()}</a> }
    });
    view! { {read}{publish} }.into_any()
}

/// The page that publishes a version.
#[component]
pub fn PublishReportPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (known, title) = moderated(&asked).await?;
        let (t, db) = (asked.lang(), &asked.site.db);
        let number: i64 = asked.id("number")?;
        let versions = store::versions(db, known.id).await?;
        let version = versions.iter().find(|version| version.number == number).ok_or(AppError::NotFound)?;
        let answered = store::answered(db, known.id).await?;
        let body = match rules::may_publish(version, &versions, answered) {
            Err(code) => refused(t, &known.slug, (version, &versions), answered, code),
            Ok(()) => {
                let left = positions::left(db, known.id).await?;
                let accepted =
                    left.iter().find(|one| one.state == PositionState::Accepted).map_or(0, |one| one.remarks);
                let standing = versions.iter().find(|version| version.state == VersionState::Published);
                // Whoever comes for the report is led to the newest version, whatever its language.
                let other = standing.filter(|standing| standing.language != version.language).map(|standing| {
                    let text =
                        t.final_report_other_language(t.language(standing.language), t.language(version.language));
                    view! { <Notice kind="warn" text=text/> }
                });
                let letters = if accepted > 0 {
                    t.final_report_publish_letters(accepted)
                } else {
                    t.final_report_publish_no_letters().to_owned()
                };
                view! {
                    {other}
                    <p class="lead">{t.final_report_publish_text(number.to_string())}</p>
                    <p>{letters}</p>
                    <form class="form" method="post" novalidate>
                        <div class="form-actions">
                            <SubmitButton label=t.final_report_publish()/>
                            <a href=format!("{}/manage", report_path(&known.slug))>{t.base_cancel()}</a>
                        </div>
                    </form>
                }
                .into_any()
            }
        };
        Ok(view! {
            {head(t, &known, &title, t.final_report_publish(), true)}
            <ErrorSummary labels=vec![("", String::new())]/>
            {body}
        })
    })
}

/// Why a version is not published now, how much is left, and where that is done.
fn refused(
    t: Lang,
    slug: &str,
    (version, versions): (&Version, &[Version]),
    answered: Answered,
    code: ErrorCode,
) -> AnyView {
    let path = consultation_path(slug);
    let manage = || (format!("{}/manage", report_path(slug)), t.final_report_manage());
    let (text, (href, label)) = match code {
        ErrorCode::Unanswered => {
            (t.final_report_left(answered.left()), (format!("{path}/positions"), t.legal_duty_answer()))
        }
        ErrorCode::RemarksWait => {
            (t.final_report_waiting(answered.waiting), (format!("{path}/queue"), t.moderation_queue_title()))
        }
        _ if rules::is_superseded(version, versions) => (t.final_report_superseded().to_owned(), manage()),
        code => (t.error(code).to_owned(), manage()),
    };
    view! { <Notice kind="warn" text=text><p><a href=href>{label}</a></p></Notice> }.into_any()
}
