//! What other rooms hold of a strategy by the code of an entry. A code has no foreign key, so it is asked here before the
//! entry goes; goals have one besides. `server/tests/house/tables.rs` knows a table that is missing here.

use crate::base::db::{Tx, all};
use crate::base::error::AppResult;
use crate::strategy::in_use::InUse;
use crate::strategy::model::StrategyId;
use std::collections::BTreeMap;

/// Everything of a strategy that something belongs to by code, and the values of published years. An invitation that ran
/// out holds nothing, and neither does a report of a published year hold its key actions: it keeps their words.
pub async fn held(tx: &mut Tx, strategy: StrategyId) -> AppResult<Vec<InUse>> {
    let now = tx.now();
    let mut held = all!(
        tx,
        InUse,
        "SELECT 'groups' AS sort, working_group AS code FROM group_members WHERE strategy_id = $1
         UNION SELECT 'groups', working_group FROM group_invitations WHERE strategy_id = $1 AND expires_at > $2
         UNION SELECT 'groups', working_group FROM group_papers WHERE strategy_id = $1
         UNION SELECT 'goals', goal FROM group_paper_versions JOIN group_papers ON group_papers.id = paper_id
               WHERE strategy_id = $1 AND goal <> ''
                 AND (group_paper_versions.version = group_papers.version OR group_paper_versions.version = published_version)
         UNION SELECT 'meetings', meeting FROM meeting_registrations WHERE strategy_id = $1
         UNION SELECT 'meetings', meeting FROM meeting_attendance WHERE strategy_id = $1 AND people > 0
         UNION SELECT 'meetings', meeting FROM meeting_points WHERE strategy_id = $1
         UNION SELECT 'meetings', meeting FROM remarks JOIN consultations ON consultations.id = consultation_id
               WHERE strategy_id = $1 AND meeting <> ''
         UNION SELECT 'indicators', indicator FROM reported_values JOIN goals ON goals.id = goal_id WHERE strategy_id = $1
         UNION SELECT 'key_actions', SUBSTR(subject, 5) FROM reported_states
               JOIN goals ON goals.id = goal_id
               JOIN reporting_years ON reporting_years.strategy_id = goals.strategy_id
                AND reporting_years.year = reported_states.year
               WHERE goals.strategy_id = $1 AND published_at IS NULL AND SUBSTR(subject, 1, 4) = 'key:'",
        strategy,
        now
    )?;
    held.extend(published_values(tx, strategy).await?);
    held.sort();
    Ok(held)
}

/// The figures of the years that monitoring has published. Where two goals reported of one indicator, the later goal's figure
/// became the strategy's.
pub async fn published_values(tx: &mut Tx, strategy: StrategyId) -> AppResult<Vec<InUse>> {
    let rows = all!(
        tx,
        (String, i64, f64),
        "SELECT reported_values.indicator, reported_values.year, reported_values.value FROM reported_values
         JOIN goals ON goals.id = reported_values.goal_id
         JOIN goal_reports ON goal_reports.goal_id = goals.id AND goal_reports.year = reported_values.year
         JOIN reporting_years ON reporting_years.strategy_id = goals.strategy_id
          AND reporting_years.year = reported_values.year
         WHERE goals.strategy_id = $1 AND published_at IS NOT NULL AND handed_in_at IS NOT NULL
         ORDER BY goals.position",
        strategy
    )?;
    let figures: BTreeMap<(String, i64), f64> =
        rows.into_iter().map(|(indicator, year, figure)| ((indicator, year), figure)).collect();
    Ok(figures.into_iter().map(|((indicator, year), figure)| InUse::value(&indicator, year, figure)).collect())
}
