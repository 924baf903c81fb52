//! What the forms of documents may ask.

use super::actions;
use super::model::{Origin, document_path};
use super::rules::{Seen, Typed};
use crate::base::error::{AppError, AppResult};
use crate::base::form::{Submitted, Told};
use crate::base::multipart::{File, WithFiles};
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::documents::upload;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/documents/new", begin)
        .post("/consultations/{slug}/documents/{code}/edit", save)
        .post("/consultations/{slug}/documents/{code}/publish", publish)
        .post("/consultations/{slug}/documents/{code}/discard", discard)
}

type Pairs = Vec<(String, String)>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentForm {
    title: Option<String>,
    code: Option<String>,
    language: Option<String>,
    text: String,
    /// How the text came here, as the page said.
    origin: String,
    /// The version that was seen; none for a new document.
    seen: Option<String>,
    /// A browser that sends no files names the field all the same.
    #[serde(rename = "file")]
    _file: Option<String>,
    /// `save`, `preview` or `read`: the button that was pressed.
    deed: String,
}

impl DocumentForm {
    fn typed(&self) -> Typed {
        Typed {
            code: self.code.clone(),
            title: self.title.clone(),
            language: self.language.clone(),
            text: self.text.clone(),
        }
    }

    fn origin(&self) -> AppResult<Origin> {
        Origin::from_name(&self.origin).ok_or(AppError::Unreadable)
    }
}

async fn begin(door: Door, Path(slug): Path<String>, form: WithFiles<DocumentForm>) -> Response {
    let fields = &form.fields;
    if !fields.is_of(None) {
        return door.refuse(form.typed, AppError::Unreadable).await;
    }
    if fields.deed != "save" {
        return look(&door, &slug, form).await;
    }
    let done = async {
        let code = actions::begin(&door.site, door.actor()?, &slug, &fields.typed(), fields.origin()?).await?;
        Ok((format!("{}/edit", document_path(&slug, &code)), Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

impl DocumentForm {
    /// Whether it has the fields of the form for a new document, or of one that is there.
    fn is_of(&self, seen: Option<&str>) -> bool {
        let is_new = seen.is_none();
        let is_whole = !is_new || self.title.is_some() && self.language.is_some();
        self.code.is_some() == is_new && self.seen.is_some() != is_new && is_whole
    }
}

async fn save(door: Door, Path((slug, code)): Path<(String, String)>, form: WithFiles<DocumentForm>) -> Response {
    let fields = &form.fields;
    let Some(seen) = fields.seen.as_deref().filter(|seen| fields.is_of(Some(seen))) else {
        return door.refuse(form.typed, AppError::Unreadable).await;
    };
    if fields.deed != "save" {
        return look(&door, &slug, form).await;
    }
    let done = async {
        let (actor, seen) = (door.actor()?, Seen::parse(seen)?);
        actions::save(&door.site, actor, (&slug, &code), seen, &fields.typed(), fields.origin()?).await?;
        Ok((format!("{}/edit", document_path(&slug, &code)), Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// Shows the form again with what the text would look like, or with the text of a file: nothing is saved.
async fn look(door: &Door, slug: &str, form: WithFiles<DocumentForm>) -> Response {
    let WithFiles { fields, typed, files } = form;
    // Nobody else's file is even opened.
    let runs = async { access::moderated(&door.site.db, slug, door.actor()?).await };
    if let Err(error) = runs.await {
        return door.refuse(typed, error).await;
    }
    match (fields.deed.as_str(), files.into_iter().next()) {
        ("preview", _) => door.show(typed).await,
        ("read", file) => read(door, typed, file).await,
        _ => door.refuse(typed, AppError::Unreadable).await,
    }
}

async fn read(door: &Door, typed: Pairs, file: Option<File>) -> Response {
    let t = door.reader.lang;
    let told = |words: String| Told { field: "file".to_owned(), label: t.documents_file().to_owned(), words };
    let Some(file) = file else {
        return door.refuse_telling(typed, vec![told(t.documents_file_missing().to_owned())]).await;
    };
    // Taking a file apart is work for a thread of its own: nobody else waits for it.
    let read = tokio::task::spawn_blocking(move || upload::read(&file)).await;
    match read {
        Ok(Ok(upload::Read { text, origin, left_out })) => {
            let carried = typed.into_iter().filter(|(name, _)| name != "text" && name != "origin");
            let mut typed: Pairs = carried.collect();
            typed.push(("text".to_owned(), text));
            typed.push(("origin".to_owned(), origin.name().to_owned()));
            typed.extend(left_out.into_iter().map(|what| ("left_out".to_owned(), what.name().to_owned())));
            door.show(typed).await
        }
        Ok(Err(refusal)) => door.refuse_telling(typed, vec![told(refusal.said(t))]).await,
        Err(cause) => door.refuse(typed, AppError::Internal(cause.to_string())).await,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PublishForm {
    seen: String,
    note: String,
}

async fn publish(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<PublishForm>) -> Response {
    let done = async {
        let (actor, seen) = (door.actor()?, Seen::parse(&form.fields.seen)?);
        actions::publish(&door.site, actor, (&slug, &code), seen, &form.fields.note).await?;
        Ok((document_path(&slug, &code), Notice::DocumentPublished))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DiscardForm {
    seen: String,
}

async fn discard(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<DiscardForm>) -> Response {
    let done = async {
        let (actor, seen) = (door.actor()?, Seen::parse(&form.fields.seen)?);
        let is_left = actions::discard(&door.site, actor, (&slug, &code), seen).await?;
        let path = if is_left { document_path(&slug, &code) } else { format!("/consultations/{slug}/manage") };
        Ok((path, Notice::TextDiscarded))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
