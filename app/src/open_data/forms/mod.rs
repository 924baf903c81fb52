//! Every download of this room is routed here; those about strategies are made here, the others in [`more`].

mod files;
mod more;
mod record;

use self::files::{Format, send_json, send_rows};
use super::rows::Rows;
use super::strategy::{Wanted, standing_name};
use crate::base::error::{AppError, AppResult};
use crate::commitments::hearing::Hearing;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::proposals::rules::Spread;
use crate::proposals::store::{consultations_of_strategy, lines_of_goal, lines_of_places};
use crate::strategy::document::StrategyDocument;
use crate::strategy::rules::standing;
use crate::strategy::{file, store};
use crate::voting::store::rounds_about;
use axum::extract::Path;
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;

/// What a table is about.
#[derive(Clone, Copy, Debug)]
enum About {
    Goals,
    Indicators,
    Voices,
    Places,
}

/// The downloads of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    let forms = record::routes(more::routes(forms));
    let table =
        |about: About, format: Format| move |door: Door, Path(slug): Path<String>| table(door, slug, about, format);
    forms
        .get("/strategies/{slug}/strategy.json", whole)
        .get("/strategies/{slug}/goals.csv", table(About::Goals, Format::Csv))
        .get("/strategies/{slug}/goals.json", table(About::Goals, Format::Json))
        .get("/strategies/{slug}/indicators.csv", table(About::Indicators, Format::Csv))
        .get("/strategies/{slug}/indicators.json", table(About::Indicators, Format::Json))
        .get("/strategies/{slug}/voices.csv", table(About::Voices, Format::Csv))
        .get("/strategies/{slug}/voices.json", table(About::Voices, Format::Json))
        .get("/strategies/{slug}/places.csv", table(About::Places, Format::Csv))
        .get("/strategies/{slug}/places.json", table(About::Places, Format::Json))
        .get("/strategies/{slug}/goals/{code}/goal.json", goal)
        .get("/strategies/{slug}/goals/{code}/indicators.csv", goal_indicators)
        .get("/strategies/{slug}/plans/{code}/plan.csv", |door, path| plan(door, path, Format::Csv))
        .get("/strategies/{slug}/plans/{code}/plan.json", |door, path| plan(door, path, Format::Json))
}

async fn document(door: &Door, slug: &str) -> AppResult<Arc<StrategyDocument>> {
    store::document(&door.site.db, slug).await?.ok_or(AppError::NotFound)
}

/// The whole strategy, with the keys of its file: what `narada export strategy --format json` writes.
async fn whole(door: Door, Path(slug): Path<String>) -> Response {
    let made = async { Ok(file::json(&*document(&door, &slug).await?)) };
    let made = made.await;
    send_json(&door, made, &slug).await
}

async fn table(door: Door, slug: String, about: About, format: Format) -> Response {
    let made = rows(&door, &slug, about).await;
    let name = match about {
        About::Goals => "goals",
        About::Indicators => "indicators",
        About::Voices => "voices",
        About::Places => "places",
    };
    send_rows(&door, made, &format!("{slug}-{name}"), format).await
}

async fn rows(door: &Door, slug: &str, about: About) -> AppResult<Rows> {
    let document = document(door, slug).await?;
    let db = &door.site.db;
    let wanted = Wanted { document: &document, lang: door.reader.lang };
    Ok(match about {
        About::Goals => wanted.goals(&Hearing::of(db, &document).await?),
        About::Indicators => wanted.indicators(None),
        About::Voices => {
            let hearing = Hearing::of_voices(db, &document).await?;
            wanted.voices(&hearing, &consultations_of_strategy(db, slug).await?)
        }
        About::Places => wanted.places(&Spread::of(&document, &lines_of_places(db, slug).await?)),
    })
}

/// A goal with everything that the file says of it, where its indicators stand, and what was said.
async fn goal(door: Door, Path((slug, code)): Path<(String, String)>) -> Response {
    let made = goal_json(&door, &slug, &code).await;
    send_json(&door, made, &format!("{slug}-{code}")).await
}

async fn goal_json(door: &Door, slug: &str, code: &str) -> AppResult<Value> {
    let (document, id) = store::with_goal(&door.site.db, slug, code).await?.ok_or(AppError::NotFound)?;
    let lines = lines_of_goal(&door.site.db, id).await?;
    let hearing = Hearing::of_goal(&document, &lines, &rounds_about(&door.site.db, id).await?);
    let written = file::json(&document);
    let of = |sort: &str, serves: &dyn Fn(&Value) -> bool| -> Vec<Value> {
        let entries = written.get(sort).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        entries.iter().filter(|entry| serves(entry)).cloned().collect()
    };
    let mut indicators = of("indicators", &|entry| entry["goal"] == code);
    for (entry, indicator) in indicators.iter_mut().zip(document.indicators.iter().filter(|own| own.goal == code)) {
        entry["standing"] = json!(standing_name(standing(indicator)));
    }
    let names =
        |entry: &Value, list: &str| entry[list].as_array().is_some_and(|codes| codes.iter().any(|own| own == code));
    let results = hearing.results(slug, code).map(|(told, goal)| {
        json!({
            "consultation": told.slug, "round": told.round, "action_lines": goal.action_lines, "votes": goal.votes,
            "participants": goal.participants, "comments": goal.comments,
        })
    });
    let lines = lines.iter().map(|line| {
        json!({ "consultation": line.consultation_slug, "code": line.code, "title": line.title, "comments": line.comments, "goals": line.goals })
    });
    Ok(json!({
        "strategy": slug,
        "goal": of("goals", &|entry| entry["code"] == code).pop(),
        "below": of("goals", &|entry| entry["parent"] == code),
        "indicators": indicators,
        "key_actions": of("key_actions", &|entry| entry["goal"] == code || names(entry, "operational_goals")),
        "conclusions": of("conclusions", &|entry| names(entry, "goals")),
        "courses": of("courses", &|entry| names(entry, "goals")),
        "action_lines": lines.collect::<Vec<_>>(),
        "results": results.collect::<Vec<_>>(),
    }))
}

async fn goal_indicators(door: Door, Path((slug, code)): Path<(String, String)>) -> Response {
    let made = async {
        let document = document(&door, &slug).await?;
        document.goals.iter().find(|goal| goal.code == code).ok_or(AppError::NotFound)?;
        Ok(Wanted { document: &document, lang: door.reader.lang }.indicators(Some(&code)))
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-{code}-indicators"), Format::Csv).await
}

async fn plan(door: Door, Path((slug, code)): Path<(String, String)>, format: Format) -> Response {
    let made = async {
        let document = document(&door, &slug).await?;
        let plan = document.plans.iter().find(|plan| plan.code == code).ok_or(AppError::NotFound)?;
        Ok(Wanted { document: &document, lang: door.reader.lang }.plan(plan))
    };
    let made = made.await;
    send_rows(&door, made, &format!("{slug}-{code}"), format).await
}
