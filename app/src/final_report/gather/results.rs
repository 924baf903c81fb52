//! The results of the last closed round, by goal, from its frozen result: the report tells nothing that is not published already.

use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::model::Consultation;
use crate::voting::snapshot::{self, GoalKey, ResultSnapshot};
use crate::voting::store as voting;
use report::{GoalResult, LineResult, Votes};

/// The action lines that were voted on, under the goals that they serve themselves; those that serve none come last.
pub(super) async fn by_goal(tx: &mut Tx, known: &Consultation, t: Lang, own: Lang) -> AppResult<Vec<GoalResult>> {
    let Some(frozen) = voting::latest_snapshot(&mut *tx, known.id, None).await? else { return Ok(Vec::new()) };
    let frozen: ResultSnapshot =
        serde_json::from_str(&frozen.json).map_err(|cause| AppError::Internal(format!("frozen result: {cause}")))?;
    let under = |goal: &GoalKey| lines(&frozen, |line| line.goals.contains(goal));
    let goals = frozen.goals.iter().map(|goal| {
        let said = |lang: Lang| goal.title.get(lang.code()).cloned();
        let title = said(t).or_else(|| said(own)).or_else(|| goal.title.values().next().cloned());
        GoalResult { code: goal.goal.code.clone(), title: title.unwrap_or_default(), lines: under(&goal.goal) }
    });
    let rest = GoalResult {
        code: String::new(),
        title: t.final_report_no_goal().to_owned(),
        lines: lines(&frozen, |line| line.goals.is_empty()),
    };
    Ok(goals.chain([rest]).filter(|goal| !goal.lines.is_empty()).collect())
}

fn lines(frozen: &ResultSnapshot, is_meant: impl Fn(&snapshot::LineResult) -> bool) -> Vec<LineResult> {
    let meant = frozen.action_lines.iter().filter(|line| line.is_public && is_meant(line));
    meant
        .map(|line| LineResult {
            code: line.code.clone(),
            title: line.title.clone(),
            votes: Some(Votes {
                support: u64::try_from(line.votes.support).unwrap_or_default(),
                neutral: u64::try_from(line.votes.neutral).unwrap_or_default(),
                against: u64::try_from(line.votes.against).unwrap_or_default(),
            }),
        })
        .collect()
}
