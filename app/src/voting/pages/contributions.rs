//! What somebody did here: their votes, proposals and comments, consultation by consultation.

use super::super::own::{self, OwnVotes};
use super::super::store::OwnVote;
use super::{choice_tone, choice_word};
use crate::accounts::model::PersonId;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::comments::model::CommentState;
use crate::comments::pages::{alignment_tone, alignment_word};
use crate::comments::store::{self as comments, OwnComment};
use crate::conduct::pages::asked_line;
use crate::consultations::calendar::named_zone;
use crate::consultations::model::{ConsultationId, ConsultationTexts, consultation_path, results_path};
use crate::consultations::store::names;
use crate::front::page::{Page, page};
use crate::positions::pages::{awaited_line, own_answer};
use crate::positions::store::{self as positions, Mine};
use crate::proposals::model::{MyProposal, line_path};
use crate::proposals::pages::stamp;
use crate::proposals::store as proposals;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;
use std::collections::HashMap;

/// Comments and remarks that the page shows: the latest.
const COMMENTS: i64 = 100;
/// Characters of a comment that it shows.
const EXCERPT: usize = 160;

/// What one voted on, proposed and said.
#[component]
pub fn ContributionsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let places = read(&p, actor.person).await?;
        let list = if places.is_empty() {
            view! {
                <Empty title=t.voting_own_none_title() text=t.voting_own_none_text()>
                    <a class="button button-quiet" href="/consultations">{t.ui_nav_consultations()}</a>
                </Empty>
            }
            .into_any()
        } else {
            places.into_iter().map(|place| section(t, place)).collect_view().into_any()
        };
        Ok(view! {
            <Title text=t.voting_own_title()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.accounts_account_title())]/>
            <PageHead title=t.voting_own_title() lead=t.voting_own_lead()/>
            {list}
        })
    })
}

/// A consultation, and what somebody did in it.
#[derive(Default)]
struct Place {
    slug: String,
    title: String,
    votes: Vec<OwnVotes>,
    proposals: Vec<MyProposal>,
    comments: Vec<OwnComment>,
    remarks: Vec<Mine>,
    /// By when those of them are answered that are not yet.
    awaited: Option<AnyView>,
}

/// The consultations, those that the person voted in first. Six statements, and one more for each in which a remark waits for its
/// answer.
async fn read(page: &Page, person: PersonId) -> AppResult<Vec<Place>> {
    let db = &page.site.db;
    let votes = own::votes(&page.site, person).await?;
    let proposals = proposals::mine(db, person).await?;
    let comments = comments::own(db, person, COMMENTS).await?;
    let remarks = positions::mine(db, person, page.lang(), COMMENTS).await?;
    let names = names(db).await?;
    let mut places = Places { page, names, all: Vec::new() };
    for votes in votes {
        let id = votes.round.consultation;
        places.at(id, &votes.round.slug.clone()).votes.push(votes);
    }
    for proposal in proposals {
        places.at(proposal.consultation, &proposal.consultation_slug.clone()).proposals.push(proposal);
    }
    for comment in comments {
        places.at(comment.consultation, &comment.slug.clone()).comments.push(comment);
    }
    for remark in remarks {
        places.at(remark.consultation, &remark.slug.clone()).remarks.push(remark);
    }
    for place in &mut places.all {
        if let Some(waits) = place.remarks.iter().find(|one| one.waits_for_answer()) {
            place.awaited = Some(awaited_line(page, waits.consultation, &named_zone(&waits.time_zone)).await?);
        }
    }
    Ok(places.all)
}

/// The consultations in the order in which they came up.
struct Places<'p> {
    page: &'p Page,
    names: HashMap<ConsultationId, ConsultationTexts>,
    all: Vec<Place>,
}

impl Places<'_> {
    fn at(&mut self, id: ConsultationId, slug: &str) -> &mut Place {
        let index = self.all.iter().position(|place| place.slug == slug).unwrap_or_else(|| {
            let own = self.page.site.settings.language;
            let title = self.names.get(&id).map_or(slug, |texts| texts.title_for(self.page.lang(), own, slug));
            self.all.push(Place { slug: slug.to_owned(), title: title.to_owned(), ..Place::default() });
            self.all.len() - 1
        });
        &mut self.all[index]
    }
}

fn section(t: Lang, place: Place) -> AnyView {
    let path = consultation_path(&place.slug);
    let votes = place.votes.into_iter().map(|votes| voted(t, &place.slug, votes)).collect_view();
    let proposals = (!place.proposals.is_empty()).then(|| {
        let items = place.proposals.into_iter().map(|proposal| proposed(t, proposal)).collect_view();
        view! { <h3>{t.proposals_title()}</h3> <ul class="stack-tight">{items}</ul> }
    });
    let comments = (!place.comments.is_empty()).then(|| {
        let items = place.comments.into_iter().map(|comment| said(t, &place.slug, comment)).collect_view();
        view! { <h3>{t.voting_own_comments()}</h3> <ul class="stack-tight">{items}</ul> }
    });
    let remarks = (!place.remarks.is_empty()).then(|| {
        let items = place.remarks.iter().map(|remark| own_answer(t, &place.slug, remark)).collect_view();
        view! { <h3>{t.remarks_title()}</h3> {place.awaited} <ul class="stack-tight">{items}</ul> }
    });
    view! {
        <section class="section stack">
            <h2><a href=path.clone()>{place.title}</a></h2>
            {votes}
            {proposals}
            {comments}
            {remarks}
        </section>
    }
    .into_any()
}

fn voted(t: Lang, slug: &str, OwnVotes { round, votes }: OwnVotes) -> AnyView {
    let zone = named_zone(&round.time_zone);
    let ended = match round.closed_at {
        Some(closed_at) => {
            let href = results_path(slug, round.number);
            view! { {t.voting_closed(t.date_time(closed_at, &zone))} " " <a href=href>{t.voting_to_results()}</a> }
                .into_any()
        }
        None => t.voting_until(t.date_time(round.closes_at, &zone)).into_any(),
    };
    let list = match votes {
        Some(votes) => {
            let items = votes.into_iter().map(|vote| choice(t, slug, vote)).collect_view();
            view! { <ul class="stack-tight">{items}</ul> }.into_any()
        }
        None => view! { <p>{t.voting_own_key_gone()}</p> }.into_any(),
    };
    view! {
        <h3>{t.voting_own_votes(round.number)}</h3>
        <p class="small muted">{ended}</p>
        {list}
    }
    .into_any()
}

fn choice(t: Lang, slug: &str, vote: OwnVote) -> AnyView {
    let OwnVote { code, title, language, choice, .. } = vote;
    let lang = language.foreign_in(t);
    let line = match title {
        Some(title) => {
            let href = format!("{}#vote", line_path(slug, &code));
            view! { <a href=href><span>{code} ". "</span> <span lang=lang>{title}</span></a> }.into_any()
        }
        None => view! { {code} ". " {t.voting_not_public()} }.into_any(),
    };
    let (label, tone) = (t.voting_own_choice(choice_word(t, choice)), choice_tone(choice));
    view! { <li>{line} " " <Badge label tone/></li> }.into_any()
}

fn proposed(t: Lang, proposal: MyProposal) -> AnyView {
    let MyProposal { id, language, state, title, asked, .. } = proposal;
    let lang = language.foreign_in(t);
    let asked = asked.map(|words| asked_line(t, words, format!("/proposals/{id}/edit")));
    view! { <li><a href=format!("/proposals/{id}") lang=lang>{title}</a> " " {stamp(t, state)} {asked}</li> }.into_any()
}

fn said(t: Lang, slug: &str, comment: OwnComment) -> AnyView {
    let OwnComment { id, time_zone, code, is_readable, alignment, language, body, state, created_at, asked, .. } =
        comment;
    let lang = language.foreign_in(t);
    let when = t.date_time(created_at, &named_zone(&time_zone));
    let text = match state {
        CommentState::Visible => None,
        CommentState::Hidden => Some(t.comments_hidden()),
        CommentState::Withdrawn => Some(t.comments_withdrawn()),
        CommentState::Waiting => Some(t.comments_waits()),
    };
    let line = if is_readable {
        view! { <a href=line_path(slug, &code)>{t.proposals_line_kicker(code.clone())}</a> }.into_any()
    } else {
        t.proposals_line_kicker(code).into_any()
    };
    // A comment under a line that is out of sight has no page for its author either.
    let link = is_readable.then(|| view! { <a href=format!("/comments/{id}")>{when.clone()}</a> }.into_any());
    view! {
        <li>
            {line} " " <Badge label=alignment_word(t, alignment) tone=alignment_tone(alignment)/> " "
            <span class="small muted">{link.unwrap_or_else(|| when.into_any())}</span>
            {(!body.is_empty()).then(|| view! { <br/> <span lang=lang>{excerpt(&body, EXCERPT)}</span> })}
            {text.map(|text| view! { <br/> <span class="muted">{text}</span> })}
            {asked.map(|words| asked_line(t, words, format!("/comments/{id}/edit")))}
        </li>
    }
    .into_any()
}
