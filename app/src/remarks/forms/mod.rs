//! What the forms of remarks may ask.

/// An entry as a form brought it, whichever form; a form that allows no unknown fields cannot share a struct with another.
macro_rules! entry {
    ($fields:ident) => {
        $crate::remarks::actions::Entry {
            channel: $fields.channel,
            received: $fields.received,
            submitter: $fields.submitter,
            name: $fields.name,
            address: $fields.address,
            mandate: $fields.mandate,
            territory: $fields.territory,
            meeting_code: $fields.meeting_code,
            meeting: $fields.meeting,
            meeting_on: $fields.meeting_on,
            document: $fields.document,
            part: $fields.part,
            present: $fields.present,
            proposed: $fields.proposed,
            justification: $fields.justification,
            language: $fields.language,
        }
    };
}

mod correct;

use crate::base::error::{AppError, AppResult};
use crate::base::form::{Submitted, Told};
use crate::base::multipart::WithFiles;
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::remarks::actions::{self, HandedIn, Imported, Joining};
use crate::remarks::import::{Fault, Line, canonical, read};
use crate::remarks::model::{Settings, inbox_path, remark_path};
use crate::remarks::{pages, store};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/remarks/new", hand_in)
        .post("/consultations/{slug}/remarks/{number}/withdraw", withdraw)
        .post("/consultations/{slug}/inbox/enter", enter)
        .post("/consultations/{slug}/inbox/settings", set)
        .post("/consultations/{slug}/inbox/import", import)
        .get("/consultations/{slug}/inbox/import.csv", template)
        .post("/consultations/{slug}/inbox/{number}", group)
        .post("/consultations/{slug}/inbox/{number}/correct", correct::correct)
        .post("/consultations/{slug}/inbox/{number}/withdraw", correct::withdraw_entry)
        .post("/consultations/{slug}/inbox/tables/{number}/withdraw", correct::withdraw_table)
        .post("/consultations/{slug}/inbox/groups/{id}", rename)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandInForm {
    document: Option<String>,
    version: Option<i64>,
    anchor: Option<i64>,
    quote_from: Option<i64>,
    quote_to: Option<i64>,
    part: String,
    present: String,
    proposed: String,
    justification: String,
    voice: String,
    #[serde(default)]
    mandate: String,
    #[serde(default)]
    territory: String,
    language: String,
}

async fn hand_in(door: Door, Path(slug): Path<String>, form: Submitted<HandInForm>) -> Response {
    let HandInForm { document, version, anchor, quote_from, quote_to, .. } = &form.fields;
    let (document, version, anchor) = (document.clone(), *version, *anchor);
    let (quote_from, quote_to) = (*quote_from, *quote_to);
    let HandInForm { part, present, proposed, justification, voice, mandate, territory, language, .. } = form.fields;
    let handed_in = HandedIn {
        document,
        version,
        anchor,
        quote_from,
        quote_to,
        part,
        present,
        proposed,
        justification,
        voice,
        mandate,
        territory,
        language,
    };
    let done = actions::hand_in(&door.site, &door.visitor, &door.reader.network, &slug, &handed_in).await;
    let done = match done {
        Ok(number) => handed_to(&door, &slug, number).await,
        Err(error) => Err(error),
    };
    door.answer(form.typed, done).await
}

/// To the remark, and what became of it.
async fn handed_to(door: &Door, slug: &str, number: i64) -> AppResult<(String, Notice)> {
    let consultation = access::visible(&door.site.db, slug, &door.visitor).await?;
    let remark = store::by_number(&door.site.db, consultation.id, number).await?.ok_or(AppError::NotFound)?;
    let notice = if remark.is_waiting() { Notice::RemarkWaits } else { Notice::RemarkHandedIn };
    Ok((remark_path(slug, number), notice))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

async fn withdraw(door: Door, Path((slug, number)): Path<(String, String)>, form: Submitted<NoFields>) -> Response {
    let done = async {
        let number = numbered(&number)?;
        actions::withdraw(&door.site, door.actor()?, &slug, number).await?;
        Ok((remark_path(&slug, number), Notice::RemarkWithdrawn))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// Which of the form's buttons was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Button {
    Save,
    Next,
    Same,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryForm {
    channel: String,
    received: String,
    submitter: String,
    name: String,
    address: String,
    receipt: Option<String>,
    mandate: String,
    #[serde(default)]
    territory: String,
    #[serde(default)]
    meeting_code: String,
    meeting: String,
    meeting_on: String,
    #[serde(default)]
    document: String,
    part: String,
    present: String,
    proposed: String,
    justification: String,
    language: String,
    deed: Button,
}

async fn enter(door: Door, Path(slug): Path<String>, form: Submitted<EntryForm>) -> Response {
    let fields = form.fields;
    let (deed, wants_receipt) = (fields.deed, fields.receipt.is_some());
    let entry = entry!(fields);
    let kept = [
        ("channel", &entry.channel),
        ("received", &entry.received),
        ("meeting", &entry.meeting),
        ("meeting_on", &entry.meeting_on),
    ];
    let next = serde_html_form::to_string(kept).unwrap_or_default();
    let done = async {
        let number = actions::enter(&door.site, door.actor()?, &slug, &entry, wants_receipt).await?;
        let path = match deed {
            Button::Save => inbox_path(&slug, number),
            Button::Next => format!("/consultations/{slug}/inbox/enter?{next}&entered={number}"),
            // Who sent it is read from the remark: a name stands in no address.
            Button::Same => format!("/consultations/{slug}/inbox/enter?entered={number}&same=letter"),
        };
        Ok((path, Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsForm {
    anonymous: Option<String>,
    second_reader: Option<String>,
}

async fn set(door: Door, Path(slug): Path<String>, form: Submitted<SettingsForm>) -> Response {
    let settings =
        Settings { anonymous: form.fields.anonymous.is_some(), second_reader: form.fields.second_reader.is_some() };
    let done = async {
        actions::set(&door.site, door.actor()?, &slug, settings).await?;
        Ok((format!("/consultations/{slug}/inbox/settings"), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// To look at a table, or to enter it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Reading {
    Look,
    Enter,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ImportForm {
    /// What a preview carries on.
    #[serde(default)]
    table: String,
    /// A browser that sends no files names the field all the same.
    #[serde(rename = "file")]
    _file: Option<String>,
    deed: Reading,
}

async fn import(door: Door, Path(slug): Path<String>, form: WithFiles<ImportForm>) -> Response {
    let ImportForm { table, deed, _file: _ } = form.fields;
    // Nobody else's file is even opened.
    let allowed: AppResult<_> = async {
        let actor = door.actor()?;
        access::moderated(&door.site.db, &slug, actor).await?;
        Ok(actor)
    }
    .await;
    let actor = match allowed {
        Ok(actor) => actor,
        Err(error) => return door.refuse(form.typed, error).await,
    };
    // Unpacking takes a moment: other requests go on meanwhile.
    let file = form.files.into_iter().next().map(|file| file.bytes);
    let lines = tokio::task::spawn_blocking(move || match (deed, file) {
        (Reading::Look, Some(bytes)) => read(&bytes),
        _ => read(table.as_bytes()),
    });
    let lines: Vec<Line> = match lines.await {
        Ok(Ok(lines)) => lines,
        Ok(Err(fault)) => return faults(&door, vec![fault]).await,
        Err(cause) => return door.refuse(form.typed, AppError::Internal(cause.to_string())).await,
    };
    match deed {
        Reading::Look => match actions::check(&door.site, actor, &slug, &lines).await {
            Ok(Ok(_)) => door.show(vec![("table".to_owned(), canonical(&lines))]).await,
            Ok(Err(wrong)) => faults(&door, wrong).await,
            Err(error) => door.refuse(form.typed, error).await,
        },
        Reading::Enter => {
            let done = match actions::import(&door.site, actor, &slug, &lines).await {
                Ok(Ok(Imported::Entered(_))) => Ok(Notice::RemarksImported),
                Ok(Ok(Imported::Before)) => Ok(Notice::RemarksImportedBefore),
                Ok(Err(wrong)) => return faults(&door, wrong).await,
                Err(error) => Err(error),
            };
            door.answer(form.typed, done.map(|notice| (format!("/consultations/{slug}/inbox"), notice))).await
        }
    }
}

/// The page again, with everything that is wrong with a file.
async fn faults(door: &Door, faults: Vec<Fault>) -> Response {
    let t = door.reader.lang;
    let told = |fault: &Fault| Told {
        field: "file".to_owned(),
        label: t.remarks_import_file().to_owned(),
        words: pages::fault_words(t, fault),
    };
    door.refuse_telling(Vec::new(), faults.iter().map(told).collect()).await
}

/// A table with headings and no remarks.
async fn template(door: Door, Path(slug): Path<String>) -> Response {
    let allowed = async { access::moderated(&door.site.db, &slug, door.actor()?).await };
    if let Err(error) = allowed.await {
        return door.refuse(Vec::new(), error).await;
    }
    let kind = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"remarks.csv\""),
    ];
    (kind, pages::template(door.reader.lang)).into_response()
}

/// Into a group, or out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Grouping {
    Join,
    Leave,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupForm {
    #[serde(default)]
    group: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    others: Vec<i64>,
    deed: Grouping,
}

async fn group(door: Door, Path((slug, number)): Path<(String, String)>, form: Submitted<GroupForm>) -> Response {
    let GroupForm { group, title, others, deed } = form.fields;
    let joining = Joining { group, title, others };
    let done = async {
        let (actor, number) = (door.actor()?, numbered(&number)?);
        match deed {
            Grouping::Join => drop(actions::join(&door.site, actor, &slug, number, &joining).await?),
            Grouping::Leave => actions::leave(&door.site, actor, &slug, number).await?,
        }
        Ok((inbox_path(&slug, number), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TitleForm {
    title: String,
}

async fn rename(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<TitleForm>) -> Response {
    let done = async {
        let group = id.parse().map_err(|_| AppError::NotFound)?;
        actions::rename(&door.site, door.actor()?, &slug, group, &form.fields.title).await?;
        Ok((format!("/consultations/{slug}/inbox/groups/{group}"), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// The number of an address; one that names none does not exist.
fn numbered(number: &str) -> AppResult<i64> {
    number.parse().map_err(|_| AppError::NotFound)
}
