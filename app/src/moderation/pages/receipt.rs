//! The receipt of a report: its number, what became of it, and how to appeal against that.

use super::report::above;
use super::words;
use crate::appeals::pages::appeal_part;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::access as consultations;
use crate::consultations::calendar::named_zone;
use crate::consultations::model::consultation_path;
use crate::consultations::pages::parts::in_words;
use crate::front::page::{Page, page};
use crate::moderation::model::{DecisionKind, OwnReport, ReportId, SubjectKind};
use crate::moderation::store;
use crate::moderation::usual::usual_for_reporters;
use crate::proposals::model::line_path;
use crate::ui::badge::Badge;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The receipt of a report that somebody sent with their account.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let report = store::own_report(&this.site.db, this.id::<ReportId>("id")?, actor.person).await?;
        receipt(&this, report.ok_or(AppError::NotFound)?, true).await
    })
}

/// The receipt of a report that somebody sent without an account: whoever has its address may read it.
#[component]
pub fn StrangersReceiptPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let report = store::report_of_receipt(&this.site.db, this.param("token")).await?;
        receipt(&this, report.ok_or(AppError::NotFound)?, false).await
    })
}

async fn receipt(page: &Page, report: OwnReport, has_account: bool) -> AppResult<AnyView> {
    let t = page.lang();
    let title = t.moderation_receipt_title(report.id.receipt());
    let zone = named_zone(&report.time_zone);
    let described = consultations::described(&page.site.db, &report.consultation, &page.visitor).await?;
    let crumbs = above(page, &described);
    let is_written_to = has_account || report.has_address;
    let lead = match report.decided {
        None if is_written_to => t.moderation_receipt_lead(),
        None => t.moderation_receipt_lead_here(),
        Some(_) => t.moderation_receipt_answered(),
    };
    let keep = (!has_account).then(|| view! { <Notice text=t.moderation_receipt_keep()/> });
    let due = report.due.filter(|_| report.decided.is_none());
    let due = due.map(|due| view! { <p>{t.moderation_receipt_due(t.date(due, &zone))}</p> });
    let named = described.rules.iter().find(|rule| Some(&rule.code) == report.rule_code.as_ref());
    let rule = named.map(|rule| in_words(rule, t, page.site.settings.language));
    // One may appeal against being told that the text stays.
    let stays = matches!(report.decided, Some(DecisionKind::Keep | DecisionKind::Publish));
    let kept = report.answer.zip(report.answered_at).filter(|_| stays);
    let appeal = match kept {
        Some(decided) => Some(appeal_part(page, decided, Some(report.id), &zone).await?),
        None => None,
    };
    Ok(view! {
        <Title text=title.clone()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title lead/>
        <div class="stack">
            {keep}
            <p class="muted"><Moment lang=t at=report.reported_at zone=zone.clone()/></p>
            <p><Badge label=words::ground(t, report.ground)/> " " {rule}</p>
            <blockquote>{report.reason.clone()}</blockquote>
            {outcome(t, &report)}
            {due}
            {where_it_stands(t, &report)}
        </div>
        {appeal}
    }
    .into_any())
}

fn outcome(t: Lang, report: &OwnReport) -> AnyView {
    match report.decided {
        None => view! { <p>{t.moderation_receipt_waits()}</p> }.into_any(),
        Some(kind) => {
            let reverses = report.reverses.then(|| t.moderation_reverses());
            let given = report.explanation.clone().filter(|said| !said.is_empty());
            view! {
                <p><Badge label=words::decided(t, kind) tone=words::decided_tone(kind)/> " " {reverses}</p>
                <p>{given.unwrap_or_else(|| usual_for_reporters(t, kind, report.kind).to_owned())}</p>
                <p class="muted">{t.redress_by_a_person()}</p>
            }
            .into_any()
        }
    }
}

fn where_it_stands(t: Lang, report: &OwnReport) -> Option<AnyView> {
    let href = match (report.kind, &report.line) {
        (SubjectKind::Comment, _) => format!("/comments/{}", report.subject),
        (SubjectKind::Proposal, _) => format!("/proposals/{}", report.subject),
        (SubjectKind::ActionLine, Some(code)) => line_path(&report.consultation, code),
        (SubjectKind::Remark, Some(number)) => format!("{}/remarks/{number}", consultation_path(&report.consultation)),
        (SubjectKind::ActionLine | SubjectKind::Remark, None) | (SubjectKind::Person, _) => return None,
    };
    Some(view! { <p><a href=href>{t.moderation_receipt_text()}</a></p> }.into_any())
}
