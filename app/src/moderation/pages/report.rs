//! Reporting a text, and the receipt.

use super::{crumbs, words};
use crate::accounts::model::Visitor;
use crate::base::db::Db;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::markdown;
use crate::base::markdown::SafeHtml;
use crate::comments::model::{CommentId, Order};
use crate::comments::{access, pages as comments};
use crate::consultations::access as consultations;
use crate::consultations::calendar::named_zone;
use crate::consultations::model::Described;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::moderation::model::{OwnReport, ReportId, SubjectKind};
use crate::moderation::store;
use crate::moderation::usual::usual_for_reporters;
use crate::proposals::model::{Proposal, ProposalId, line_path};
use crate::proposals::pages::line_crumbs;
use crate::proposals::store as proposals;
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use leptos::prelude::*;
use leptos_meta::Title;

/// A proposal that everybody reads, and where it was made.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn public_proposal(db: &Db, id: ProposalId, visitor: &Visitor) -> AppResult<(Proposal, Described)> {
    let proposal =
        proposals::proposal(db, id).await?.filter(|proposal| proposal.state.is_public()).ok_or(AppError::NotFound)?;
    let described = consultations::described(db, &proposal.consultation_slug, visitor).await?;
    Ok((proposal, described))
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
        let lang = place.comment.language.foreign_in(this.lang());
        let back = comments::address(&place.line, &place.comment, Order::default());
        let frame =
            Frame { title: this.lang().moderation_report_comment(), crumbs: comments::crumbs(&this, &place), back };
        Ok(form(this.lang(), frame, lang, html))
    })
}

/// The form for reporting a proposal.
#[component]
pub fn ReportProposalPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (proposal, described) = public_proposal(&this.site.db, this.id("id")?, &this.visitor).await?;
        let html = markdown::render(&format!("**{}**\n\n{}", proposal.title, proposal.body));
        let lang = proposal.language.foreign_in(this.lang());
        let back = format!("/proposals/{}", proposal.id);
        let mut crumbs = above(&this, &described);
        crumbs.push(Crumb::new(back.clone(), proposal.title));
        let frame = Frame { title: this.lang().moderation_report_proposal(), crumbs, back };
        Ok(form(this.lang(), frame, lang, html))
    })
}

/// The form for reporting an action line.
#[component]
pub fn ReportLinePage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (described, line) =
            access::line(&this.site.db, this.param("slug"), this.param("code"), &this.visitor).await?;
        line.state.check_open().map_err(|_| AppError::NotFound)?;
        let html = markdown::render(&format!("**{}**\n\n{}", line.title, line.body));
        let lang = line.language.foreign_in(this.lang());
        let crumbs = line_crumbs(&this, &described.consultation, &described.texts, &line);
        let frame = Frame { title: this.lang().moderation_report_line(), crumbs, back: line.path() };
        Ok(form(this.lang(), frame, lang, html))
    })
}

/// What stands around the form: its heading, the pages above it, and where one comes from.
struct Frame {
    title: &'static str,
    crumbs: Vec<Crumb>,
    back: String,
}

/// The consultation, and the list above it.
fn above(page: &Page, Described { consultation, texts, .. }: &Described) -> Vec<Crumb> {
    let title = texts.title_for(page.lang(), page.site.settings.language, &consultation.slug);
    crumbs(page.lang(), &consultation.slug, title.to_owned())
}

fn form(
    t: Lang,
    Frame { title, crumbs, back }: Frame,
    lang: Option<&'static str>,
    reported: SafeHtml,
) -> impl IntoView {
    view! {
        <Title text=title/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title lead=t.moderation_report_lead()/>
        <ErrorSummary labels=vec![("reason", t.moderation_report_reason())]/>
        <article class="comment"><div class="comment-body prose" lang=lang inner_html=reported.into_string()></div></article>
        <form class="form section" method="post" novalidate>
            <TextArea name="reason" label=t.moderation_report_reason() hint=t.moderation_report_reason_hint() rows=4/>
            <Draft/>
            <div class="form-actions"><SubmitButton label=t.moderation_report_submit()/> <a href=back>{t.base_cancel()}</a></div>
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
        let crumbs = above(&this, &consultations::described(&this.site.db, &report.consultation, &this.visitor).await?);
        let lead = match report.decided {
            None => t.moderation_receipt_lead(),
            Some(_) => t.moderation_receipt_answered(),
        };
        Ok(view! {
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title lead/>
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
        Some(kind) => {
            let reverses = report.reverses.then(|| t.moderation_reverses());
            let given = report.explanation.clone().filter(|said| !said.is_empty());
            view! {
                <p><Badge label=words::decided(t, kind) tone=words::decided_tone(kind)/> " " {reverses}</p>
                <p>{given.unwrap_or_else(|| usual_for_reporters(t, kind).to_owned())}</p>
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
        (SubjectKind::ActionLine, None) => return None,
    };
    Some(view! { <p><a href=href>{t.moderation_receipt_text()}</a></p> }.into_any())
}
