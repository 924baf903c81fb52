//! What was published beside results, and what moderators decided: whether all of it is kept as the chains say.
//!
//! A row that an event tells of is looked for among those that were read after the walk; a row without an event is excused by
//! what the chains were told since. So people go on working while it is looked at, and none of that is a fault.

use crate::audit::acts::{Act, POSITIONS, REPORT};
use crate::audit::digest::sha256;
use crate::audit::fault::{Fault, Found};
use crate::audit::model::SITE;
use crate::audit::verifying::{Audited, since};
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::consultations::model::ConsultationId;
use crate::final_report::{store as reports, sums};
use crate::moderation::{actions as moderation, store as decisions};
use crate::positions::rules;
use crate::positions::store::{self as positions, Published};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// What was looked at, and what is not kept as the chains say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Published versions of reports.
    pub reports: usize,
    /// Published positions, corrections included.
    pub positions: usize,
    /// Decisions of moderators.
    pub decisions: usize,
    /// What an earlier version published or decided without writing into the chain what it was, in words.
    pub untold: Vec<String>,
    /// Everything that is wrong.
    pub found: Vec<Found>,
}

/// Compares what is kept with what the walked chains say.
///
/// # Errors
/// The database does not answer.
pub async fn compare(site: &Site, audited: &Audited) -> AppResult<Compared> {
    let mut compared = Compared::default();
    let (public, decided) = (reports::public(&site.db).await?, decisions::kept(&site.db).await?);
    let mut kept = BTreeMap::new();
    for consultation in positions::published_anywhere(&site.db).await? {
        kept.insert(consultation.0, positions::published(&site.db, consultation).await?);
    }
    let since = since(site, &audited.walked).await?;
    compared.reports(site, audited, &since, &public).await?;
    compared.positions(audited, &since, &kept);
    compared.decisions(audited, &since, &decided);
    Ok(compared)
}

type Public = (ConsultationId, i64, crate::base::time::Timestamp);

impl Compared {
    fn wrong(&mut self, place: &str, what: impl Into<String>) {
        self.found.push(Found::at(place, Fault::Published(what.into())));
    }

    async fn reports(&mut self, site: &Site, audited: &Audited, since: &[Act], public: &[Public]) -> AppResult<()> {
        let mut told = BTreeMap::new();
        for act in audited.acts.iter().filter(|act| act.kind == REPORT) {
            told.insert((act.chain, act.shown["version"].as_i64().unwrap_or_default()), act);
        }
        for ((chain, number), act) in &told {
            self.reports += 1;
            let place = format!("{}, report {number}", audited.name(*chain));
            let Some((id, _, at)) = public.iter().find(|(id, version, _)| id.0 == *chain && version == number) else {
                self.wrong(&place, "is not there as it was published");
                continue;
            };
            if *at != act.at {
                self.wrong(&place, "is kept with another time than that of its publishing");
            }
            let Some(said) = sums::said(&act.shown["sums"]) else {
                self.untold.push(place);
                continue;
            };
            let now = site.db.snapshot(async |tx| sums::sums(tx, *id, *number).await).await;
            let now = match now {
                Err(AppError::NotFound) => BTreeMap::new(),
                now => now?,
            };
            let names: BTreeSet<&String> = said.keys().chain(now.keys()).collect();
            for name in names {
                match (said.get(name), now.get(name)) {
                    (Some(_), None) => self.wrong(&place, format!("its part {name} is not there")),
                    (None, Some(_)) => self.wrong(&place, format!("its part {name} was not published")),
                    (said, now) if said != now => {
                        self.wrong(&place, format!("its part {name} is not the one that was published"));
                    }
                    _ => {}
                }
            }
        }
        let later: BTreeSet<(Uuid, Option<i64>)> = since
            .iter()
            .filter(|act| act.kind == REPORT)
            .map(|act| (act.chain, act.shown["version"].as_i64()))
            .collect();
        for (id, number, _) in public {
            if !told.contains_key(&(id.0, *number)) && !later.contains(&(id.0, Some(*number))) {
                let place = format!("{}, report {number}", audited.name(id.0));
                self.wrong(&place, "is kept as published, and the chain does not say that it was");
            }
        }
        Ok(())
    }

    fn positions(&mut self, audited: &Audited, since: &[Act], kept: &BTreeMap<Uuid, Vec<Published>>) {
        // By consultation, what the chain names: a remark with its version, or with any where an earlier build named none.
        let mut named: HashSet<(Uuid, i64, Option<i64>)> = HashSet::new();
        let by_place: HashMap<(Uuid, i64, i64), &Published> = kept
            .iter()
            .flat_map(|(chain, rows)| rows.iter().map(|row| ((*chain, row.remark, row.version), row)))
            .collect();
        self.positions = by_place.len();
        for act in audited.acts.iter().filter(|act| act.kind == POSITIONS) {
            let place = format!("{}, event {}", audited.name(act.chain), act.number);
            let remarks = numbers(act, "remarks");
            let (versions, Some(digest)) = (numbers(act, "versions"), act.shown["digest"].as_str()) else {
                named.extend(remarks.iter().map(|remark| (act.chain, *remark, None)));
                self.untold.push(format!("the positions of {place}"));
                continue;
            };
            let mut lines = String::new();
            for (remark, version) in remarks.into_iter().zip(versions) {
                named.insert((act.chain, remark, Some(version)));
                match by_place.get(&(act.chain, remark, version)) {
                    Some(row) => {
                        if row.published_at != act.at {
                            let what = format!("the position on remark {remark} is kept with another time");
                            self.wrong(&place, what);
                        }
                        lines += &rules::line((remark, version), &row.disposition, &row.justification, &row.note);
                    }
                    None => {
                        self.wrong(&place, format!("the position on remark {remark} that it published is not there"))
                    }
                }
            }
            if sha256(&lines) != digest {
                self.wrong(&place, "the positions that it published are not kept as they were published");
            }
        }
        for act in since.iter().filter(|act| act.kind == POSITIONS) {
            named.extend(numbers(act, "remarks").into_iter().map(|remark| (act.chain, remark, None)));
        }
        for (chain, rows) in kept {
            let is_named = |row: &&Published| {
                [Some(row.version), None].iter().any(|version| named.contains(&(*chain, row.remark, *version)))
            };
            for row in rows.iter().filter(|row| !is_named(row)) {
                let place = format!("{}, remark {}", audited.name(*chain), row.remark);
                self.wrong(&place, "its position is kept as published, and the chain does not say that it was");
            }
        }
    }

    fn decisions(&mut self, audited: &Audited, since: &[Act], kept: &[decisions::Kept]) {
        self.decisions = kept.len();
        let rows: HashMap<Uuid, &decisions::Kept> = kept.iter().map(|row| (row.id.0, row)).collect();
        let id = |act: &Act| -> Option<Uuid> { act.written.as_ref()?["decision"].as_str()?.parse().ok() };
        let mut named = HashSet::new();
        let mut forgotten: BTreeMap<Uuid, usize> = BTreeMap::new();
        for act in audited.acts.iter().filter(|act| act.is_decision()) {
            let place = format!("{}, event {}", audited.name(act.chain), act.number);
            let Some(id) = id(act) else {
                // Its words are forgotten, and with them which decision it was; or something else is done by this name.
                *forgotten.entry(act.chain).or_default() += usize::from(act.written.is_none());
                continue;
            };
            named.insert(id);
            match rows.get(&id) {
                None => self.wrong(&place, "the decision that it tells of is not there"),
                Some(row) if !is_same(act, row) => {
                    self.wrong(&place, "the decision that it tells of is kept as another one");
                }
                Some(_) => {}
            }
        }
        named.extend(since.iter().filter_map(id));
        let mut unnamed: BTreeMap<Uuid, usize> = BTreeMap::new();
        for row in kept.iter().filter(|row| !named.contains(&row.id.0)) {
            *unnamed.entry(row.consultation_id.0).or_default() += 1;
        }
        for (chain, count) in unnamed {
            let excused = forgotten.get(&chain).copied().unwrap_or_default();
            if let Some(more) = count.checked_sub(excused).filter(|more| *more > 0) {
                self.untold.push(format!("{more} decisions in {}", audited.name(chain)));
            }
        }
    }
}

/// Numbers that are published as they are.
fn numbers(act: &Act, key: &str) -> Vec<i64> {
    let list = act.shown[key].as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(serde_json::Value::as_i64).collect()
}

/// Whether a decision is the one that its event tells of. About a person the event names the decision, so that nobody is found.
fn is_same(act: &Act, row: &decisions::Kept) -> bool {
    let is_place = act.chain == SITE || act.chain == row.consultation_id.0;
    let is_subject = [row.subject_id, row.id.0].iter().any(|id| act.subject == Some(*id));
    let is_kind = act.kind == moderation::audit_kind(row.kind, row.subject_kind);
    is_place && is_subject && is_kind && act.at == row.decided_at && act.actor == Some(row.decided_by.0)
}
