//! What the forms of positions may ask.

use super::actions::{self, Given, Typed};
use super::filter::{Assigned, Filter, query_of};
use super::model::{PassageId, ViewId, desk_path, position_path};
use super::rules::{ACCEPT_REVIEWED, Deed};
use super::{access, store};
use crate::accounts::model::PersonId;
use crate::base::day;
use crate::base::error::{AppError, AppResult};
use crate::base::form::{Submitted, Told};
use crate::base::notice::Notice;
use crate::consultations::calendar::named_zone;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/inbox/{number}/position", write)
        .post("/consultations/{slug}/positions", views)
        .post("/consultations/{slug}/positions/answer", answer_together)
        .post("/consultations/{slug}/positions/assign", assign)
        .post("/consultations/{slug}/positions/evaluators", appoint)
        .post("/consultations/{slug}/positions/evaluators/{id}/dismiss", dismiss)
        .post("/consultations/{slug}/positions/passages", keep_passage)
        .post("/consultations/{slug}/positions/passages/{id}", set_passage)
        .post("/consultations/{slug}/positions/publish", publish)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PositionForm {
    version: String,
    deed: String,
    #[serde(default)]
    disposition: String,
    #[serde(default)]
    justification: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    passage: String,
    #[serde(default)]
    changes: Vec<String>,
    #[serde(default)]
    lines: Vec<String>,
    #[serde(default)]
    goals: Vec<String>,
}

async fn write(door: Door, Path((slug, number)): Path<(String, String)>, form: Submitted<PositionForm>) -> Response {
    let at = (slug.as_str(), number.parse().unwrap_or(0));
    let fields = form.fields;
    if fields.deed == "insert" {
        let inserted =
            async { actions::insert(&door.site, door.actor()?, at, &fields.passage, &fields.justification).await };
        let inserted = inserted.await;
        return with_passage(&door, form.typed, inserted).await;
    }
    let done = async {
        let deed = Deed::from_name(&fields.deed).ok_or(AppError::Unreadable)?;
        let typed = Typed {
            version: fields.version.parse().map_err(|_| AppError::Unreadable)?,
            disposition: fields.disposition,
            justification: fields.justification,
            note: fields.note,
            reason: fields.reason,
            changes: fields.changes,
            lines: fields.lines,
            goals: fields.goals,
        };
        actions::write(&door.site, door.actor()?, at, deed, &typed).await?;
        let here = || Filter::read(query_of(&door.reader.path)).after(&position_path(at.0, at.1));
        Ok(match deed {
            Deed::Save => (here(), Notice::DraftSaved),
            // What is done leads on to what is not.
            Deed::Review | Deed::Accept => (next(&door, at).await?, Notice::TextSaved),
            Deed::GiveBack | Deed::TakeBack | Deed::Reopen | Deed::PutBack => (here(), Notice::TextSaved),
        })
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// The next remark within the filter, or the list.
async fn next(door: &Door, (slug, number): (&str, i64)) -> AppResult<String> {
    let actor = door.actor()?;
    let langs = [door.reader.lang, door.site.settings.language];
    let desk = access::admitted(&door.site.db, slug, actor, langs).await?;
    let mut filter = Filter::read(query_of(&door.reader.path));
    let shown = filter.clone();
    if !desk.runs {
        filter.assigned = Assigned::To(actor.person);
    }
    let today = day::today(door.site.now(), &named_zone(&desk.place.time_zone));
    let near = store::near(&door.site.db, desk.place.id, &filter, (&today, desk.place.deadline), number).await?;
    Ok(match near.next {
        Some(next) => shown.after(&position_path(slug, next)),
        None if desk.runs => shown.after(&desk_path(slug)),
        None => "/account/positions".to_owned(),
    })
}

/// The form again, with a passage after what was written.
async fn with_passage(door: &Door, typed: Vec<(String, String)>, inserted: AppResult<String>) -> Response {
    match inserted {
        Err(error) => door.refuse(typed, error).await,
        Ok(text) => {
            let mut typed = typed;
            typed.retain(|(name, _)| name != "justification" && name != "passage" && name != "deed");
            typed.push(("justification".to_owned(), text));
            door.show(typed).await
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TogetherForm {
    deed: String,
    #[serde(default)]
    seen: Vec<String>,
    #[serde(default)]
    disposition: String,
    #[serde(default)]
    justification: String,
    #[serde(default)]
    passage: String,
    #[serde(default)]
    changes: Vec<String>,
    #[serde(default)]
    lines: Vec<String>,
    #[serde(default)]
    goals: Vec<String>,
}

async fn answer_together(door: Door, Path(slug): Path<String>, form: Submitted<TogetherForm>) -> Response {
    let fields = form.fields;
    if fields.deed == "insert" {
        let inserted = async {
            actions::insert_together(&door.site, door.actor()?, &slug, &fields.passage, &fields.justification).await
        };
        let inserted = inserted.await;
        return with_passage(&door, form.typed, inserted).await;
    }
    let done = async {
        let seen = fields.seen.iter().map(|one| {
            let (number, version) = one.split_once(':')?;
            Some((number.parse().ok()?, version.parse().ok()?))
        });
        let seen: Option<Vec<(i64, i64)>> = seen.collect();
        let seen = seen.ok_or(AppError::Unreadable)?;
        if fields.deed == ACCEPT_REVIEWED {
            return actions::accept_together(&door.site, door.actor()?, &slug, &seen).await;
        }
        let deed = Deed::from_name(&fields.deed).ok_or(AppError::Unreadable)?;
        let TogetherForm { disposition, justification, changes, lines, goals, .. } = fields;
        let typed = Typed { disposition, justification, changes, lines, goals, ..Typed::default() };
        actions::answer_together(&door.site, door.actor()?, &slug, deed, &seen, &typed).await
    };
    match done.await {
        Err(error) => door.refuse(form.typed, error).await,
        Ok(Given::To(_)) => door.answer(form.typed, Ok((desk_path(&slug), Notice::TextSaved))).await,
        Ok(Given::Overtaken(numbers)) => {
            let t = door.reader.lang;
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            let told = Told {
                field: "remarks".to_owned(),
                label: t.positions_answered_together().to_owned(),
                words: t.positions_overtaken(numbers.join(", ")),
            };
            door.refuse_telling(form.typed, vec![told]).await
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssignForm {
    #[serde(default)]
    remarks: Vec<String>,
    evaluator: String,
    due: String,
}

async fn assign(door: Door, Path(slug): Path<String>, form: Submitted<AssignForm>) -> Response {
    let AssignForm { remarks, evaluator, due } = form.fields;
    let done = async {
        let numbers: Option<Vec<i64>> = remarks.iter().map(|number| number.parse().ok()).collect();
        let mut numbers = numbers.ok_or(AppError::Unreadable)?;
        numbers.sort_unstable();
        numbers.dedup();
        actions::assign(&door.site, door.actor()?, &slug, &numbers, (&evaluator, &due)).await?;
        Ok((desk_path(&slug), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AppointForm {
    email: String,
}

async fn appoint(door: Door, Path(slug): Path<String>, form: Submitted<AppointForm>) -> Response {
    let done = async {
        actions::appoint(&door.site, door.actor()?, &slug, &form.fields.email).await?;
        Ok((format!("{}/evaluators", desk_path(&slug)), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// A form with nothing but its button.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ButtonForm {}

async fn dismiss(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<ButtonForm>) -> Response {
    let done = async {
        let person: PersonId = id.parse().unwrap_or(PersonId(uuid::Uuid::nil()));
        actions::dismiss(&door.site, door.actor()?, &slug, person).await?;
        Ok((format!("{}/evaluators", desk_path(&slug)), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PassageForm {
    title: String,
    text: String,
    #[serde(default)]
    deed: String,
}

async fn keep_passage(door: Door, Path(slug): Path<String>, form: Submitted<PassageForm>) -> Response {
    let done = async {
        let PassageForm { title, text, deed: _ } = &form.fields;
        actions::keep_passage(&door.site, door.actor()?, &slug, title, text).await?;
        Ok((format!("{}/passages", desk_path(&slug)), Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn set_passage(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<PassageForm>) -> Response {
    let done = async {
        let id: PassageId = id.parse().unwrap_or(PassageId(uuid::Uuid::nil()));
        let PassageForm { title, text, deed } = &form.fields;
        let (site, actor) = (&door.site, door.actor()?);
        match deed.as_str() {
            "save" => actions::set_passage(site, actor, &slug, id, (title, text)).await?,
            "remove" => actions::drop_passage(site, actor, &slug, id).await?,
            _ => return Err(AppError::Unreadable),
        }
        Ok((format!("{}/passages", desk_path(&slug)), Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ViewForm {
    deed: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    filter: String,
    #[serde(default)]
    view: String,
}

async fn views(door: Door, Path(slug): Path<String>, form: Submitted<ViewForm>) -> Response {
    let done = async {
        let (site, actor) = (&door.site, door.actor()?);
        let fields = &form.fields;
        let path = match fields.deed.as_str() {
            "keep" => {
                let filter = actions::keep_view(site, actor, &slug, &fields.name, &fields.filter).await?;
                filter.after(&desk_path(&slug))
            }
            "forget" => {
                let id: ViewId = fields.view.parse().unwrap_or(ViewId(uuid::Uuid::nil()));
                actions::drop_view(site, actor, &slug, id).await?;
                desk_path(&slug)
            }
            _ => return Err(AppError::Unreadable),
        };
        Ok((path, Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn publish(door: Door, Path(slug): Path<String>, form: Submitted<ButtonForm>) -> Response {
    let done = async {
        let (_, letters) = actions::publish(&door.site, door.actor()?, &slug).await?;
        let notice = if letters > 0 { Notice::PositionsPublished } else { Notice::PositionsPublishedQuietly };
        Ok((format!("{}/publish", desk_path(&slug)), notice))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
