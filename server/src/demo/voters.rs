//! Votes of people without a name.

use super::file::{Consultation, VoterGroup};
use super::loader::{Loader, unknown};
use app::base::error::AppResult;
use app::consultations::model::ConsultationId;
use app::consultations::store as consultations;
use app::proposals::model::ActionLineId;
use app::voting::keys;
use app::voting::keys::RoundKey;
use app::voting::model::{Ballot, Choice};
use app::voting::store::{self, BulkVote};
use uuid::Uuid;

/// The round in which the voters of the groups vote.
const ROUND: i64 = 1;

impl Loader<'_> {
    /// Casts the ballots of the consultation's action lines, whose ids stand in the same order.
    pub async fn votes(
        &mut self,
        id: ConsultationId,
        consultation: &Consultation,
        lines: &[ActionLineId],
        groups: &[VoterGroup],
    ) -> AppResult<()> {
        if consultation.action_lines.iter().all(|line| line.ballots.is_empty()) {
            return Ok(());
        }
        let rounds = consultations::rounds(&mut *self.tx, id).await?;
        let round = rounds.iter().find(|round| round.number == ROUND).ok_or_else(|| unknown("round", "1"))?;
        let key = keys::for_voting(self.tx, self.site, round.id).await?;
        let mut votes = Vec::new();
        for group in groups {
            let voters: Vec<Uuid> = (0..group.count).map(|_| self.id()).collect();
            for (line, known) in consultation.action_lines.iter().zip(lines) {
                let counts = line.ballots.get(&group.key).copied().unwrap_or_default();
                let choices =
                    Choice::ALL.into_iter().zip(counts).flat_map(|(choice, count)| std::iter::repeat_n(choice, count));
                for (voter, choice) in voters.iter().zip(choices) {
                    votes.push(self.vote(&key, *voter, *known, group, choice)?);
                }
            }
        }
        store::put_votes(self.tx, round.id, &votes).await
    }

    fn vote(
        &self,
        key: &RoundKey,
        voter: Uuid,
        line: ActionLineId,
        group: &VoterGroup,
        choice: Choice,
    ) -> AppResult<BulkVote> {
        Ok(BulkVote {
            participant: voter,
            line,
            token: key.token(voter),
            ballot: Ballot {
                choice,
                participant_kind: group.kind,
                territory_id: self.territory(&group.territory)?,
                verification: group.verification,
            },
        })
    }
}
