//! Action lines as cards: two statements for their list, however long it is, and one for the reader's own votes.

use super::line::goal_badge;
use super::words::line_author;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::{ActivityKind, Consultation, Round, RoundPhase, Stage, consultation_path};
use crate::consultations::rules as times;
use crate::front::page::Page;
use crate::merges::pages::mark;
use crate::merges::store as merges;
use crate::proposals::model::{ActionLineCard, ActionLineId, LineVotes};
use crate::proposals::rules::{CardOrder, Served, Trees, Wanted, arrange};
use crate::proposals::store::{self, Cards};
use crate::strategy::model::GoalRef;
use crate::strategy::store::documents;
use crate::ui::badge::{Badge, Tone};
use crate::ui::chart::{ResultBar, Votes};
use crate::ui::empty::Empty;
use crate::voting::own::{self, OwnChoices};
use crate::voting::pages::{choice_tone, choice_word};
use crate::voting::rules::{Counted, counted};
use leptos::prelude::*;

/// The action lines of a consultation, on its page: `?goal=V.1` keeps those that serve a goal or one under it, with
/// `&strategy=` where two strategies have a goal of this code; `?sort=` orders them. With them come the goals that the consultation
/// itself is about.
///
/// # Errors
/// The database does not answer.
pub async fn cards_section(
    page: &Page,
    consultation: &Consultation,
    stages: &[Stage],
    rounds: &[Round],
) -> AppResult<(AnyView, Vec<GoalRef>)> {
    let t = page.lang();
    let now = page.reader.now;
    let counted = counted(consultation, rounds, now);
    let (open, is_over) = (counted.and_then(Counted::open_round), counted == Some(Counted::Closed));
    let last = times::last_closed(rounds).map(|round| round.number);
    let Cards { cards, documents: hashes, goals: about } =
        store::cards_and_goals(&page.site.db, consultation.id, open).await?;
    let documents = documents(&page.site.db, &hashes).await?;
    let trees = Trees::of(&documents);
    let goals = trees.served(&cards);
    let here = Here {
        path: consultation_path(&consultation.slug),
        goal: wanted(page).filter(|wanted| cards.iter().any(|card| trees.serves(card, wanted))),
        order: CardOrder::from_name(page.query("sort").as_deref()),
    };
    let all = i64::try_from(cards.len()).unwrap_or(i64::MAX);
    let proposals = view! { <a href=format!("{}/proposals", here.path)>{t.proposals_title()}</a> };
    if cards.is_empty() {
        // Where only a text is discussed, none will ever stand here.
        if stages.iter().all(|stage| stage.activities == [ActivityKind::Remark]) && !stages.is_empty() {
            return Ok((().into_any(), about));
        }
        let none = view! {
            <section class="section" id="action-lines">
                <div class="section-head"><h2>{t.proposals_lines_title()}</h2>{proposals}</div>
                <Empty title=t.proposals_lines_none_title() text=t.proposals_lines_none_text()/>
            </section>
        };
        return Ok((none.into_any(), about));
    }
    let kept = |card: &ActionLineCard| here.goal.as_ref().is_none_or(|wanted| trees.serves(card, wanted));
    let count = i64::try_from(cards.iter().filter(|card| kept(card)).count()).unwrap_or(i64::MAX);
    let filters = (goals.len() > 1).then(|| by_goal(t, &here, &goals, (all, count)));
    let orders = (all > 1).then(|| orders(t, &here));
    let own = own_choices(page, rounds).await?;
    let mergers = match cards.iter().any(|card| card.has_mergers) {
        true => merges::standing(&page.site.db, consultation.id).await?,
        false => Vec::new(),
    };
    let told = own.as_ref().map(|own| own_told(t, own, &cards));
    let cards = arrange(cards, here.order)
        .into_iter()
        .filter(kept)
        .map(|line| {
            let bar = counted.map(|_| {
                let LineVotes { support, neutral, against } = line.votes;
                let votes = Votes { support, neutral, against };
                // Where it is not the last one, the round is named.
                let earlier = line.round.filter(|round| is_over && Some(*round) != last);
                let earlier = earlier.map(|round| view! { <p class="result-note">{t.voting_round(round)}</p> });
                view! { {earlier}<ResultBar lang=t id=format!("bar-{}", line.code) votes small=true is_over/> }
                    .into_any()
            });
            let yours = own.as_ref().and_then(|own| yours(t, own, line.id));
            let foot = (yours.is_some() || bar.is_some()).then(|| view! { {yours}{bar} }.into_any());
            let mark = mark(t, &mergers, &consultation.slug, line.id.0);
            let is_merged = mergers.iter().any(|merged| merged.subject == line.id.0);
            view! { <li>{card(t, line, (is_merged, mark), foot)}</li> }
        })
        .collect_view();
    let lines = view! {
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
    };
    Ok((lines.into_any(), about))
}

/// The goal of the address. A strategy without a goal says nothing.
fn wanted(page: &Page) -> Option<Wanted> {
    page.query("goal").map(|code| Wanted { strategy: page.query("strategy"), code })
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
///
/// One that is part of another was not withdrawn by anybody, so that is not said; `mark` says what is.
fn card(t: Lang, line: ActionLineCard, (is_merged, mark): (bool, Option<AnyView>), foot: Option<AnyView>) -> AnyView {
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
                {mark}
                {(line.is_withdrawn && !is_merged).then(|| view! { <li><Badge label=t.proposals_line_withdrawn() tone=Tone::Warn/></li> })}
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
    goal: Option<Wanted>,
    order: CardOrder,
}

impl Here {
    fn href(&self, goal: Option<&Wanted>, order: CardOrder) -> String {
        let strategy = goal.and_then(|goal| Some(("strategy", goal.strategy.as_deref()?)));
        let goal = goal.map(|goal| ("goal", goal.code.as_str()));
        let sort = (order != CardOrder::Code).then(|| ("sort", order.name()));
        let query: Vec<(&str, &str)> = [strategy, goal, sort].into_iter().flatten().collect();
        match serde_html_form::to_string(query) {
            Ok(query) if !query.is_empty() => format!("{}?{query}#action-lines", self.path),
            _ => format!("{}#action-lines", self.path),
        }
    }
}

/// A link for each goal that is served: its code, and its title where another strategy has the code too. The goal of the
/// address stands there also if only goals under it are served. Counts are those of all lines and of those that are shown.
fn by_goal(t: Lang, here: &Here, goals: &[Served], (all, shown): (i64, i64)) -> AnyView {
    let link = |href: String, is_current: bool, words: AnyView, count: i64| {
        let current = is_current.then_some("true");
        view! { <li><a href=href aria-current=current>{words}" "<span class="count">{t.number(count)}</span></a></li> }
    };
    let every = t.proposals_lines_all_goals().into_any();
    let every = link(here.href(None, here.order), here.goal.is_none(), every, all);
    let each = goals.iter().map(|served| {
        let goal = &served.goal;
        let wanted = Wanted { strategy: served.is_ambiguous.then(|| goal.slug.clone()), code: goal.code.clone() };
        let is_current = here.goal.as_ref().is_some_and(|chosen| chosen.means(&goal.slug, &goal.code));
        let title = goal.title.pick(t, goal.language).filter(|_| served.is_ambiguous);
        let title = title.map(|said| view! { " "<span lang=said.lang.foreign_in(t)>{said.text.to_owned()}</span> });
        let words = view! { {goal.code.clone()}{title} }.into_any();
        link(here.href(Some(&wanted), here.order), is_current, words, served.lines)
    });
    let each = each.collect_view();
    let is_listed = |chosen: &&Wanted| goals.iter().any(|served| chosen.means(&served.goal.slug, &served.goal.code));
    let above = here.goal.as_ref().filter(|chosen| !is_listed(chosen));
    let above =
        above.map(|chosen| link(here.href(Some(chosen), here.order), true, chosen.code.clone().into_any(), shown));
    view! { <nav aria-label=t.proposals_lines_by_goal()><ul class="filters" role="list">{every}{above}{each}</ul></nav> }
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
        view! { <li><a href=here.href(here.goal.as_ref(), order) aria-current=current>{words}</a></li> }
    });
    let links = links.collect_view();
    view! { <nav aria-label=t.proposals_sort()><ul class="filters" role="list">{links}</ul></nav> }.into_any()
}
