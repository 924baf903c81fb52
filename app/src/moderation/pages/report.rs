//! Reporting a text.

use super::{crumbs, words};
use crate::accounts::model::Visitor;
use crate::base::db::Db;
use crate::base::error::{AppError, AppResult};
use crate::base::markdown;
use crate::base::markdown::SafeHtml;
use crate::comments::model::{CommentId, Order};
use crate::comments::{access, pages as comments};
use crate::consultations::access as consultations;
use crate::consultations::model::{Described, Rule};
use crate::consultations::pages::parts::in_words;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::moderation::model::Ground;
use crate::proposals::model::{Proposal, ProposalId};
use crate::proposals::pages::line_crumbs;
use crate::proposals::store as proposals;
use crate::remarks::model::{Remark, remark_path};
use crate::remarks::pages::text_of;
use crate::remarks::store as remarks;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, SelectField, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
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

/// A remark that everybody reads, and where it was handed in.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn public_remark(db: &Db, slug: &str, number: i64, visitor: &Visitor) -> AppResult<(Remark, Described)> {
    let described = consultations::described(db, slug, visitor).await?;
    let remark = remarks::by_number(db, described.consultation.id, number).await?.filter(Remark::is_visible);
    Ok((remark.ok_or(AppError::NotFound)?, described))
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
        let described = consultations::described(&this.site.db, &place.consultation.slug, &this.visitor).await?;
        Ok(form(&this, frame, &described, reported(lang, html)))
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
        Ok(form(&this, frame, &described, reported(lang, html)))
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
        Ok(form(&this, frame, &described, reported(lang, html)))
    })
}

/// The form for reporting a remark.
#[component]
pub fn ReportRemarkPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (remark, described) =
            public_remark(&this.site.db, this.param("slug"), this.id("number")?, &this.visitor).await?;
        let t = this.lang();
        let back = remark_path(&described.consultation.slug, remark.number);
        let mut crumbs = above(&this, &described);
        crumbs.push(Crumb::new(back.clone(), t.remarks_number(remark.number.to_string())));
        let frame = Frame { title: t.moderation_report_remark(), crumbs, back };
        Ok(form(&this, frame, &described, text_of(t, &remark)))
    })
}

/// What stands around the form: its heading, the pages above it, and where one comes from.
struct Frame {
    title: &'static str,
    crumbs: Vec<Crumb>,
    back: String,
}

/// The reported text as readers see it.
fn reported(lang: Option<&'static str>, html: SafeHtml) -> AnyView {
    view! { <div class="comment-body prose" lang=lang inner_html=html.into_string()></div> }.into_any()
}

/// The consultation, and the list above it.
pub(super) fn above(page: &Page, Described { consultation, texts, .. }: &Described) -> Vec<Crumb> {
    let title = texts.title_for(page.lang(), page.site.settings.language, &consultation.slug);
    crumbs(page.lang(), &consultation.slug, title.to_owned())
}

/// The grounds to choose from, the rules, the words; and for whoever is not signed in, where the answer goes.
fn form(page: &Page, Frame { title, crumbs, back }: Frame, described: &Described, reported: AnyView) -> AnyView {
    let t = page.lang();
    let grounds = Ground::ALL.into_iter().map(|ground| Choice::new(ground.name(), words::ground(t, ground))).collect();
    let own = page.site.settings.language;
    let rule = |rule: &Rule| Choice::new(rule.id.to_string(), in_words(rule, t, own));
    let none = Choice::new("", t.moderation_report_no_rule());
    let rules: Vec<Choice> = std::iter::once(none).chain(described.rules.iter().map(rule)).collect();
    let address = page.visitor.is_none().then(|| {
        view! { <TextField name="email" label=t.moderation_report_address() hint=t.moderation_report_address_hint() kind="email" autocomplete="email" optional=true/> }
    });
    let labels = vec![
        ("ground", t.moderation_report_ground()),
        ("rule", t.moderation_report_rule()),
        ("reason", t.moderation_report_reason()),
        ("email", t.moderation_report_address()),
    ];
    view! {
        <Title text=title/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title lead=t.moderation_report_lead()/>
        <ErrorSummary labels/>
        <article class="comment">{reported}</article>
        <form class="form section" method="post" novalidate>
            <ChoiceField name="ground" label=t.moderation_report_ground() choices=grounds/>
            <SelectField name="rule" label=t.moderation_report_rule() hint=t.moderation_report_rule_hint() choices=rules optional=true/>
            <TextArea name="reason" label=t.moderation_report_reason() hint=t.moderation_report_reason_hint() rows=4/>
            {address}
            <Draft/>
            <div class="form-actions"><SubmitButton label=t.moderation_report_submit()/> <a href=back>{t.base_cancel()}</a></div>
        </form>
    }
    .into_any()
}
