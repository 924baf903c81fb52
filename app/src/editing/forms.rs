//! What the forms of editors may ask.

use super::actions::{self, Asked, At, EditError, NewStrategy, Restoring};
use super::desk::Desk;
use super::model::{edit_path, part_path};
use super::typed::{Deed, PICK, Pairs, WRITE, is_form_of, read, tidied};
use super::{entries, translating};
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::form::{Submitted, Told};
use crate::base::i18n::Lang;
use crate::base::notice::Notice;
use crate::front::door::{Door, see_other};
use crate::front::forms::FormRoutes;
use crate::meetings::actions as meetings;
use crate::strategy::actions::Published;
use crate::strategy::file::form::Sheet;
use crate::strategy::in_use::HeldSort;
use crate::strategy::model::strategy_path;
use crate::strategy::store as strategies;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/strategies/new", begin)
        .post("/strategies/new/file", begin_from_file)
        .post("/strategies/{slug}/edit/{sort}/{code}", put)
        .post("/strategies/{slug}/edit/{sort}/{code}/remove", remove)
        .post("/strategies/{slug}/edit/{sort}/{code}/move", move_behind)
        .post("/strategies/{slug}/add/{sort}", add)
        .post("/strategies/{slug}/file", replace)
        .post("/strategies/{slug}/translations/{lang}/{sort}/{code}", translate)
        .get("/strategies/{slug}/preview/{part}", beyond)
        .get("/strategies/{slug}/preview/{part}/{more}", beyond_further)
        .post("/strategies/{slug}/publish", publish)
        .post("/strategies/{slug}/versions/{number}", restore)
        .get("/strategies/{slug}/versions/{number}/strategy.toml", version_file)
        .post("/strategies/{slug}/discard", discard)
        .post("/strategies/{slug}/editors", appoint)
        .post("/strategies/{slug}/editors/{id}/dismiss", dismiss)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeenForm {
    seen: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveForm {
    seen: String,
    behind: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TextForm {
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReplaceForm {
    seen: String,
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AppointForm {
    email: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ButtonForm {}

/// The form of an entry: its own fields, what its maker saw, and the button that was pressed.
struct EntryForm {
    sheet: Sheet,
    seen: String,
    deed: String,
    fields: Pairs,
}

impl EntryForm {
    /// Takes the form apart. Its fields follow from the sort, so that what it does not have is refused here.
    fn of(typed: &Pairs, sort: &str) -> AppResult<Self> {
        let (fields, others): (Pairs, Pairs) =
            typed.iter().cloned().partition(|(name, _)| name.starts_with(WRITE) || name.starts_with(PICK));
        let (seen, deed) = match others.as_slice() {
            [(one, seen), (other, deed)] if one == "seen" && other == "deed" => (seen.clone(), deed.clone()),
            [(one, deed), (other, seen)] if one == "deed" && other == "seen" => (seen.clone(), deed.clone()),
            _ => return Err(AppError::Unreadable),
        };
        let sheet = entries::sheet(sort).ok_or(AppError::NotFound)?;
        if is_form_of(&sheet, &fields) { Ok(Self { sheet, seen, deed, fields }) } else { Err(AppError::Unreadable) }
    }
}

/// The most faults of a file that are told at once.
const FAULTS: usize = 50;

/// Answers what was not done.
async fn refuse(door: &Door, typed: Pairs, error: EditError) -> Response {
    let t = door.reader.lang;
    match error {
        EditError::Unsound(unsound) => door.refuse_telling(typed, unsound.told(t)).await,
        EditError::File(faults) => {
            let told = faults.0.iter().take(FAULTS).map(|fault| Told {
                field: "text".to_owned(),
                label: t.editing_line(fault.line.to_string()),
                words: [fault.field.clone(), fault.problem.said(t)]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(": "),
            });
            door.refuse_telling(typed, told.collect()).await
        }
        EditError::InUse(in_use) => {
            let told = in_use.iter().map(|held| {
                let code = held.name();
                let words = match held.sort {
                    HeldSort::Values => {
                        let (_, year, figure) = held.told_value().unwrap_or_default();
                        t.editing_value_in_use(code, t.plain_figure(figure), year.to_string())
                    }
                    HeldSort::Goals => t.editing_goal_in_use(code),
                    HeldSort::Indicators => t.editing_indicator_in_use(code),
                    HeldSort::KeyActions => t.editing_key_action_in_use(code),
                    HeldSort::Groups => t.editing_group_in_use(code),
                    HeldSort::Meetings => t.editing_meeting_in_use(code),
                };
                Told { field: String::new(), label: String::new(), words }
            });
            door.refuse_telling(typed, told.collect()).await
        }
        EditError::App(error) => door.refuse(typed, error).await,
    }
}

async fn answer(door: &Door, typed: Pairs, done: Result<(String, Notice), EditError>) -> Response {
    match done {
        Ok((path, notice)) => see_other(&path, Some(notice)),
        Err(error) => refuse(door, typed, error).await,
    }
}

async fn put(door: Door, Path((slug, sort, code)): Path<(String, String, String)>, form: Submitted<Pairs>) -> Response {
    entry(&door, (&slug, &sort), Some(&code), form.typed).await
}

async fn add(door: Door, Path((slug, sort)): Path<(String, String)>, form: Submitted<Pairs>) -> Response {
    entry(&door, (&slug, &sort), None, form.typed).await
}

async fn entry(door: &Door, (slug, sort): (&str, &str), name: Option<&str>, typed: Pairs) -> Response {
    let EntryForm { sheet, seen, deed, fields } = match EntryForm::of(&typed, sort) {
        Ok(form) => form,
        Err(error) => return door.refuse(typed, error).await,
    };
    if let Some(deed) = Deed::from_name(&deed) {
        let (mut fields, way) = deed.done(fields);
        fields.extend([("seen".to_owned(), seen), ("focus".to_owned(), way)]);
        return door.show(fields).await;
    }
    let fields = tidied(&sheet, &fields);
    let at = At { slug, sort, name, seen: &seen };
    let done = async {
        actions::put(&door.site, door.actor()?, at, |sheet, _| Ok(read(sheet, &fields))).await?;
        Ok((format!("{}#{sort}", edit_path(slug)), Notice::Saved))
    };
    let done: Result<_, EditError> = done.await;
    let again = fields.iter().cloned().chain([("seen".to_owned(), seen.clone())]).collect();
    answer(door, again, done).await
}

async fn remove(
    door: Door,
    Path((slug, sort, code)): Path<(String, String, String)>,
    form: Submitted<SeenForm>,
) -> Response {
    let done: Result<_, EditError> = async {
        let at = At { slug: &slug, sort: &sort, name: Some(&code), seen: &form.fields.seen };
        actions::remove(&door.site, door.actor()?, at).await?;
        Ok((format!("{}#{sort}", edit_path(&slug)), Notice::Saved))
    }
    .await;
    answer(&door, form.typed, done).await
}

async fn move_behind(
    door: Door,
    Path((slug, sort, code)): Path<(String, String, String)>,
    form: Submitted<MoveForm>,
) -> Response {
    let done: Result<_, EditError> = async {
        let at = At { slug: &slug, sort: &sort, name: Some(&code), seen: &form.fields.seen };
        actions::move_behind(&door.site, door.actor()?, at, &form.fields.behind).await?;
        Ok((format!("{}#{sort}", edit_path(&slug)), Notice::Saved))
    }
    .await;
    answer(&door, form.typed, done).await
}

async fn translate(
    door: Door,
    Path((slug, lang, sort, code)): Path<(String, String, String, String)>,
    form: Submitted<Pairs>,
) -> Response {
    let EntryForm { seen, fields, .. } = match EntryForm::of(&form.typed, &sort) {
        Ok(form) => form,
        Err(error) => return door.refuse(form.typed, error).await,
    };
    let done: Result<_, EditError> = async {
        let into = Lang::from_code(&lang).ok_or(AppError::NotFound)?;
        let at = At { slug: &slug, sort: &sort, name: Some(&code), seen: &seen };
        let make = |sheet: &Sheet, there: Option<&toml::Table>| {
            let there = there.ok_or(AppError::NotFound)?;
            let is_sound = translating::is_translation(sheet, there, into, &fields);
            if is_sound { Ok(translating::translated(sheet, there, &fields)) } else { Err(AppError::Unreadable) }
        };
        actions::put(&door.site, door.actor()?, at, make).await?;
        Ok((part_path(&slug, &format!("translations/{lang}#{sort}-{code}")), Notice::Saved))
    }
    .await;
    answer(&door, form.typed, done).await
}

async fn replace(door: Door, Path(slug): Path<String>, form: Submitted<ReplaceForm>) -> Response {
    let done: Result<_, EditError> = async {
        actions::replace(&door.site, door.actor()?, &slug, &form.fields.seen, &form.fields.text).await?;
        Ok((edit_path(&slug), Notice::Saved))
    }
    .await;
    answer(&door, form.typed, done).await
}

async fn publish(door: Door, Path(slug): Path<String>, form: Submitted<Asked>) -> Response {
    let done: Result<_, EditError> = async {
        let site = &door.site;
        // Whoever is registered for a meeting that changes is told in the same transaction.
        let herald = async |tx: &mut Tx, published: &Published| meetings::follow(tx, site, published).await;
        actions::publish(site, door.actor()?, &slug, &form.fields, herald).await?;
        Ok((part_path(&slug, "versions"), Notice::StrategyPublished))
    }
    .await;
    answer(&door, form.typed, done).await
}

async fn restore(door: Door, Path((slug, number)): Path<(String, String)>, form: Submitted<Restoring>) -> Response {
    let done: AppResult<_> = async {
        let number = number.parse().map_err(|_| AppError::NotFound)?;
        actions::restore(&door.site, door.actor()?, &slug, number, &form.fields).await?;
        Ok((edit_path(&slug), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

/// A version as its file, for everybody; also one that this build does not read any more.
async fn version_file(door: Door, Path((slug, number)): Path<(String, String)>) -> Response {
    let text: AppResult<String> = async {
        let number = number.parse().map_err(|_| AppError::NotFound)?;
        strategies::version_text(&door.site.db, &slug, number).await?.ok_or(AppError::NotFound)
    }
    .await;
    match text {
        Ok(text) => {
            let disposition = format!("attachment; filename=\"{slug}-{number}.toml\"");
            let kind = "application/toml; charset=utf-8".to_owned();
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], text).into_response()
        }
        Err(error) => door.refuse(Vec::new(), error).await,
    }
}

async fn discard(door: Door, Path(slug): Path<String>, form: Submitted<SeenForm>) -> Response {
    let done: Result<_, EditError> = async {
        let is_there = actions::discard(&door.site, door.actor()?, &slug, &form.fields.seen).await?;
        let path = if is_there { strategy_path(&slug) } else { "/strategies".to_owned() };
        Ok((path, Notice::DraftDiscarded))
    }
    .await;
    answer(&door, form.typed, done).await
}

/// What stands beside a strategy, such as what became of its action lines, is in no draft: the preview's links to it lead to
/// what is published.
async fn beyond(door: Door, Path((slug, part)): Path<(String, String)>) -> Response {
    lead_out(&door, &slug, &part).await
}

async fn beyond_further(door: Door, Path((slug, part, more)): Path<(String, String, String)>) -> Response {
    lead_out(&door, &slug, &format!("{part}/{more}")).await
}

async fn lead_out(door: &Door, slug: &str, part: &str) -> Response {
    let led: AppResult<_> = async {
        Desk::open(&door.site.db, slug, door.actor()?).await?;
        let query = door.reader.path.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
        Ok(part_path(slug, &(part.to_owned() + &query)))
    }
    .await;
    door.lead(Vec::new(), led).await
}

async fn begin(door: Door, form: Submitted<NewStrategy>) -> Response {
    let begun: Result<_, EditError> = async {
        let slug = actions::begin(&door.site, door.actor()?, &form.fields).await?;
        Ok((edit_path(&slug), Notice::Saved))
    }
    .await;
    match begun {
        Err(EditError::Unsound(unsound)) => {
            // The title page has these fields under the names of its whole form.
            let plain = |told: Told| {
                let way = told.field.trim_start_matches(WRITE).trim_start_matches(PICK);
                Told { field: way.split('.').next().unwrap_or_default().to_owned(), ..told }
            };
            let told = unsound.told(door.reader.lang).into_iter().map(plain).collect();
            door.refuse_telling(form.typed, told).await
        }
        begun => answer(&door, form.typed, begun).await,
    }
}

async fn begin_from_file(door: Door, form: Submitted<TextForm>) -> Response {
    let done: Result<_, EditError> = async {
        let slug = actions::begin_from_file(&door.site, door.actor()?, &form.fields.text).await?;
        Ok((edit_path(&slug), Notice::Saved))
    }
    .await;
    answer(&door, form.typed, done).await
}

async fn appoint(door: Door, Path(slug): Path<String>, form: Submitted<AppointForm>) -> Response {
    let done: AppResult<_> = async {
        actions::appoint(&door.site, door.actor()?, &slug, &form.fields.email).await?;
        Ok((part_path(&slug, "editors"), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn dismiss(door: Door, Path((slug, id)): Path<(String, PersonId)>, form: Submitted<ButtonForm>) -> Response {
    let done: AppResult<_> = async {
        actions::dismiss(&door.site, door.actor()?, &slug, id).await?;
        Ok((part_path(&slug, "editors"), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}
