//! Putting similar remarks together for one answer.

use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text::line;
use crate::consultations::access;
use crate::remarks::model::GroupId;
use crate::remarks::rules::TITLE_MAX;
use crate::remarks::store;
use serde_json::json;

/// So many others at most join a group with a remark at once.
const TOGETHER: usize = 50;

/// Which group remarks join.
#[derive(Clone, Debug, Default)]
pub struct Joining {
    /// The id of a group; empty for a new one.
    pub group: String,
    /// The title of a new one.
    pub title: String,
    /// The numbers of the remarks that join beside the one of the page.
    pub others: Vec<i64>,
}

/// Puts a remark, and others beside it, into a group; gives the group. Nobody's words, name or number change.
///
/// # Errors
/// [`AppError::Forbidden`] for those who do not run the consultation; what is wrong with the title.
pub async fn join(site: &Site, actor: &Actor, slug: &str, number: i64, joining: &Joining) -> AppResult<GroupId> {
    let title = match joining.group.is_empty() {
        true => line(&joining.title, 1, TITLE_MAX).map_err(|code| AppError::field("title", code))?,
        false => String::new(),
    };
    if joining.others.len() > TOGETHER {
        return Err(AppError::field("others", ErrorCode::NotAChoice));
    }
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let group = match joining.group.is_empty() {
                true => {
                    let id: GroupId = site.chance.id(tx.now());
                    store::put_group(tx, id, consultation.id, &title, actor.person).await?;
                    id
                }
                false => {
                    let refused = || AppError::field("group", ErrorCode::NotAChoice);
                    let id: GroupId = joining.group.parse().map_err(|_| refused())?;
                    store::group(&mut *tx, consultation.id, id).await?.ok_or_else(refused)?.id
                }
            };
            let mut numbers: Vec<i64> = joining.others.iter().copied().chain([number]).collect();
            numbers.sort_unstable();
            numbers.dedup();
            for number in &numbers {
                let remark = store::lock(tx, consultation.id, *number).await?.ok_or(AppError::NotFound)?;
                store::join_group(tx, remark.id, Some(group)).await?;
            }
            let details = json!({ "remarks": numbers });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remarks_grouped", Some(group.0), details).await?;
            Ok(group)
        })
        .await
}

/// Takes a remark out of its group.
///
/// # Errors
/// [`AppError::Forbidden`] for those who do not run the consultation; [`ErrorCode::WrongState`] where it is in none.
pub async fn leave(site: &Site, actor: &Actor, slug: &str, number: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let remark = store::lock(tx, consultation.id, number).await?.ok_or(AppError::NotFound)?;
            let group = remark.group_id.ok_or(AppError::refused(ErrorCode::WrongState))?;
            store::join_group(tx, remark.id, None).await?;
            let details = json!({ "remarks": [number] });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remark_ungrouped", Some(group.0), details).await
        })
        .await
}

/// Gives a group another title: what officials call it. No remark changes.
///
/// # Errors
/// [`AppError::Forbidden`] for those who do not run the consultation; there is no such group; what is wrong with the title.
pub async fn rename(site: &Site, actor: &Actor, slug: &str, group: GroupId, title: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let known = store::group(&mut *tx, consultation.id, group).await?.ok_or(AppError::NotFound)?;
            let title = line(title, 1, TITLE_MAX).map_err(|code| AppError::field("title", code))?;
            if title == known.title {
                return Ok(());
            }
            store::set_group_title(tx, group, &title).await?;
            let details = json!({ "title_before": known.title, "title": title });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remark_group_renamed", Some(group.0), details).await
        })
        .await
}
