//! Action lines as cards: two statements for their list, however long it is, and one for the reader's own votes.

use super::line::goal_badge;
use super::words::line_author;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, Round, RoundPhase};
use crate::consultations::rules as times;
use crate::front::page::Page;
use crate::proposals::model::{ActionLineCard, ActionLineId, LineVotes};
use crate::proposals::rules::{CardOrder, arrange};
use crate::proposals::store;
use crate::ui::badge::{Badge, Tone};
use crate::ui::chart::{ResultBar, Votes};
use crate::ui::empty::Empty;
use crate::voting::own::{self, OwnChoices};
use crate::voting::pages::{choice_tone, choice_word};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The action lines of a consultation, on its page: `?goal=V.1` keeps those that serve a goal, `?sort=` orders them.
///
/// # Errors
/// The database does not answer.
pub async fn cards_section(page: &Page, consultation: &Consultation, rounds: &[Round]) -> AppResult<AnyView> {
    let t = page.lang();
    let now = page.reader.now;
    let shown = times::current(rounds, now).filter(|round| times::counts_are_public(consultation, round, now));
    let (counted, is_over) = (shown.map(|round| round.id), shown.is_some_and(|round| round.closure.is_some()));
    let cards = store::cards(&page.site.db, consultation.id, counted).await?;
    let here = Here {
        path: format!("/consultations/{}", consultation.slug),
        goal: page
            .query("goal")
            .filter(|code| cards.iter().any(|card| card.goals.iter().any(|goal| goal.code == *code))),
        order: CardOrder::from_name(page.query("sort").as_deref()),
    };
    let goals = codes(&cards);
    let all = i64::try_from(cards.len()).unwrap_or(i64::MAX);
    let proposals = view! { <a href=format!("{}/proposals", here.path)>{t.proposals_title()}</a> };
    if cards.is_empty() {
        return Ok(view! {
            <section class="section" id="action-lines">
                <div class="section-head"><h2>{t.proposals_lines_title()}</h2>{proposals}</div>
                <Empty title=t.proposals_lines_none_title() text=t.proposals_lines_none_text()/>
            </section>
        }
        .into_any());
    }
    let filters = (goals.len() > 1).then(|| by_goal(t, &here, &goals, all));
    let orders = (all > 1).then(|| orders(t, &here));
    let own = own_choices(page, rounds).await?;
    let told = own.as_ref().map(|own| own_told(t, own, &cards));
    let cards = arrange(cards, here.goal.as_deref(), here.order)
        .into_iter()
        .map(|line| {
            let bar = counted.map(|_| {
                let LineVotes { support, neutral, against } = line.votes;
                let votes = Votes { support, neutral, against };
                view! { <ResultBar lang=t id=format!("bar-{}", line.code) votes small=true is_over/> }.into_any()
            });
            let yours = own.as_ref().and_then(|own| yours(t, own, line.id));
            let foot = (yours.is_some() || bar.is_some()).then(|| view! { {yours}{bar} }.into_any());
            view! { <li>{card(t, line, foot)}</li> }
        })
        .collect_view();
    Ok(view! {
        <section class="section" id="action-lines">
            <div class="section-head"><h2>{t.proposals_lines_title()}</h2>{proposals}</div>
            <div class="stack">
                <p class="muted">{t.base_count_action_lines(all)}</p>
                {told}
                {filters}
                {orders}
                <ul class="card-list" role="list">{cards}</ul>
            </div>
        </section>
    }
    .into_any())
}

/// What the reader chose in the round that matters now; nothing for who is not signed in, and before the first round.
async fn own_choices(page: &Page, rounds: &[Round]) -> AppResult<Option<OwnChoices>> {
    let now = page.reader.now;
    let Some(actor) = &page.visitor else { return Ok(None) };
    let Some(round) = times::current(rounds, now) else { return Ok(None) };
    if times::phase(round, now) == RoundPhase::ToCome {
        return Ok(None);
    }
    own::choices(&page.site, round.id, actor.person).await.map(Some)
}

/// On how many of them the reader has voted; or that they did, and nobody can tell how.
fn own_told(t: Lang, own: &OwnChoices, cards: &[ActionLineCard]) -> AnyView {
    let words = match own {
        OwnChoices::Known(choices) => {
            let open = cards.iter().filter(|card| !card.is_withdrawn);
            let (of, voted) = open
                .fold((0_i64, 0_i64), |(of, voted), card| (of + 1, voted + i64::from(choices.contains_key(&card.id))));
            t.voting_own_count(of, voted)
        }
        OwnChoices::KeyGone => t.voting_own_key_gone().to_owned(),
    };
    view! { <p>{words} " " <a href="/account/contributions">{t.voting_own_title()}</a></p> }.into_any()
}

/// The reader's vote on an action line.
fn yours(t: Lang, own: &OwnChoices, line: ActionLineId) -> Option<AnyView> {
    let OwnChoices::Known(choices) = own else { return None };
    let choice = *choices.get(&line)?;
    let (label, tone) = (t.voting_own_choice(choice_word(t, choice)), choice_tone(choice));
    Some(view! { <p><Badge label tone tick=true/></p> }.into_any())
}

/// One action line in a list. `foot` stands under it: the reader's own vote, and the bar, once results are public.
fn card(t: Lang, line: ActionLineCard, foot: Option<AnyView>) -> AnyView {
    let path = line.path();
    let discussion = format!("{path}#comments");
    let lang = line.language.foreign_in(t);
    let goals = line.goals.iter().map(|goal| goal_badge(t, goal, false)).collect_view();
    let places = (!line.territories.is_empty()).then(|| view! { <li>{line.territories.join(", ")}</li> });
    view! {
        <article class="card">
            <div class="card-head">
                <span class="card-code">{line.code}</span>
                <h3 class="card-title" lang=lang><a href=path>{line.title}</a></h3>
            </div>
            <p class="card-summary" lang=lang>{line.summary}</p>
            {(!line.goals.is_empty()).then(|| view! { <ul class="badges" role="list">{goals}</ul> })}
            <ul class="card-meta" role="list">
                {line.is_withdrawn.then(|| view! { <li><Badge label=t.proposals_line_withdrawn() tone=Tone::Warn/></li> })}
                <li>{line_author(t, line.author_kind, line.organisation_name.as_deref(), line.is_heard)}</li>
                {places}
                <li><a href=discussion>{t.base_count_comments(line.comments)}</a></li>
            </ul>
            {foot.map(|foot| view! { <div class="card-foot">{foot}</div> })}
        </article>
    }
    .into_any()
}

/// Which part of the list is shown, in what order.
struct Here {
    path: String,
    goal: Option<String>,
    order: CardOrder,
}

impl Here {
    fn href(&self, goal: Option<&str>, order: CardOrder) -> String {
        let sort = (order != CardOrder::Code).then(|| ("sort", order.name()));
        let query =
            serde_html_form::to_string(goal.map(|code| ("goal", code)).into_iter().chain(sort).collect::<Vec<_>>());
        match query {
            Ok(query) if !query.is_empty() => format!("{}?{query}#action-lines", self.path),
            _ => format!("{}#action-lines", self.path),
        }
    }
}

/// The codes of all goals that are served, with how many cards serve each.
fn codes(cards: &[ActionLineCard]) -> BTreeMap<String, i64> {
    let mut codes = BTreeMap::new();
    for goal in cards.iter().flat_map(|card| &card.goals) {
        *codes.entry(goal.code.clone()).or_default() += 1;
    }
    codes
}

fn by_goal(t: Lang, here: &Here, goals: &BTreeMap<String, i64>, all: i64) -> AnyView {
    let link = |goal: Option<&str>, words: String, count: i64| {
        let current = (here.goal.as_deref() == goal).then_some("true");
        view! { <li><a href=here.href(goal, here.order) aria-current=current>{words}" "<span class="count">{t.number(count)}</span></a></li> }
    };
    let every = link(None, t.proposals_lines_all_goals().to_owned(), all);
    let each = goals.iter().map(|(code, count)| link(Some(code), code.clone(), *count)).collect_view();
    view! { <nav aria-label=t.proposals_lines_by_goal()><ul class="filters" role="list">{every}{each}</ul></nav> }
        .into_any()
}

fn orders(t: Lang, here: &Here) -> AnyView {
    let links = CardOrder::ALL.into_iter().map(|order| {
        let words = match order {
            CardOrder::Code => t.proposals_sort_code(),
            CardOrder::Newest => t.proposals_sort_newest(),
            CardOrder::Discussed => t.proposals_sort_discussed(),
        };
        let current = (order == here.order).then_some("true");
        view! { <li><a href=here.href(here.goal.as_deref(), order) aria-current=current>{words}</a></li> }
    });
    let links = links.collect_view();
    view! { <nav aria-label=t.proposals_sort()><ul class="filters" role="list">{links}</ul></nav> }.into_any()
}
