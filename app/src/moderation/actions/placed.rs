//! The letters about where a text stands now: as part of another one, by itself again, or elsewhere.

use super::letters::{Made, explanation, quoted, rests_on};
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::merges::store as merges;
use crate::moderation::model::{Content, DecisionKind, SubjectKind};
use crate::moderation::rules::Verdict;
use crate::moves::store as moves;
use crate::notifications::model::{Letter, Recipient, Redress};
use crate::notifications::outbox;
use crate::proposals::model::ActionLineId;
use crate::strategy::model::GoalId;
use crate::strategy::store::goal_refs;

/// What a reader of the letter is told besides.
pub(super) struct Told {
    /// What the decision rests on; empty where the facts are enough.
    pub rule: String,
    /// What the author can do against it.
    pub redress: Option<Redress>,
    /// Whether the reader wrote the text.
    pub is_own: bool,
}

/// The letter of one reader, once everything stands where it belongs.
pub(super) async fn letter(
    tx: &mut Tx,
    site: &Site,
    content: &Content,
    verdict: &Verdict,
    (reader, told): (&Recipient, Told),
) -> AppResult<Letter> {
    let Told { rule, redress, is_own } = told;
    let name = reader.name.clone();
    let explanation = explanation(reader.language, verdict, content.kind);
    if verdict.kind == DecisionKind::Move {
        let (to, path) = stands(tx, content, reader).await?;
        let (excerpt, link) = (quoted(content), site.link(&path));
        return Ok(Letter::TextMoved { name, excerpt, to, rule, explanation, link, redress });
    }
    let text = merges::text(&mut *tx, content.id).await?;
    let kept = merges::last_kept(&mut *tx, content.id).await?;
    // What a moderator hid is not told.
    let into = kept.filter(|kept| kept.is_public).map(|kept| kept.name()).unwrap_or_default();
    let link = site.link(&text.map(|text| text.path()).unwrap_or_default());
    let parted = verdict.kind == DecisionKind::Part;
    Ok(Letter::TextMerged { name, title: quoted(content), into, parted, is_own, rule, explanation, link, redress })
}

/// Where a text stands that was moved, as it is called, and its address.
async fn stands(tx: &mut Tx, content: &Content, reader: &Recipient) -> AppResult<(String, String)> {
    let to = moves::last(&mut *tx, content.id).await?.map(|moved| moved.to).unwrap_or_default();
    if content.kind == SubjectKind::Comment {
        let place = moves::place(&mut *tx, ActionLineId(to)).await?;
        return Ok((place.map(|place| place.name()).unwrap_or_default(), format!("/comments/{}", content.id)));
    }
    let goal = goal_refs(&mut *tx).await?.into_iter().find(|goal| goal.id == GoalId(to));
    let said = |goal: &crate::strategy::model::GoalRef| {
        let title = goal.title.pick(reader.language, goal.language).map_or("", |said| said.text);
        format!("{} {title}", goal.code)
    };
    let path = merges::text(&mut *tx, content.id).await?.map(|line| line.path()).unwrap_or_default();
    Ok((goal.as_ref().map(said).unwrap_or_default(), path))
}

/// Tells whoever supports or follows a text that was merged or parted, or wrote what was merged into it before.
pub(super) async fn to_others(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    content: &Content,
    verdict: &Verdict,
    made: Made<'_>,
) -> AppResult<()> {
    let Made { decision, rule } = made;
    for reader in merges::concerned(tx, content.id, [content.author, Some(actor.person)]).await? {
        let rule = rests_on(rule, &verdict.law, reader.language);
        let told = Told { rule, redress: None, is_own: false };
        let letter = letter(tx, site, content, verdict, (&reader, told)).await?;
        let key = format!("decision:{decision}:support:{}", reader.person);
        outbox::put(tx, site, reader.personal(key, letter)).await?;
    }
    Ok(())
}
