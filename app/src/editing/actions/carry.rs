//! What a waiting draft takes over from a version that somebody else's deed makes.

use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::editing::store;
use crate::strategy::document::StrategyDocument;
use crate::strategy::file;
use crate::strategy::store::sha256;

/// Makes the same change in the draft of a strategy, if one waits, as was made in what is published, from the first of these
/// versions to the second. A draft that was begun from the first stands on the second then: nothing else differs between them.
///
/// A draft that cannot be read, or would not be sound with the change, stays as it is; its editor is told when publishing it.
///
/// # Errors
/// The database refused.
pub async fn carry_into_draft(
    tx: &mut Tx,
    (slug, [before, after]): (&str, [i64; 2]),
    person: PersonId,
    change: impl Fn(&StrategyDocument) -> StrategyDocument,
) -> AppResult<()> {
    let Some(draft) = store::lock_draft(tx, slug).await? else { return Ok(()) };
    let changed = file::parse(&draft.document).map(|document| file::toml(&change(&document)));
    let Ok(changed) = changed.and_then(|text| file::parse(&text)) else { return Ok(()) };
    let text = file::toml(&changed);
    let hash = sha256(&text);
    if hash != draft.sha256 {
        store::change_draft(tx, slug, (&text, &hash), person).await?;
    }
    if draft.begun_from == before {
        store::move_draft(tx, slug, after).await?;
    }
    Ok(())
}
