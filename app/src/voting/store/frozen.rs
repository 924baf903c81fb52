//! Frozen results as the pages of strategies and goals read them: each text once.

use super::super::model::Counts;
use super::super::snapshot::{GoalResult, ResultSnapshot};
use crate::base::error::AppResult;
use crate::base::shelf::Shelf;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use std::collections::HashMap;
use std::sync::Arc;

/// What a closed round of a consultation told.
#[derive(Clone, Debug)]
pub struct Told {
    /// The consultation.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// The round's number.
    pub round: i64,
    /// What its result says.
    pub result: Arc<Frozen>,
}

/// The part of a frozen result that these pages show. The whole is a long text, mostly of splits.
#[derive(Debug)]
pub struct Frozen {
    /// When the round was closed.
    pub closed_at: Timestamp,
    /// Its goals, of whatever strategy.
    pub goals: Vec<GoalResult>,
    /// The votes on each action line, by its code.
    pub votes: HashMap<String, Counts>,
}

/// Results that were read lately.
static SHELF: Shelf<Frozen> = Shelf::new(512);

/// The result of this hash, if it was read lately.
pub(super) fn kept(sha256: &str) -> Option<Arc<Frozen>> {
    SHELF.lookup(sha256)
}

/// The result of this hash, whose text is given.
pub(super) fn read(sha256: &str, json: &str) -> AppResult<Arc<Frozen>> {
    if let Some(kept) = kept(sha256) {
        return Ok(kept);
    }
    let ResultSnapshot { closed_at, goals, action_lines, .. } = ResultSnapshot::from_json(json)?;
    let votes = action_lines.into_iter().map(|line| (line.code, line.votes)).collect();
    let result = Arc::new(Frozen { closed_at, goals, votes });
    SHELF.put(sha256.to_owned(), &result);
    Ok(result)
}
