//! Papers: filing, rewriting, agreeing, publishing.

use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::day::today;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::groups::access::{Desk, held_desk};
use crate::groups::model::{Paper, PaperId, PaperKind, workspace_path};
use crate::groups::rules::{self, PaperText, TypedPaper};
use crate::groups::store::{self, Reading};
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use serde_json::json;

fn judged(desk: &Desk, kind: PaperKind, typed: &TypedPaper, is_correction: bool) -> AppResult<PaperText> {
    let goals: Vec<&str> = desk.found.edition.document.goals.iter().map(|goal| goal.code.as_str()).collect();
    rules::paper(kind, typed, &goals, is_correction)
}

/// Files a paper: its first version waits for the agreement of the members. Gives its id.
///
/// # Errors
/// The actor is no member of the group, or what is wrong with the fields.
pub async fn file(
    site: &Site,
    actor: &Actor,
    slug: &str,
    code: &str,
    kind: PaperKind,
    typed: &TypedPaper,
) -> AppResult<PaperId> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let desk = held_desk(tx, slug, code, actor).await?;
            let seat = desk.seat()?;
            let text = judged(&desk, kind, typed, false)?;
            let id: PaperId = site.chance.id(tx.now());
            store::insert(tx, id, desk.found.key(), kind, seat.person, &text).await?;
            tell(tx, site, actor, &desk, id, &text).await?;
            Ok(id)
        })
        .await
}

/// Tells the other members that a text waits for them. Once a day for a paper: it may be changed many times an evening,
/// and an edit that nobody has read yet is no news.
async fn tell(tx: &mut Tx, site: &Site, actor: &Actor, desk: &Desk, id: PaperId, text: &PaperText) -> AppResult<()> {
    let found = &desk.found;
    let (group, own) = (found.group(), found.edition.document.strategy.language);
    let event = format!("group-paper:{id}:{}", today(tx.now(), &site.settings.time_zone));
    let link = site.link(&format!("{}/{id}", workspace_path(found.slug(), &group.code)));
    let members = store::who_hear(tx, found.key(), actor.person).await?;
    let letters = members.into_iter().map(|recipient| {
        let name = group.name.pick(recipient.language, own);
        let letter = Letter::PaperWaits {
            name: recipient.name.clone(),
            writer: actor.name.clone(),
            title: text.title.clone(),
            group: name.map_or_else(String::new, |name| name.text.to_owned()),
            link: link.clone(),
        };
        recipient.news(&event, letter)
    });
    outbox::put_many(tx, site, letters.collect()).await
}

/// A paper of a group for its members. Whoever changes it, agrees to it or publishes it waits for the one before,
/// and for whoever comes or goes meanwhile.
async fn held(tx: &mut Tx, actor: &Actor, slug: &str, code: &str, id: PaperId) -> AppResult<(Desk, Paper)> {
    let desk = held_desk(tx, slug, code, actor).await?;
    let paper = store::paper(&mut *tx, id, desk.found.key(), Reading::Newest).await?.ok_or(AppError::NotFound)?;
    Ok((desk, paper))
}

/// Writes a new version, which nobody has agreed to yet.
///
/// # Errors
/// The paper is not the actor's to change, somebody else did meanwhile, or what is wrong with the fields.
pub async fn rewrite(
    site: &Site,
    actor: &Actor,
    (slug, code): (&str, &str),
    id: PaperId,
    seen: i64,
    typed: &TypedPaper,
) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let (desk, paper) = held(tx, actor, slug, code, id).await?;
            let seat = desk.seat()?;
            rules::may_rewrite(&paper, seat)?;
            let text = judged(&desk, paper.kind, typed, paper.published_version.is_some())?;
            match store::rewrite(tx, id, seen, seat.person, &text).await? {
                true => tell(tx, site, actor, &desk, id, &text).await,
                false => Err(AppError::refused(ErrorCode::ChangedMeanwhile)),
            }
        })
        .await
}

/// Notes that the actor agrees to the version that was read.
///
/// # Errors
/// The actor is no member, the paper was changed meanwhile, or it is published.
pub async fn agree(site: &Site, actor: &Actor, (slug, code): (&str, &str), id: PaperId, seen: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let (desk, paper) = held(tx, actor, slug, code, id).await?;
            let seat = desk.seat()?;
            rules::may_agree(&paper, seen)?;
            store::agree(tx, id, seen, seat.person).await
        })
        .await
}

/// Takes the actor's agreement back.
///
/// # Errors
/// As [`agree`].
pub async fn disagree(site: &Site, actor: &Actor, (slug, code): (&str, &str), id: PaperId, seen: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let (desk, paper) = held(tx, actor, slug, code, id).await?;
            let seat = desk.seat()?;
            rules::may_agree(&paper, seen)?;
            store::disagree(tx, id, seen, seat.person).await
        })
        .await
}

/// Lets everybody read the version that was read, once enough members have agreed to it.
///
/// # Errors
/// The actor does not chair the group, too few have agreed, or the paper was changed or published meanwhile.
pub async fn publish(site: &Site, actor: &Actor, (slug, code): (&str, &str), id: PaperId, seen: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let (desk, paper) = held(tx, actor, slug, code, id).await?;
            rules::may_publish(&paper, seen, desk.seat()?, desk.confirmed())?;
            store::publish(tx, id, seen, (paper.agreed, desk.confirmed())).await?;
            let details =
                json!({ "group": code, "version": seen, "agreed": paper.agreed, "members": desk.confirmed() });
            audit::record(tx, site, Some(actor.person), "group_paper_published", Some(id.0), details).await
        })
        .await
}
