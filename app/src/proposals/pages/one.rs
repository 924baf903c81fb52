//! One proposal.

use super::words::{meaning, proposer, stamp};
use super::{crumbs_of, prose, readable};
use crate::base::i18n::Lang;
use crate::conduct::pages::asked;
use crate::conduct::store::requests_to;
use crate::consultations::calendar::zone;
use crate::consultations::model::Described;
use crate::front::page::{Page, page};
use crate::merges::pages::mergers;
use crate::moderation::model::Filter;
use crate::moderation::pages::queue_address;
use crate::proposals::model::{Proposal, ProposalState, line_path};
use crate::proposals::rules::{Act, after, may_edit};
use crate::proposals::store;
use crate::supports::pages::support_box;
use crate::suspensions::pages::suspend_way;
use crate::ui::description::{Description, opening};
use crate::ui::layout::{Breadcrumbs, Crumb};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// What is proposed, by whom, where it stands; for its author also what they can do with it.
#[component]
pub fn ProposalPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (proposal, Described { consultation, texts, rules, runs: moderates, .. }) = readable(&p).await?;
        let became = match proposal.state {
            ProposalState::Accepted => store::line_of_proposal(db, proposal.id).await?,
            _ => None,
        };
        let is_mine = p.visitor.as_ref().is_some_and(|actor| actor.person == proposal.author);
        let explanation = if is_mine { store::explanation(db, proposal.id).await? } else { None };
        let requests = match p.visitor.as_ref().filter(|_| is_mine) {
            Some(actor) => requests_to(db, actor.person).await?,
            None => Vec::new(),
        };
        let request = requests.iter().find(|request| request.subject == proposal.id.0);
        // The request says it already, with its rule.
        let explanation = explanation.filter(|_| request.is_none());
        let mut crumbs = crumbs_of(&p, &consultation, &texts);
        crumbs.push(Crumb::new(format!("/consultations/{}/proposals", consultation.slug), t.proposals_title()));
        let zone = zone(&consultation);
        let author = proposer(t, &proposal.author_name, proposal.author_kind, proposal.organisation_name.as_deref());
        let moment = t.date(proposal.submitted_at.unwrap_or(proposal.changed_at), &zone);
        let head_lang = proposal.language.foreign_in(t);
        let title = proposal.title.clone();
        let was_submitted = proposal.submitted_at.is_some();
        let history = format!("/proposals/{}/history", proposal.id);
        let line = became.map(|code| line_path(&consultation.slug, &code));
        let report = (proposal.state.is_public() && !is_mine).then(|| {
            let href = format!("/proposals/{}/report", proposal.id);
            view! { <p class="small no-print"><a class="reach" href=href>{t.moderation_report_proposal()}</a></p> }
        });
        let is_to_decide = matches!(proposal.state, ProposalState::Submitted | ProposalState::Published);
        let (merged_into, merged_here) = mergers(&p, &consultation, proposal.id.0).await?;
        let support = support_box(&p, &proposal, merged_into.is_some()).await?;
        let is_to_decide = is_to_decide && merged_into.is_none();
        let can_merge = moderates && !is_mine && proposal.state == ProposalState::Published && merged_into.is_none();
        let merge = can_merge.then(|| {
            let href = format!("/proposals/{}/merge", proposal.id);
            view! { <p class="no-print"><a class="reach" href=href>{t.merges_merge()}</a></p> }
        });
        let desk = (moderates && !is_mine && is_to_decide).then(|| {
            let href = queue_address(&consultation.slug, Filter::All, Some(proposal.id.0));
            view! { <p class="no-print"><a class="reach" href=href>{t.proposals_to_desk()}</a></p> }
        });
        let suspend = moderates
            .then(|| suspend_way(t, &consultation.slug, Some(proposal.author), p.visitor.as_ref()))
            .filter(|_| !proposal.author_name.is_empty());
        Ok(view! {
            <Title text=title.clone()/>
            <Description text=opening(&proposal.body)/>
            <Breadcrumbs lang=t crumbs/>
            <div class="page-head">
                <p class="kicker">{t.proposals_one()}</p>
                <h1 lang=head_lang>{title}</h1>
                <ul class="facts" role="list">
                    <li>{author}</li>
                    <li>{moment}</li>
                    <li>{stamp(t, proposal.state)}</li>
                    {was_submitted.then(|| view! { <li><a href=history>{t.proposals_history()}</a></li> })}
                </ul>
            </div>
            {line.map(|href| view! {
                <Notice kind="good" text=t.proposals_became()><p><a href=href>{t.proposals_to_line()}</a></p></Notice>
            })}
            {merged_into}
            {request.map(|request| asked((t, p.site.settings.language), request, &rules, &zone, false))}
            {is_mine.then(|| mine(t, &proposal, explanation))}
            {desk}
            {merge}
            {prose(&proposal.body, proposal.language, t)}
            {support}
            {merged_here}
            {report}
            {suspend}
        })
    })
}

/// What the author should know and can do.
fn mine(t: Lang, proposal: &Proposal, explanation: Option<String>) -> AnyView {
    let path = format!("/proposals/{}", proposal.id);
    let edit = may_edit(proposal.state).then(|| {
        view! {
            <a class="button" href=format!("{path}/submit")>{t.proposals_submit()}</a>
            <a class="button button-quiet" href=format!("{path}/edit")>{t.proposals_edit()}</a>
        }
    });
    let withdraw = after(Act::Withdraw, proposal.state)
        .is_ok()
        .then(|| view! { <a class="button-plain" href=format!("{path}/withdraw")>{t.proposals_withdraw()}</a> });
    let kind = if proposal.state == ProposalState::Returned { "warn" } else { "plain" };
    view! {
        <Notice kind title=t.proposals_yours() text=meaning(t, proposal.state)>
            {explanation.filter(|text| !text.is_empty()).map(|text| view! {
                <p class="strong">{t.proposals_moderator_says()}</p>
                <blockquote class="prose"><p>{text}</p></blockquote>
            })}
            <div class="form-actions">{edit}{withdraw}</div>
        </Notice>
    }
    .into_any()
}
