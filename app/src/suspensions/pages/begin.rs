//! Suspending somebody.

use super::closed::too_late;
use super::{desk, their_until};
use crate::accounts::model::{PersonId, Role};
use crate::accounts::store::known_person;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::calendar::zone;
use crate::consultations::model::Consultation;
use crate::consultations::store::{is_moderator, rules_of};
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::moderation::model::{Decision, SubjectKind};
use crate::moderation::pages::{form, words};
use crate::moderation::store::decisions_of_author;
use crate::suspensions::rules::{FOR_GOOD, Office, UNTIL_A_DAY, may_suspend};
use crate::suspensions::store;
use crate::ui::badge::Badge;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Characters of a text that the list shows.
const TITLE: usize = 90;

/// What was decided about the person here so far, and the form; or why they cannot be suspended.
#[component]
pub fn SuspendPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let (actor, consultation, mut crumbs) = desk(&this).await?;
        let person: PersonId = this.id("id")?;
        let known = known_person(db, person).await?.ok_or(AppError::NotFound)?;
        if !store::took_part(db, consultation.id, person).await? {
            return Err(AppError::NotFound);
        }
        let moderates = is_moderator(db, consultation.id, person).await?;
        let office = Office { role: known.role, moderates };
        let form = match may_suspend(person, office, actor.person) {
            Err(code) => {
                view! { {too_late("explanation")} <Notice kind="warn" text=refused(t, code, known.role)/> }.into_any()
            }
            Ok(()) => form(&this, &consultation, person).await?,
        };
        let decisions = decisions_of_author(db, consultation.id, person).await?;
        let path = format!("/consultations/{}/suspensions", consultation.slug);
        crumbs.push(Crumb::new(path, t.suspensions_title()));
        let heading = t.suspensions_begin_title(known.name);
        Ok(view! {
            <Title text=heading.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=heading lead=t.suspensions_begin_lead()/>
            {history(t, &consultation.slug, &decisions, &zone(&consultation))}
            {form}
        })
    })
}

fn refused(t: Lang, code: ErrorCode, role: Role) -> String {
    match (code, role) {
        (ErrorCode::HoldsOffice, Role::Administrator) => t.suspensions_administrator().to_owned(),
        _ => t.error(code),
    }
}

/// The form; or, where a suspension holds already, the way to it.
async fn form(page: &Page, consultation: &Consultation, person: PersonId) -> AppResult<AnyView> {
    let (t, db) = (page.lang(), &page.site.db);
    if let Some(known) = store::in_force(db, consultation.id, person, page.reader.now).await? {
        let href = format!("/consultations/{}/suspensions/{}", consultation.slug, known.id);
        return Ok(view! {
            {too_late("explanation")}
            <Notice title=t.suspensions_already() text=their_until(t, &known)>
                <p><a class="reach" href=href>{t.suspensions_to_one()}</a></p>
            </Notice>
        }
        .into_any());
    }
    let rules = rules_of(db, consultation.id).await?;
    let labels = vec![
        ("rule", t.moderation_rule()),
        ("law", t.moderation_law()),
        ("explanation", t.suspensions_facts()),
        ("term", t.suspensions_term()),
        ("last_day", t.suspensions_last_day()),
    ];
    let terms =
        vec![Choice::new(UNTIL_A_DAY, t.suspensions_term_day()), Choice::new(FOR_GOOD, t.suspensions_term_for_good())];
    Ok(view! {
        <ErrorSummary labels/>
        <section class="section stack">
            <h2>{t.suspensions_decide()}</h2>
            <p>{t.suspensions_means()}</p>
            <form class="form" method="post" novalidate>
                {form::rules_to_choose(page, consultation, &rules, (t.suspensions_no_rule(), t.suspensions_rule_hint()))}
                <TextArea name="explanation" label=t.suspensions_facts() hint=t.suspensions_facts_hint() rows=5/>
                <ChoiceField name="term" label=t.suspensions_term() choices=terms/>
                <TextField name="last_day" kind="date" label=t.suspensions_last_day() hint=t.suspensions_last_day_hint() optional=true/>
                <Draft/>
                <div class="form-actions"><SubmitButton label=t.suspensions_begin() look="button-danger"/></div>
            </form>
        </section>
    }
    .into_any())
}

/// What was decided about the person and their texts here so far: a suspension is in proportion to it.
fn history(t: Lang, slug: &str, decisions: &[Decision], zone: &TimeZone) -> AnyView {
    if decisions.is_empty() {
        let title = t.suspensions_history();
        return view! { <section class="section stack"><h2>{title}</h2><p>{t.suspensions_history_none()}</p></section> }
            .into_any();
    }
    let list = decisions.iter().map(|decision| {
        let undone = decision.is_undone.then(|| view! { <Badge label=t.moderation_undone()/> " " });
        let about = words::subject(t, decision.subject_kind);
        let text = (decision.subject_kind != SubjectKind::Person).then(|| {
            let href = format!("/consultations/{slug}/queue?item={}#item", decision.subject);
            view! { ": " <a href=href>{excerpt(&decision.title, TITLE)}</a> }
        });
        view! {
            <li>
                <p>
                    <Badge label=words::decided(t, decision.kind) tone=words::decided_tone(decision.kind)/> " " {undone}
                    {about} {text}
                </p>
                <p>{words::rests_on(t, decision)}</p>
                <p>{decision.explanation.clone()}</p>
                <p class="muted small">{decision.decided_by.clone()} ", " <Moment lang=t at=decision.decided_at zone=zone.clone()/></p>
            </li>
        }
    });
    view! {
        <section class="section stack">
            <h2>{t.suspensions_history()}</h2>
            <p>{t.suspensions_history_text()}</p>
            <ul class="stack">{list.collect_view()}</ul>
        </section>
    }
    .into_any()
}
