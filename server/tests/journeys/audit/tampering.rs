//! Whatever is changed in the log of a database is found, at places chosen by a seeded die.

use super::keys::open_the_log;
use super::{acts, audited, closed_world};
use crate::support::on_both_databases;
use crate::trust::statement::run;
use app::audit::fault::{Fault, Found};
use app::audit::model::Signature;
use app::audit::store::{self, Chain, Written};
use app::audit::verifying::Audit;
use app::base::db::{Pools, scalar};
use uuid::Uuid;

/// Throws that are the same in every run.
pub struct Die(u64);

impl Die {
    /// A die of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).expect("small")
    }

    /// A text with one byte of it exchanged for another letter or digit.
    pub fn scratch(&mut self, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        let at = self.below(bytes.len());
        bytes[at] = if bytes[at] == b'7' { b'8' } else { b'7' };
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn id(&mut self, id: Uuid) -> Uuid {
        Uuid::from_u128(id.as_u128() ^ (1 << self.below(128)))
    }

    fn number(&mut self, number: i64) -> i64 {
        number ^ (1 << self.below(40))
    }
}

fn walk(chain: &Chain, signatures: &[Signature], rows: &[Written]) -> Vec<Found> {
    let mut audit = Audit::new(chain, signatures);
    let mut found: Vec<Found> = rows.iter().flat_map(|row| audit.step(row)).collect();
    let head = chain.number.zip(chain.hash.clone());
    found.extend(audit.end(head.as_ref()));
    found
}

/// Changes something of a row, whatever the die says.
fn tamper(die: &mut Die, row: &mut Written) {
    match die.below(10) {
        0 => row.number = die.number(row.number),
        1 => row.id = die.id(row.id),
        2 => row.at.0 = die.number(row.at.0),
        3 => row.actor_id = row.actor_id.map_or(Some(Uuid::from_u128(1)), |id| Some(die.id(id))),
        4 => row.kind = die.scratch(&row.kind),
        5 => row.subject_id = if die.below(2) == 0 { None } else { row.subject_id.map(|id| die.id(id)) },
        6 => row.details = die.scratch(&row.details),
        7 => row.shown = die.scratch(&row.shown),
        8 => match &row.salt {
            Some(salt) => row.salt = Some(die.scratch(salt)),
            None => row.salt = Some("7".to_owned()),
        },
        _ if die.below(2) == 0 => row.previous = die.scratch(&row.previous),
        _ => row.hash = die.scratch(&row.hash),
    }
}

/// A column of the log, the table's key, and how a statement changes it.
const COLUMNS: [(&str, &str); 11] = [
    ("audit_events", "at = at + 1"),
    ("audit_events", "kind = kind || 'x'"),
    ("audit_events", "details = replace(details, 'r', 'R')"),
    ("audit_events", "subject_id = NULL"),
    ("audit_links", "number = number + 1000"),
    ("audit_links", "shown = replace(shown, 'r', 'R')"),
    ("audit_links", "salt = 'x'"),
    ("audit_links", "previous = hash"),
    ("audit_links", "hash = previous"),
    ("audit_heads", "hash = secret"),
    ("audit_heads", "secret = hash"),
];

on_both_databases! {
    async fn a_thousand_changes_at_random_places_of_the_log_are_found_a_thousand_times_and_named(app: TestApp) {
        let world = closed_world(&app).await;
        acts(&app, &world, 20).await;
        let chains = store::chains(&app.site.db).await.expect("chains");
        let chain = chains.iter().find(|chain| chain.chain == world.consultation.0).expect("the chain");
        let signatures = store::signatures(&app.site.db, None).await.expect("signatures");
        let rows = store::events(&app.site.db, chain.chain, 0, 1_000).await.expect("events");
        assert_eq!(walk(chain, &signatures, &rows), []);
        let mut die = Die::new(2026);
        let mut missed = Vec::new();
        for turn in 0..1_000 {
            let mut changed = rows.clone();
            let at = die.below(rows.len());
            let other = die.below(rows.len());
            let what = match die.below(13) {
                0 => { changed.remove(at); ("dropped", at) }
                1 => { changed.insert(other, rows[at].clone()); ("doubled", other) }
                2 if at != other => { changed.swap(at, other); ("swapped", at.min(other)) }
                _ => {
                    while changed[at] == rows[at] {
                        tamper(&mut die, &mut changed[at]);
                    }
                    ("changed", at)
                }
            };
            let found = walk(chain, &signatures, &changed);
            // By the event itself, by the one after it, whose link no longer fits, or by the number that should stand there.
            let near = |number: i64| (what.1 + 1..=what.1 + 2).any(|place| i64::try_from(place) == Ok(number));
            let names = |found: &Found| match found.fault {
                Fault::Number { expected, .. } => near(expected),
                Fault::Head { .. } => what.1 + 1 == rows.len(),
                _ => found.place.rsplit(' ').next().and_then(|number| number.parse().ok()).is_some_and(near),
            };
            if !found.iter().any(names) {
                missed.push((turn, what, found));
            }
        }
        assert!(missed.is_empty(), "{missed:?}");
    }

    async fn every_column_of_the_log_is_watched_in_the_database_itself(app: TestApp) {
        let world = closed_world(&app).await;
        acts(&app, &world, 6).await;
        assert_eq!(audited(&app).await.found, []);
        open_the_log(&app).await;
        for (table, change) in COLUMNS {
            let chain = match &app.site.db.pools {
                Pools::Sqlite { .. } => format!("X'{}'", world.consultation.0.simple()),
                Pools::Postgres(_) => format!("'{}'", world.consultation.0),
            };
            let of_chain = format!("(SELECT event_id FROM audit_links WHERE chain = {chain} AND number = 5)");
            let place = match table {
                "audit_events" => format!("id = {of_chain}"),
                "audit_links" => format!("event_id = {of_chain}"),
                _ => format!("chain = {chain}"),
            };
            run(&app, format!("CREATE TABLE kept AS SELECT * FROM {table} WHERE {place}"), None).await;
            let named = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM kept").expect("a count");
            assert_eq!(named, 1, "{table}");
            let place = match table {
                "audit_events" => "id IN (SELECT id FROM kept)".to_owned(),
                "audit_links" => "event_id IN (SELECT event_id FROM kept)".to_owned(),
                _ => place,
            };
            run(&app, format!("UPDATE {table} SET {change} WHERE {place}"), None).await;
            let found = audited(&app).await.found;
            assert!(!found.is_empty(), "{table}: {change}");
            assert!(found.iter().all(|found| found.place.starts_with("consultation goal-v")), "{change}: {found:?}");
            let column = change.split(' ').next().expect("a column");
            run(&app, format!("UPDATE {table} SET {column} = (SELECT {column} FROM kept) WHERE {place}"), None).await;
            run(&app, "DROP TABLE kept".to_owned(), None).await;
            assert_eq!(audited(&app).await.found, [], "{table}: {change} was taken back");
        }
    }

    async fn whoever_cuts_the_end_off_and_moves_the_head_back_is_told_by_the_signature(app: TestApp) {
        let world = closed_world(&app).await;
        open_the_log(&app).await;
        let chain = world.consultation.0;
        let rows = store::events(&app.site.db, chain, 0, 100).await.expect("events");
        let (last, before) = (&rows[rows.len() - 1], &rows[rows.len() - 2]);
        run(&app, format!("DELETE FROM audit_links WHERE hash = '{}'", last.hash), None).await;
        run(&app, "DELETE FROM audit_events WHERE kind = 'round_closed'".to_owned(), None).await;
        let head = format!("UPDATE audit_heads SET number = {}, hash = '{}' WHERE hash = '{}'", before.number, before.hash, last.hash);
        run(&app, head, None).await;
        let found = audited(&app).await.found;
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].to_string().contains(&format!("event {}, up to which the chain was signed", last.number)), "{}", found[0]);
        assert_eq!(found[1].fault, Fault::NeverClosed, "{}", found[1]);
    }
}
