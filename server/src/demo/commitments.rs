//! What became of action lines.

use super::file::{Commitment, noon};
use super::loader::Loader;
use app::base::error::AppResult;
use app::commitments::model::{Milestone, Terms};
use app::commitments::store;
use app::proposals::model::ActionLineId;

impl Loader<'_> {
    /// Writes every state of the commitment of an action line, in the order of the file.
    pub async fn commitment(&mut self, line: ActionLineId, states: &[Commitment]) -> AppResult<()> {
        for (version, state) in (1_i64..).zip(states) {
            self.travel(state.day, noon())?;
            let terms = Terms {
                language: state.language,
                state: state.state,
                unit: state.unit.clone(),
                starts: self.month(Some(state.starts))?,
                ends: self.month(Some(state.ends))?,
                funding: state.funding.clone(),
                amount: state.amount.clone(),
                progress: None,
                progress_note: String::new(),
                note: state.note.clone(),
            };
            let mut milestones = Vec::new();
            for step in &state.milestones {
                let (due, reached) = (self.month(Some(step.due))?, self.month(step.reached)?);
                milestones.push(Milestone { title: step.title.clone(), due, reached });
            }
            let by = self.person(&state.by)?;
            store::put(self.tx, line, version, by, &terms, &milestones).await?;
        }
        Ok(())
    }
}
