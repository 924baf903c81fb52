//! The ballot on an action line's page: before, while and after one may vote.

use super::super::islands::{Ballot, BallotWords};
use super::super::model::{Choice, Counts};
use super::super::{keys, rules, store};
use super::choice_word;
use crate::accounts::model::Actor;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::notice::Notice as Said;
use crate::consultations::calendar;
use crate::consultations::model::{Consultation, Round, RoundPhase, results_path};
use crate::consultations::rules as rounds;
use crate::front::islands::IslandLoader;
use crate::front::page::{Page, sign_in_path, sign_up_path};
use crate::merges::store::is_merged;
use crate::proposals::model::ActionLine;
use crate::ui::chart::ResultBar;
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// The ballot of an action line as this reader sees it now.
///
/// # Errors
/// The database does not answer, or the round's key cannot be read.
pub async fn ballot_box(
    page: &Page,
    consultation: &Consultation,
    round: Option<&Round>,
    line: &ActionLine,
) -> AppResult<AnyView> {
    let t = page.lang();
    let Some(round) = round else {
        return Ok(boxed(t, view! { <p class="muted">{t.voting_not_planned()}</p> }.into_any()));
    };
    let when = |moment| t.date_time(moment, &calendar::zone(consultation));
    let phase = rounds::phase(round, page.reader.now);
    if line.state.check_open().is_err() && phase != RoundPhase::Closed {
        let is_merged = is_merged(&page.site.db, line.id.0).await?;
        let words = if is_merged { t.merges_no_votes() } else { t.voting_line_withdrawn() };
        return Ok(boxed(t, view! { <p class="muted">{words}</p> }.into_any()));
    }
    let results = results_path(&consultation.slug, round.number);
    let inside = match (phase, &page.visitor) {
        (RoundPhase::ToCome, _) => {
            let earlier = store::last_tally(&page.site.db, consultation.id, line.id).await?;
            view! {
                <p class="muted">{t.voting_opens(when(rounds::opening(round).opens_at))}</p>
                {earlier.map(|(number, counts)| earlier_round(t, consultation, number, counts))}
            }
            .into_any()
        }
        (RoundPhase::Open, visitor) => {
            let until = when(round.planned.closes_at);
            let ballot = match visitor {
                None => sign_in(t, line, until),
                Some(actor) if !rules::may_take_part(actor) => {
                    view! { <p>{t.voting_open_until(until)}</p> <p>{t.voting_confirm_first()}</p> }.into_any()
                }
                Some(actor) => {
                    let chosen = chosen(page, round, actor, line).await?;
                    let action = format!("{}/vote", line.path());
                    let told = told(page, chosen, &until);
                    let (round, words) = (round.number, words(t, &until));
                    view! { {told} <IslandLoader/> <Ballot action round results chosen words/> }.into_any()
                }
            };
            let running = running(page, consultation, round, line).await?;
            view! { {ballot} {running} }.into_any()
        }
        (RoundPhase::Closed, visitor) => {
            let closed_at = rounds::held(round).closes_at;
            let chosen = match visitor {
                Some(actor) => chosen(page, round, actor, line).await?,
                None => None,
            };
            let result = if rounds::counts_are_public(consultation, round, page.reader.now) {
                let told = store::last_tally(&page.site.db, consultation.id, line.id).await?;
                let earlier = told.filter(|(number, _)| *number != round.number);
                let counts = told.filter(|_| earlier.is_none()).map(|(_, counts)| counts).unwrap_or_default();
                // In this round nobody voted on it, which takes nothing away from the votes before.
                let none = earlier.map(|_| view! { <p>{t.voting_none_in_round(round.number)}</p> });
                let bar = match earlier {
                    Some((number, counts)) => earlier_round(t, consultation, number, counts),
                    None => view! {
                        <ResultBar lang=t id="ballot-result" votes=counts.into() is_over=true/>
                        <p><a href=results>{t.voting_to_results()}</a></p>
                    }
                    .into_any(),
                };
                view! { {none}{bar} }.into_any()
            } else {
                view! { <p>{t.voting_result_soon()}</p> }.into_any()
            };
            view! {
                <p class="muted">{t.voting_closed(when(closed_at))}</p>
                {chosen.map(|choice| view! { <p>{t.voting_closed_yours(choice_word(t, choice))}</p> })}
                {result}
            }
            .into_any()
        }
    };
    Ok(boxed(t, inside))
}

/// The votes of an earlier round, which is named and leads to its result.
fn earlier_round(t: Lang, consultation: &Consultation, number: i64, counts: Counts) -> AnyView {
    let href = results_path(&consultation.slug, number);
    view! {
        <h3>{t.voting_earlier_round(counts.total(), number)}</h3>
        <ResultBar lang=t id="ballot-result" votes=counts.into() is_over=true/>
        <p><a href=href>{t.voting_results_title(number)}</a></p>
    }
    .into_any()
}

fn boxed(t: Lang, inside: AnyView) -> AnyView {
    view! {
        <section class="section vote-box" id="vote" aria-labelledby="vote-title">
            <h2 id="vote-title">{t.voting_title()}</h2>
            {inside}
        </section>
    }
    .into_any()
}

/// Until when one can vote, and what it takes: an account with a confirmed address. Both ways lead back to the ballot.
fn sign_in(t: Lang, line: &ActionLine, until: String) -> AnyView {
    let back = format!("{}#vote", line.path());
    let (sign_in, sign_up) = (sign_in_path(&back), sign_up_path(&back));
    view! {
        <div class="stack-tight">
            <p>{t.voting_open_until(until)}</p>
            <p>{t.voting_sign_in_first()}</p>
            <p class="row">
                <a class="button" href=sign_in>{t.ui_sign_in()}</a>
                <a href=sign_up>{t.voting_sign_up()}</a>
            </p>
        </div>
    }
    .into_any()
}

/// What a form without scripts did, said where it leads back to. The island says it in its own place.
fn told(page: &Page, chosen: Option<Choice>, until: &str) -> Option<AnyView> {
    let t = page.lang();
    let text = match (page.reader.notice?, chosen) {
        (Said::VoteCounted, Some(choice)) => t.voting_counted(choice_word(t, choice), until),
        (Said::VoteWithdrawn, None) => t.voting_withdrawn(until),
        _ => return None,
    };
    Some(view! { <Notice kind="good" text/> }.into_any())
}

/// What the person has chosen, found by their token.
async fn chosen(page: &Page, round: &Round, actor: &Actor, line: &ActionLine) -> AppResult<Option<Choice>> {
    let Some(token) = keys::own_token(&page.site, round.id, actor.person)? else { return Ok(None) };
    let ballot = store::ballot(&page.site.db, round.id, line.id, &token).await?;
    Ok(ballot.map(|ballot| ballot.choice))
}

/// The counts of an open round so far, where they are public; elsewhere why not.
async fn running(page: &Page, consultation: &Consultation, round: &Round, line: &ActionLine) -> AppResult<AnyView> {
    let t = page.lang();
    if !rounds::counts_are_public(consultation, round, page.reader.now) {
        return Ok(view! { <p class="ballot-note">{t.voting_hidden_tallies()}</p> }.into_any());
    }
    let counts = store::tally(&page.site.db, round.id, line.id).await?;
    Ok(view! { <h3>{t.voting_so_far()}</h3> <ResultBar lang=t id="ballot-so-far" votes=counts.into()/> }.into_any())
}

fn words(t: Lang, until: &str) -> BallotWords {
    BallotWords {
        question: t.voting_question().into(),
        support: t.ui_support().into(),
        neutral: t.ui_neutral().into(),
        against: t.ui_against().into(),
        your_vote: t.voting_your_vote().into(),
        withdraw: t.voting_withdraw().into(),
        undo: t.voting_undo().into(),
        counted: Choice::ALL.map(|choice| t.voting_counted(choice_word(t, choice), until)),
        withdrawn: t.voting_withdrawn(until),
        failed: t.voting_failed().into(),
        until: t.voting_until(until),
        secret: t.voting_secret().into(),
        results: t.voting_to_results().into(),
    }
}
