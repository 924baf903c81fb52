//! Reporting a text, and the receipt.

use super::words;
use crate::accounts::model::Visitor;
use crate::base::db::Db;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::markdown;
use crate::base::markdown::SafeHtml;
use crate::comments::access;
use crate::comments::model::CommentId;
use crate::consultations::access as consultations;
use crate::consultations::calendar::named_zone;
use crate::front::page::{Page, page};
use crate::moderation::model::{OwnReport, ReportId, SubjectKind};
use crate::moderation::store;
use crate::proposals::model::{Proposal, ProposalId};
use crate::proposals::store as proposals;
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::layout::PageHead;
use crate::ui::moment::Moment;
use leptos::prelude::*;
use leptos_meta::Title;

/// A proposal that everybody reads.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn public_proposal(db: &Db, id: ProposalId, visitor: &Visitor) -> AppResult<Proposal> {
    let proposal =
        proposals::proposal(db, id).await?.filter(|proposal| proposal.state.is_public()).ok_or(AppError::NotFound)?;
    consultations::visible(db, &proposal.consultation_slug, visitor).await?;
    Ok(proposal)
}

/// The form for reporting a comment.
#[component]
pub fn ReportCommentPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let place = access::comment(&this.site.db, this.id::<CommentId>("id")?, &this.visitor).await?;
        if !place.comment.is_visible() {
            return Err(AppError::NotFound);
        }
        let html = markdown::render(&place.comment.body);
        let lang = (place.comment.language != this.lang()).then(|| place.comment.language.code());
        Ok(form(this.lang(), this.lang().moderation_report_comment(), lang, html))
    })
}

/// The form for reporting a proposal.
#[component]
pub fn ReportProposalPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let proposal = public_proposal(&this.site.db, this.id("id")?, &this.visitor).await?;
        let html = markdown::render(&format!("**{}**\n\n{}", proposal.title, proposal.body));
        let lang = (proposal.language != this.lang()).then(|| proposal.language.code());
        Ok(form(this.lang(), this.lang().moderation_report_proposal(), lang, html))
    })
}

/// The form for reporting an action line.
#[component]
pub fn ReportLinePage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (_, line) = access::line(&this.site.db, this.param("slug"), this.param("code"), &this.visitor).await?;
        line.state.check_open().map_err(|_| AppError::NotFound)?;
        let html = markdown::render(&format!("**{}**\n\n{}", line.title, line.body));
        let lang = (line.language != this.lang()).then(|| line.language.code());
        Ok(form(this.lang(), this.lang().moderation_report_line(), lang, html))
    })
}

fn form(t: Lang, title: &'static str, lang: Option<&'static str>, reported: SafeHtml) -> impl IntoView {
    view! {
        <Title text=title/>
        <PageHead title lead=t.moderation_report_lead()/>
        <ErrorSummary labels=vec![("reason", t.moderation_report_reason())]/>
        <article class="comment"><div class="comment-body prose" lang=lang inner_html=reported.into_string()></div></article>
        <form class="form section" method="post">
            <TextArea name="reason" label=t.moderation_report_reason() hint=t.moderation_report_reason_hint() rows=4/>
            <div class="form-actions"><SubmitButton label=t.moderation_report_submit()/></div>
        </form>
    }
}

/// What a reporter gets: the number of the report, and what became of it.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let report = store::own_report(&this.site.db, this.id::<ReportId>("id")?, actor.person)
            .await?
            .ok_or(AppError::NotFound)?;
        let title = t.moderation_receipt_title(report.id.receipt());
        let zone = named_zone(&report.time_zone);
        Ok(view! {
            <Title text=title.clone()/>
            <PageHead title lead=t.moderation_receipt_lead()/>
            <div class="stack">
                <p class="muted"><Moment lang=t at=report.reported_at zone/></p>
                <blockquote>{report.reason.clone()}</blockquote>
                {outcome(t, &report)}
                {where_it_stands(t, &report)}
            </div>
        })
    })
}

fn outcome(t: Lang, report: &OwnReport) -> AnyView {
    match report.decided {
        None => view! { <p>{t.moderation_receipt_waits()}</p> }.into_any(),
        Some(kind) => view! {
            <p><Badge label=words::decided(t, kind) tone=words::decided_tone(kind)/></p>
            <p>{report.explanation.clone()}</p>
        }
        .into_any(),
    }
}

fn where_it_stands(t: Lang, report: &OwnReport) -> Option<AnyView> {
    let href = match (report.kind, &report.line) {
        (SubjectKind::Comment, _) => format!("/comments/{}", report.subject),
        (SubjectKind::Proposal, _) => format!("/proposals/{}", report.subject),
        (SubjectKind::ActionLine, Some(code)) => format!("/consultations/{}/actions/{code}", report.consultation),
        (SubjectKind::ActionLine, None) => return None,
    };
    Some(view! { <p><a href=href>{t.moderation_receipt_text()}</a></p> }.into_any())
}
