//! Pieces that several pages show.

use super::super::model::{
    ActivityKind, Consultation, Course, Overview, Round, RoundPhase, Rule, Stage, StageKind, consultation_path,
    results_path,
};
use super::super::{calendar, rules, store};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::{Interval, Timestamp};
use crate::front::page::Page;
use crate::strategy::texts::Texts;
use crate::ui::badge::{Badge, Tone};
use crate::ui::stage_track::{Progress, StageTrack, TrackStage};
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// A text for a reader, and its language where it is not that of the page.
pub fn said(texts: &Texts, reader: Lang, own: Lang) -> (String, Option<&'static str>) {
    texts.pick(reader, own).map_or_else(Default::default, |said| (said.text.to_owned(), said.lang.foreign_in(reader)))
}

/// A rule as people read it: its sentence. Its code is for those who write the rules, and stands in where there is no sentence.
pub fn in_words(rule: &Rule, reader: Lang, own: Lang) -> String {
    rule.text.pick(reader, own).map_or_else(|| rule.code.clone(), |said| said.text.to_owned())
}

/// What a consultation is called, where only its address is at hand.
///
/// # Errors
/// The database does not answer.
pub async fn title_of(page: &Page, slug: &str) -> AppResult<String> {
    let known = store::described(&page.site.db, slug, None).await?;
    let own = page.site.settings.language;
    Ok(known.map_or_else(|| slug.to_owned(), |known| known.texts.title_for(page.lang(), own, slug).to_owned()))
}

/// The rules of the discussion beside a form in which one writes for everybody, folded. Nothing where there are none, which only
/// a draft may be without.
pub fn rules_beside(t: Lang, own: Lang, rules: &[Rule]) -> Option<AnyView> {
    let items = rules.iter().map(|rule| {
        let (text, lang) = said(&rule.text, t, own);
        view! { <li lang=lang>{text}</li> }
    });
    (!rules.is_empty()).then(|| {
        view! {
            <details class="disclosure">
                <summary>{t.consultations_rules()}</summary>
                <p class="muted">{t.conduct_rules_beside()}</p>
                <ol class="stack-tight">{items.collect_view()}</ol>
            </details>
        }
        .into_any()
    })
}

/// The five stages of a consultation, as far as it holds them. Each leads to what it opens, further down the page.
pub fn track(t: Lang, stages: &[Stage], now: Timestamp, zone: &TimeZone) -> AnyView {
    let steps = stages.iter().map(|stage| {
        let progress = progress(stage.interval, now);
        // What is over is dated in the table that the stage leads to.
        let dates = if progress == Progress::Past { String::new() } else { calendar::days(t, stage.interval, zone) };
        TrackStage {
            label: t.stage(stage.kind).to_owned(),
            progress,
            dates,
            href: Some(format!("#{}", anchor(stage.kind))),
        }
    });
    view! { <StageTrack lang=t label=t.consultations_stages() stages=steps.collect()/> }.into_any()
}

/// Where a stage stands. Stages may overlap: each that is open is now.
fn progress(interval: Interval, now: Timestamp) -> Progress {
    match interval.contains(now) {
        true => Progress::Now,
        false if interval.closes_at <= now => Progress::Past,
        false => Progress::Next,
    }
}

/// The place on a consultation's page where a stage is explained.
pub fn anchor(kind: StageKind) -> String {
    format!("stage-{}", kind.name())
}

/// Where a round stands, as a word with its colour.
pub fn phase_badge(t: Lang, phase: RoundPhase) -> AnyView {
    let tone = match phase {
        RoundPhase::ToCome => Tone::Plain,
        RoundPhase::Open => Tone::Good,
        RoundPhase::Closed => Tone::Neutral,
    };
    view! { <Badge label=t.round_phase(phase) tone=tone/> }.into_any()
}

/// "closes on Friday, 27 November 2026 at 16:00".
pub fn closes(t: Lang, moment: Timestamp, zone: &TimeZone) -> String {
    t.consultations_closes(t.date_long(moment, zone), calendar::clock(moment, zone))
}

/// "opens on Friday, 27 November 2026 at 16:00".
pub fn opens(t: Lang, moment: Timestamp, zone: &TimeZone) -> String {
    t.consultations_opens(t.date_long(moment, zone), calendar::clock(moment, zone))
}

/// Where the result of a closed round is read, and its name: "Results of round 1".
pub fn results(t: Lang, consultation: &Consultation, round: &Round) -> (String, String) {
    let path = results_path(&consultation.slug, round.number);
    (path, t.voting_results_title(round.number))
}

/// A consultation in a list: who asks, what about, where it stands and what one can do.
pub fn card(t: Lang, own: Lang, overview: &Overview, now: Timestamp) -> AnyView {
    let Overview { consultation, texts, stages, rounds } = overview;
    let zone = calendar::zone(consultation);
    let (title, title_lang) = said(&texts.title, t, own);
    let (summary, summary_lang) = said(&texts.summary, t, own);
    let path = consultation_path(&consultation.slug);
    let offers = rules::offers(stages, rounds, now);
    let doings: Vec<_> = offers.iter().map(|offer| t.activity(offer.activity)).collect();
    let has_results = rounds.iter().any(|round| round.closure.is_some());
    let answers = stages.iter().any(|stage| stage.activities.contains(&ActivityKind::Remark));
    let course = rules::course(stages, rounds, now);
    let result = rules::last_closed(rounds).map(|round| {
        let (path, title) = results(t, consultation, round);
        view! { <p><a class="reach" href=path>{title}</a></p> }
    });
    let foot = match (course, offers.iter().map(|offer| offer.until).min()) {
        (Course::Running, Some(until)) => view! {
            <p>
                <strong>{t.consultations_now_you_can(doings.join(", "))}</strong>
                <br/>
                <span class="small muted">{t.duration_left(until.millis_since(now))}", "{closes(t, until, &zone)}</span>
            </p>
            {result}
        }
        .into_any(),
        (Course::Running | Course::ToCome, _) => {
            let next = rules::next_opening(stages, rounds, now).map(|moment| opens(t, moment, &zone));
            let next = next.unwrap_or_else(|| t.consultations_dates_follow().to_owned());
            view! { <p class="small muted">{next}</p> {result} }.into_any()
        }
        (Course::Over, _) => view! {
            <p class="small muted">
                {format!("{}.", t.consultations_over())}
                {has_results.then(|| view! { " " <a href=format!("{path}/results")>{t.consultations_see_results()}</a> })}
                {answers.then(|| view! { " " <a href=format!("{path}/changes")>{t.positions_changes_title()}</a> })}
            </p>
        }
        .into_any(),
    };
    let stage = rules::stage_now(stages, now).map(|kind| {
        view! { <li><Badge label=t.consultations_stage_is(t.stage(kind)) tone=Tone::Brand/></li> }
    });
    let influence = view! { <li><Badge label=t.influence(consultation.influence)/></li> };
    let organiser_lang = own.foreign_in(t);
    view! {
        <article class="card">
            <div class="card-head">
                <span class="card-code" lang=organiser_lang>{consultation.organiser.clone()}</span>
                <h3 class="card-title" lang=title_lang><a href=path>{title}</a></h3>
            </div>
            {(!summary.is_empty()).then(|| view! { <p class="card-summary" lang=summary_lang>{summary}</p> })}
            <ul class="badges" role="list">{stage}{influence}</ul>
            <div class="card-foot">{foot}</div>
        </article>
    }
    .into_any()
}

/// A list of consultations.
pub fn cards(t: Lang, own: Lang, overviews: &[&Overview], now: Timestamp) -> AnyView {
    let items = overviews.iter().map(|overview| view! { <li>{card(t, own, overview, now)}</li> }).collect_view();
    view! { <ul class="card-list" role="list">{items}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_that_is_open_beside_a_later_one_is_not_said_to_be_done() {
        let of = |opens, closes| Interval { opens_at: Timestamp(opens), closes_at: Timestamp(closes) };
        let now = Timestamp(15);
        let standing = [of(0, 15), of(5, 20), of(10, 20), of(16, 30)].map(|interval| progress(interval, now));
        assert_eq!(standing, [Progress::Past, Progress::Now, Progress::Now, Progress::Next]);
    }
}
