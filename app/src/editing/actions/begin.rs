//! A new strategy: a draft that nobody else sees until it is published.

use super::EditError;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::editing::faults::Unsound;
use crate::editing::{entries, store};
use crate::strategy::document::StrategyDocument;
use crate::strategy::file;
use crate::strategy::store::{self as strategies, sha256};
use serde_json::json;
use toml::{Table, Value};

/// The form of a new strategy.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewStrategy {
    /// Its name in addresses.
    pub slug: String,
    /// Its own language.
    pub language: String,
    /// Its title in that language.
    pub title: String,
    /// What it looks to.
    pub horizon: String,
}

/// Begins a strategy that has a title page and nothing else; gives its name in addresses.
///
/// # Errors
/// Not an administrator; fields that need mending, as an [`Unsound`] title page; the name is taken.
pub async fn begin(site: &Site, actor: &Actor, form: &NewStrategy) -> Result<String, EditError> {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut page = Table::new();
    let mut say = |key: &str, text: String| {
        if !text.is_empty() {
            page.insert(key.to_owned(), Value::from(text));
        }
    };
    say("slug", line(&form.slug));
    say("language", form.language.clone());
    say("horizon", line(&form.horizon));
    let title = line(&form.title);
    if !title.is_empty() {
        page.insert(
            "title".to_owned(),
            Value::Table([(form.language.clone(), Value::from(title))].into_iter().collect()),
        );
    }
    let whole: Table = [("format".to_owned(), Value::from(1)), (entries::TITLE_PAGE.to_owned(), Value::Table(page))]
        .into_iter()
        .collect();
    match file::parse(&entries::text(&whole)) {
        Ok(document) => Ok(keep(site, actor, &document, "slug").await?),
        Err(faults) => {
            let own = crate::base::i18n::Lang::from_code(&form.language).unwrap_or(site.settings.language);
            let changed = entries::sheet(entries::TITLE_PAGE).map(|sheet| (sheet, 0));
            Err(EditError::Unsound(Box::new(Unsound { faults, whole, changed, own })))
        }
    }
}

/// Begins a strategy from a file; gives its name in addresses.
///
/// # Errors
/// Not an administrator; the text is wrong; the name is taken.
pub async fn begin_from_file(site: &Site, actor: &Actor, text: &str) -> Result<String, EditError> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden.into());
    }
    let document = file::parse(text).map_err(EditError::File)?;
    Ok(keep(site, actor, &document, "text").await?)
}

async fn keep(site: &Site, actor: &Actor, document: &StrategyDocument, field: &'static str) -> AppResult<String> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let slug = &document.strategy.slug;
    let text = file::toml(document);
    site.db
        .write(async |tx| {
            if is_taken(tx, slug).await? {
                return Err(AppError::field(field, ErrorCode::Taken));
            }
            if !store::begin_draft(tx, slug, 0, (&text, &sha256(&text)), actor.person).await? {
                return Err(AppError::field(field, ErrorCode::Taken));
            }
            audit::record(tx, site, Some(actor.person), "strategy_begun", None, json!({ "slug": slug })).await?;
            Ok(slug.clone())
        })
        .await
}

async fn is_taken(tx: &mut Tx, slug: &str) -> AppResult<bool> {
    Ok(strategies::find(tx, slug).await?.is_some())
}
