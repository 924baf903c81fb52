//! Holding a database against what was acknowledged: everything is there, once, and the tallies equal the recount.

use super::citizen::{Citizen, Deed};
use super::town::Town;
use app::base::db::{all, scalar, scalars};
use app::base::site::Site;
use app::voting::keys::own_token;
use app::voting::verifying::verify;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Fails unless the database holds what was acknowledged. What was sent and not acknowledged may be there or not, but whole and once.
pub async fn check(town: &Town, citizens: &[Citizen]) {
    let site = town.look().await;
    check_in(town, &site, citizens).await;
    site.db.close().await;
}

/// The same for a database that is open.
pub async fn check_in(town: &Town, site: &Site, citizens: &[Citizen]) {
    let ballots = votes(town, site, citizens).await;
    let all = scalar!(site.db, i64, "SELECT COUNT(*) FROM ballots").expect("the ballots");
    assert_eq!(i64::try_from(ballots).expect("a count"), all, "there are ballots of nobody");
    said(site, citizens).await;
    sign_ups(site, citizens).await;
}

/// The same, where others than these citizens took part as well.
pub async fn holds(town: &Town, site: &Site, citizens: &[Citizen]) {
    votes(town, site, citizens).await;
    said(site, citizens).await;
    sign_ups(site, citizens).await;
}

async fn said(site: &Site, citizens: &[Citizen]) {
    let found: BTreeSet<String> = ids(site, "SELECT id FROM comments WHERE state = 'visible'").await;
    for id in citizens.iter().flat_map(|citizen| &citizen.comments) {
        assert!(found.contains(id), "the comment {id} was acknowledged and is lost");
    }
    let doubled = "SELECT body FROM comments GROUP BY author_id, body HAVING COUNT(*) > 1";
    let doubled = scalars!(site.db, String, doubled).expect("the comments");
    assert!(doubled.is_empty(), "comments stand twice: {doubled:?}");
    let counted = "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM comment_counts";
    let counted = scalar!(site.db, i64, counted).expect("the counts");
    assert_eq!(counted, i64::try_from(found.len()).expect("a count"), "comments are counted wrongly");
}

/// Ballots hold the choice that was acknowledged last, or the one that was under way after it; gives how many there are of these citizens.
async fn votes(town: &Town, site: &Site, citizens: &[Citizen]) -> usize {
    let rows = "SELECT action_line_id, token, choice FROM ballots";
    let rows = all!(site.db, (Uuid, String, String), rows).expect("the ballots");
    let ballots: BTreeMap<(Uuid, String), String> =
        rows.into_iter().map(|(line, token, choice)| ((line, token), choice)).collect();
    let mut known = 0;
    for citizen in citizens {
        // Without a key nobody has voted yet.
        let token =
            own_token(site, town.round, citizen.voter.person).expect("a key that can be read").unwrap_or_default();
        for (place, line) in town.lines.iter().enumerate() {
            let found = ballots.get(&(line.0, token.clone())).map(String::as_str);
            known += usize::from(found.is_some());
            let under_way = match citizen.owed {
                Some(Deed::Vote(owed, choice)) if owed == place => Some(choice),
                _ => None,
            };
            let stands = citizen.stands[place];
            let is_right = found == stands || (found.is_some() && found == under_way);
            assert!(is_right, "{stands:?} was acknowledged, {under_way:?} was under way, and {found:?} stands");
        }
    }
    assert_eq!(verify(site).await.expect("a recount").differences, []);
    known
}

async fn sign_ups(site: &Site, citizens: &[Citizen]) {
    let known: BTreeSet<String> = scalars!(site.db, String, "SELECT email FROM people WHERE email IS NOT NULL")
        .expect("the people")
        .into_iter()
        .collect();
    let written = "SELECT email FROM people WHERE EXISTS (SELECT 1 FROM outbox WHERE outbox.person_id = people.id)";
    let written: BTreeSet<String> = scalars!(site.db, String, written).expect("the letters").into_iter().collect();
    for email in citizens.iter().flat_map(|citizen| &citizen.sign_ups) {
        assert!(known.contains(email), "{email} was told to look for a letter and is not known");
        assert!(written.contains(email), "{email} was told to look for a letter, and none was written");
    }
    let people = scalar!(site.db, i64, "SELECT COUNT(*) FROM people WHERE email IS NOT NULL").expect("the people");
    assert_eq!(people, i64::try_from(known.len()).expect("a count"), "somebody is there twice");
}

async fn ids(site: &Site, sql: &'static str) -> BTreeSet<String> {
    let ids = scalars!(site.db, Uuid, sql).expect("ids");
    ids.into_iter().map(|id| id.to_string()).collect()
}
