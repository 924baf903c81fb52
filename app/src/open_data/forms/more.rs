//! The downloads about what happens around strategies: monitoring, commitments, meetings, groups, consultations.

use super::files::{Format, send_json, send_rows};
use crate::base::error::{AppError, AppResult};
use crate::comments::store::counts;
use crate::commitments::store as commitments;
use crate::consultations::access;
use crate::consultations::model::{Consultation, Described, Schedule};
use crate::consultations::store as consultations;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::groups::access as groups;
use crate::groups::store as papers;
use crate::meetings::rules::is_over;
use crate::monitoring::model::Report;
use crate::monitoring::rules::compared;
use crate::monitoring::store as monitoring;
use crate::open_data::asked;
use crate::open_data::rows::Rows;
use crate::open_data::strategy::Wanted;
use crate::proposals::model::{ActionLineCard, LineVotes};
use crate::proposals::store as proposals;
use crate::strategy::document::StrategyDocument;
use crate::strategy::rules::zone;
use crate::strategy::store as strategy;
use crate::strategy::texts::Texts;
use crate::voting::rules::{Counted, counted};
use crate::voting::store::{last_tally, tally};
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// An address with one name in it.
type One = Path<String>;
/// An address with two.
type Two = Path<(String, String)>;

/// The downloads of this part.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    let strategies = |format| move |door: Door| strategies(door, format);
    let every = |format| move |door: Door| every_consultation(door, format);
    let year = |format| move |door: Door, path: Two| year(door, path, format);
    let compare = |format| move |door: Door, path: One, query: Query<Years>| compare(door, path, query, format);
    let taken_on = |format| move |door: Door, path: One| taken_on(door, path, format);
    let gathered = |about, format| move |door: Door, path: One| gathered(door, path, about, format);
    let of_group = |format| move |door: Door, path: Two| of_group(door, path, format);
    let actions = |format| move |door: Door, path: One| actions(door, path, format);
    let action = |format| move |door: Door, path: Two| action(door, path, format);
    forms
        .get("/strategies.csv", strategies(Format::Csv))
        .get("/strategies.json", strategies(Format::Json))
        .get("/consultations.csv", every(Format::Csv))
        .get("/consultations.json", every(Format::Json))
        .get("/strategies/{slug}/monitoring/{year}/year.csv", year(Format::Csv))
        .get("/strategies/{slug}/monitoring/{year}/year.json", year(Format::Json))
        .get("/strategies/{slug}/monitoring/compare.csv", compare(Format::Csv))
        .get("/strategies/{slug}/monitoring/compare.json", compare(Format::Json))
        .get("/strategies/{slug}/commitments.csv", taken_on(Format::Csv))
        .get("/strategies/{slug}/commitments.json", taken_on(Format::Json))
        .get("/strategies/{slug}/meetings.csv", gathered(About::Meetings, Format::Csv))
        .get("/strategies/{slug}/meetings.json", gathered(About::Meetings, Format::Json))
        .get("/strategies/{slug}/groups.csv", gathered(About::Groups, Format::Csv))
        .get("/strategies/{slug}/groups.json", gathered(About::Groups, Format::Json))
        .get("/strategies/{slug}/groups/{code}/papers.csv", of_group(Format::Csv))
        .get("/strategies/{slug}/groups/{code}/papers.json", of_group(Format::Json))
        .get("/consultations/{slug}/consultation.json", consultation)
        .get("/consultations/{slug}/actions.csv", actions(Format::Csv))
        .get("/consultations/{slug}/actions.json", actions(Format::Json))
        .get("/consultations/{slug}/actions/{code}/action.csv", action(Format::Csv))
        .get("/consultations/{slug}/actions/{code}/action.json", action(Format::Json))
}

/// Who gathers.
#[derive(Clone, Copy, Debug)]
enum About {
    Meetings,
    Groups,
}

async fn strategies(door: Door, format: Format) -> Response {
    let made = async { Ok(asked::strategies(&strategy::cards(&door.site.db).await?, door.reader.lang)) };
    let made = made.await;
    send_rows(&door, made, "strategies", format).await
}

async fn every_consultation(door: Door, format: Format) -> Response {
    let made = async {
        let known = consultations::published(&door.site.db).await?;
        Ok(asked::consultations(&known, door.reader.lang, door.site.settings.language, door.reader.now))
    };
    let made = made.await;
    send_rows(&door, made, "consultations", format).await
}

fn wanted<'d>(door: &Door, document: &'d StrategyDocument) -> Wanted<'d> {
    Wanted { document, lang: door.reader.lang }
}

/// What a published year says; before it is published there is no such file, for anybody.
async fn year(door: Door, Path((slug, year)): Two, format: Format) -> Response {
    let made = async {
        let (db, year) = (&door.site.db, year.parse().map_err(|_| AppError::NotFound)?);
        let document = strategy::document(db, &slug).await?.ok_or(AppError::NotFound)?;
        monitoring::published(db, &slug, year).await?.ok_or(AppError::NotFound)?;
        let reports = monitoring::reports(db, &slug, year).await?;
        let handed_in: Vec<&Report> = reports.iter().filter(|report| report.handed_in_at.is_some()).collect();
        Ok(wanted(&door, &document).year(year, &handed_in))
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-{year}"), format).await
}

#[derive(Debug, Deserialize)]
struct Years {
    from: Option<String>,
    to: Option<String>,
}

async fn compare(door: Door, Path(slug): One, Query(years): Query<Years>, format: Format) -> Response {
    let asked = [years.from, years.to].map(|year| year.and_then(|year| year.parse().ok()));
    let made = async {
        let db = &door.site.db;
        let document = strategy::document(db, &slug).await?.ok_or(AppError::NotFound)?;
        let (_, years) = compared(&document, &monitoring::years(db, &slug).await?, asked);
        let counts = monitoring::state_counts(db, &slug, years).await?;
        Ok(wanted(&door, &document).compared(&counts, years))
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-compare"), format).await
}

async fn taken_on(door: Door, Path(slug): One, format: Format) -> Response {
    let made = async {
        let db = &door.site.db;
        let found = strategy::edition(db, &slug).await?.ok_or(AppError::NotFound)?;
        Ok(wanted(&door, &found.document).commitments(&commitments::of_strategy(db, found.id).await?))
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-commitments"), format).await
}

async fn gathered(door: Door, Path(slug): One, about: About, format: Format) -> Response {
    let made = async {
        let db = &door.site.db;
        let found = strategy::edition(db, &slug).await?.ok_or(AppError::NotFound)?;
        let wanted = wanted(&door, &found.document);
        Ok(match about {
            About::Meetings => {
                let zone = zone(&found.document.strategy, &door.site.settings.time_zone);
                wanted.meetings(|meeting| is_over(meeting, &zone, door.reader.now))
            }
            About::Groups => wanted.groups(&papers::published_of_strategy(db, found.id).await?),
        })
    };
    let name = match about {
        About::Meetings => "meetings",
        About::Groups => "groups",
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-{name}"), format).await
}

async fn of_group(door: Door, Path((slug, code)): Two, format: Format) -> Response {
    let made = async {
        let found = groups::group(&door.site.db, &slug, &code).await?;
        let published = papers::published_of_group(&door.site.db, found.key()).await?;
        Ok(wanted(&door, &found.edition.document).papers(&published))
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-{code}-papers"), format).await
}

/// The action lines of a consultation, with the votes as its page has them.
async fn lines(door: &Door, consultation: &Consultation, schedule: &Schedule) -> AppResult<Rows> {
    let counted = counted(consultation, &schedule.rounds, door.reader.now);
    let cards = proposals::cards(&door.site.db, consultation.id, counted.and_then(Counted::open_round)).await?;
    Ok(asked::actions(&cards, counted.is_some()))
}

async fn actions(door: Door, Path(slug): One, format: Format) -> Response {
    let made = async {
        let consultation = access::visible(&door.site.db, &slug, &door.visitor).await?;
        let schedule = consultations::schedule(&door.site.db, consultation.id).await?;
        lines(&door, &consultation, &schedule).await
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-actions"), format).await
}

/// A consultation with everything that its page says, in all its languages.
async fn consultation(door: Door, Path(slug): One) -> Response {
    let made = consultation_json(&door, &slug).await;
    send_json(&door, made, &slug).await
}

async fn consultation_json(door: &Door, slug: &str) -> AppResult<Value> {
    let db = &door.site.db;
    let Described { consultation, texts, rules, .. } = access::described(db, slug, &door.visitor).await?;
    let schedule = consultations::schedule(db, consultation.id).await?;
    let goals = consultations::linked_goals(db, consultation.id).await?;
    let goals: Vec<Value> = goals.iter().map(|goal| json!({ "strategy": goal.slug, "goal": goal.code })).collect();
    let rules: Vec<Value> =
        rules.iter().map(|rule| json!({ "code": rule.code, "text": every_language(&rule.text) })).collect();
    let (stages, rounds) = asked::schedule(&schedule, door.reader.now);
    Ok(json!({
        "consultation": consultation.slug,
        "title": every_language(&texts.title),
        "summary": every_language(&texts.summary),
        "purpose": every_language(&texts.purpose),
        "organiser": consultation.organiser,
        "influence": consultation.influence.name(),
        "time_zone": consultation.time_zone,
        "goals": goals,
        "stages": stages,
        "rounds": rounds,
        "rules": rules,
        "action_lines": lines(door, &consultation, &schedule).await?.json(),
    }))
}

fn every_language(texts: &Texts) -> Value {
    Value::Object(texts.iter().map(|said| (said.lang.code().to_owned(), json!(said.text))).collect::<Map<_, _>>())
}

/// One action line, for whoever may read its page.
async fn action(door: Door, Path((slug, code)): Two, format: Format) -> Response {
    let made = action_rows(&door, &slug, &code).await;
    send_rows(&door, made, &format!("{slug}-{code}"), format).await
}

async fn action_rows(door: &Door, slug: &str, code: &str) -> AppResult<Rows> {
    let db = &door.site.db;
    let Described { consultation, runs, .. } = access::described(db, slug, &door.visitor).await?;
    let known = proposals::action_line(db, consultation.id, code).await?;
    let line = known.filter(|line| line.state.is_readable() || runs).ok_or(AppError::NotFound)?;
    let schedule = consultations::schedule(db, consultation.id).await?;
    let ties = proposals::ties(db, line.id).await?;
    let comments = counts(db, consultation.id).await?.get(&line.id).map_or(0, |counts| counts.total());
    let counted = counted(&consultation, &schedule.rounds, door.reader.now);
    let votes = match counted {
        Some(Counted::SoFar(open)) => {
            let number = schedule.rounds.iter().find(|round| round.id == open).map(|round| round.number);
            let votes = tally(db, open, line.id).await?;
            number.filter(|_| votes.total() > 0).map(|number| (number, votes))
        }
        Some(Counted::Closed) => last_tally(db, consultation.id, line.id).await?,
        None => None,
    };
    let (round, votes) = votes.unzip();
    let votes = votes.unwrap_or_default();
    let card = ActionLineCard {
        id: line.id,
        consultation_slug: line.consultation_slug,
        code: line.code,
        language: line.language,
        author_kind: line.author_kind,
        organisation_name: line.organisation_name,
        is_heard: line.heard_at.is_some(),
        title: line.title,
        summary: line.summary,
        published_at: line.published_at,
        is_withdrawn: line.state.check_open().is_err(),
        has_mergers: line.has_mergers,
        comments,
        round,
        votes: LineVotes { support: votes.support, neutral: votes.neutral, against: votes.against },
        goals: ties.goals,
        territories: ties.territories.into_iter().map(|place| place.name).collect(),
    };
    Ok(asked::actions(&[card], counted.is_some()))
}
