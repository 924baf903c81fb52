//! Everything there is to look after, and what comes next.

use super::super::super::model::{Course, Round, RoundPhase};
use super::super::super::setup::{self, Advice};
use super::super::super::{calendar, rules, store};
use super::super::closed::closing_note;
use super::super::parts;
use super::{Frame, duties};
use crate::base::error::{ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::documents::pages::on_the_desk;
use crate::final_report::store as final_report;
use crate::front::page::{Page, page};
use crate::legal::rules::Answers;
use crate::legal::store as legal;
use crate::moderation::pages::left_over;
use crate::moderation::store as moderation;
use crate::ui::badge::{Badge, Tone};
use crate::ui::key_value::KeyValue;
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// The overview of the set-up.
#[component]
pub fn ManagePage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let (t, now, db) = (asked.lang(), asked.reader.now, &asked.site.db);
        let id = frame.consultation.id;
        let (texts, stages) = (store::texts(db, id).await?, store::stages(db, id).await?);
        let (rounds, rules) = (store::rounds(db, id).await?, store::rules_of(db, id).await?);
        let moderators = store::moderators(db, id).await?;
        let documents = on_the_desk(&asked, &frame.consultation).await?;
        let lacking = setup::lacks(&texts, &stages, &rounds, &rules, now);
        let is_draft = frame.consultation.published_at.is_none();
        let undecided = moderation::undecided(db, id).await?;
        let zone = calendar::zone(&frame.consultation);
        let facts = legal::facts(db, id.0, &zone, now).await?;
        let corrections = match final_report::published(db, id).await?.first() {
            Some(standing) => final_report::masked(db, id, standing.number, standing.language).await?.len(),
            None => 0,
        };
        let clock = duties(t, &frame.consultation.slug, &facts, (now, &zone));
        let (all, left) = (facts.answers.remarks, facts.answers.remarks - facts.answers.answered);
        let next = if is_draft {
            let goals = store::linked_goals(db, id).await?;
            let advice = setup::advises(rounds.len(), goals.len(), moderators.len());
            draft_next(t, &frame, &lacking, &advice)
        } else {
            running_next(t, &frame, &asked, &rounds, Due { undecided, answers: facts.answers, corrections })
        };
        let over = (!is_draft).then(|| left_over(t, &frame.consultation, &rounds, undecided, now)).flatten();
        let no_rules = (!is_draft && rules.is_empty()).then(|| {
            let href = frame.path("rules");
            view! {
                <Notice kind="warn" text=t.moderation_rules_missing()>
                    <p><a class="reach" href=href>{t.moderation_rules_missing_link()}</a></p>
                </Notice>
            }
        });
        let state = match rules::course(&stages, &rounds, now) {
            _ if is_draft => (t.consultations_draft(), Tone::Warn),
            Course::Running => (t.consultations_is_running(), Tone::Good),
            Course::ToCome => (t.consultations_not_open_yet(), Tone::Plain),
            Course::Over => (t.consultations_over(), Tone::Neutral),
        };
        let names = moderators.iter().map(|moderator| moderator.name.clone()).collect::<Vec<_>>().join(", ");
        let rows = vec![
            (t.consultations_state().to_owned(), view! { <Badge label=state.0 tone=state.1/> }.into_any()),
            (t.consultations_influence().to_owned(), t.influence(frame.consultation.influence).into_any()),
            (
                t.consultations_moderators().to_owned(),
                if names.is_empty() { t.base_none().into_any() } else { names.into_any() },
            ),
        ];
        let settings = ways(
            &frame,
            [
                ("edit", t.consultations_edit(), None),
                ("stages", t.consultations_stages(), Some(stages.len())),
                ("rounds", t.consultations_rounds(), Some(rounds.len())),
                ("rules", t.consultations_rules(), Some(rules.len())),
                ("conduct", t.conduct_title(), None),
                ("moderators", t.consultations_moderators(), Some(moderators.len())),
                ("legal", t.legal_title(), None),
                ("addressees", t.legal_addressees(), None),
                ("inbox/settings", t.remarks_settings(), None),
                ("actions/new", t.proposals_line_new_title(), None),
            ],
        );
        let answering = ways(
            &frame,
            [
                ("announcement", t.legal_announcement(), None),
                ("inbox", t.remarks_inbox_title(), usize::try_from(all).ok()),
                ("positions", t.positions_desk(), usize::try_from(left).ok()),
                ("report/manage", t.final_report_title(), None),
            ],
        );
        let moderating = ways(
            &frame,
            [
                ("queue", t.moderation_queue_title(), usize::try_from(undecided).ok()),
                ("decisions", t.moderation_decisions_title(), None),
                ("appeals", t.appeals_title(), None),
                ("suspensions", t.suspensions_title(), None),
            ],
        );
        Ok(view! {
            {frame.head(&asked, t.consultations_manage(), true)}
            {over}
            {no_rules}
            <div class="with-side">
                <aside class="side" aria-label=t.consultations_next()>{next}</aside>
                <div class="reading">
                    <KeyValue rows=rows/>
                    {clock}
                    <section class="section">
                        <h2>{t.consultations_parts()}</h2>
                        {settings}
                    </section>
                    {documents}
                    <section class="section">
                        <h2>{t.consultations_parts_remarks()}</h2>
                        {answering}
                    </section>
                    <section class="section">
                        <h2>{t.consultations_parts_moderation()}</h2>
                        {moderating}
                    </section>
                </div>
            </div>
        })
    })
}

/// Ways to parts of the consultation, each with a count where one says something.
fn ways<const N: usize>(frame: &Frame, parts: [(&str, &'static str, Option<usize>); N]) -> AnyView {
    let parts = parts.map(|(part, label, count)| {
        let count = count.map(|count| view! { <span class="count">{count}</span> });
        view! { <li><a href=frame.path(part)>{label}" "{count}</a></li> }
    });
    view! { <ul class="link-list" role="list">{parts.into_iter().collect_view()}</ul> }.into_any()
}

fn draft_next(t: Lang, frame: &Frame, lacking: &[FieldError], advice: &[Advice]) -> AnyView {
    let items = lacking.iter().map(|lack| view! { <li>{lack_link(t, frame, lack)}</li> }).collect_view();
    let text = match (lacking, advice) {
        ([], []) => view! { <p>{t.consultations_ready()}</p> }.into_any(),
        ([], advice) => advice_list(t, frame, advice).into_any(),
        _ => view! { <p>{t.consultations_lacks()}</p><ul class="stack-tight">{items}</ul> }.into_any(),
    };
    let look = if lacking.is_empty() { "button button-wide" } else { "button button-quiet button-wide" };
    view! {
        <div class="now">
            <h2 class="now-title">{t.consultations_next()}</h2>
            {text}
            <a class=look href=frame.path("publish")>{t.consultations_publish()}</a>
        </div>
    }
    .into_any()
}

/// What may follow after publishing, each leading to where it is added; nothing where all of it is there.
pub(super) fn advice_list(t: Lang, frame: &Frame, advice: &[Advice]) -> Option<AnyView> {
    let link = |advice: &Advice| {
        let (part, words) = match advice {
            Advice::Round => ("rounds", t.consultations_advice_round()),
            Advice::Goals => ("edit", t.consultations_advice_goals()),
            Advice::Moderators => ("moderators", t.consultations_advice_moderators()),
        };
        view! { <li><a href=frame.path(part)>{words}</a></li> }
    };
    let items = advice.iter().map(link).collect_view();
    (!advice.is_empty())
        .then(|| view! { <p>{t.consultations_ready_but()}</p><ul class="stack-tight">{items}</ul> }.into_any())
}

/// What a draft lacks, leading to where it is mended.
pub(super) fn lack_link(t: Lang, frame: &Frame, lack: &FieldError) -> AnyView {
    let (part, words) = match (lack.field, lack.code) {
        (_, ErrorCode::InThePast) => ("rounds", t.consultations_lack_round()),
        ("title", _) => ("edit", t.consultations_lack_title()),
        ("purpose", _) => ("edit", t.consultations_lack_purpose()),
        ("stages", _) => ("stages", t.consultations_lack_stages()),
        _ => ("rules", t.consultations_lack_rules()),
    };
    view! { <a href=frame.path(part)>{words}</a> }.into_any()
}

/// What waits for those who run a consultation.
#[derive(Clone, Copy)]
struct Due {
    /// Texts in the queue.
    undecided: i64,
    /// How far remarks are answered.
    answers: Answers,
    /// Remarks that were hidden since the report was published.
    corrections: usize,
}

fn running_next(t: Lang, frame: &Frame, asked: &Page, rounds: &[Round], due: Due) -> AnyView {
    let now = asked.reader.now;
    let zone = calendar::zone(&frame.consultation);
    let round = rules::current(rounds, now).map(|round| {
        let phase = rules::phase(round, now);
        let act = match phase {
            RoundPhase::ToCome => {
                Some((frame.path(&format!("rounds/{}/open", round.number)), t.consultations_open_round()))
            }
            RoundPhase::Open => {
                Some((frame.path(&format!("rounds/{}/close", round.number)), t.consultations_close_round()))
            }
            RoundPhase::Closed if round.closure.is_some() => {
                Some((frame.path("results"), t.consultations_see_results()))
            }
            RoundPhase::Closed => {
                Some((frame.path(&format!("rounds/{}/close", round.number)), t.consultations_close_round()))
            }
        };
        view! {
            <p class="row">{t.consultations_round(round.number)} {parts::phase_badge(t, phase)}</p>
            <div class="small muted stack-tight">
                <p>{calendar::times(t, rules::held(round), &zone)}</p>
                {closing_note(t, round, &zone)}
            </div>
            {act.map(|(href, label)| view! { <a class="button button-quiet button-wide" href=href>{label}</a> })}
        }
    });
    let correction = (due.corrections > 0).then(|| {
        view! { <p><a class="reach" href=frame.path("report/manage")>{t.consultations_next_correction()}</a></p> }
    });
    let left = due.answers.remarks - due.answers.answered;
    let answering =
        (left > 0).then(|| view! { <p><a class="reach" href=frame.path("positions")>{t.positions_left(left)}</a></p> });
    view! {
        <div class="now">
            <h2 class="now-title">{t.consultations_next()}</h2>
            <a class="button button-wide" href=frame.path("queue")>{t.consultations_queue()}</a>
            <p class="small muted">{t.consultations_undecided(due.undecided)}</p>
            {correction}
            {answering}
            {match round {
                Some(round) => Some(round.into_any()),
                // A consultation may ask for remarks alone.
                None => (due.answers.remarks == 0).then(|| view! { <p>{t.consultations_no_rounds()}</p> }.into_any()),
            }}
        </div>
    }
    .into_any()
}
