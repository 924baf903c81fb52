//! Proposals, and what moderators decided on them.

use super::file::{Proposal, noon};
use super::loader::{Loader, unknown};
use app::accounts::audit::record_in;
use app::base::error::AppResult;
use app::consultations::model::{ConsultationId, RuleId};
use app::moderation::model::{DecisionKind, SubjectKind};
use app::moderation::store::{self as moderation, NewDecision};
use app::proposals::model::{ProposalId, ProposalState, ProposalText};
use app::proposals::store;
use serde_json::json;
use std::collections::HashMap;

impl Loader<'_> {
    pub async fn proposals(
        &mut self,
        consultation: ConsultationId,
        rules: &HashMap<String, RuleId>,
        all: &[Proposal],
    ) -> AppResult<()> {
        for proposal in all {
            self.travel(proposal.created, noon())?;
            let id: ProposalId = self.id();
            let author = self.person(&proposal.author)?;
            let text = ProposalText {
                title: proposal.title.clone(),
                body: proposal.body.trim().to_owned(),
                language: proposal.language,
                organisation: self.organisation(proposal.organisation.as_ref())?,
            };
            store::insert(self.tx, id, consultation, author, &text).await?;
            let Some(submitted) = proposal.submitted else { continue };
            self.travel(submitted, noon() + 1)?;
            store::keep_version(self.tx, id).await?;
            store::set_state(self.tx, id, ProposalState::Draft, ProposalState::Submitted).await?;
            let Some(decision) = &proposal.decision else { continue };
            self.travel(decision.day, noon())?;
            let rule = rules.get(&decision.rule).ok_or_else(|| unknown("rule", &decision.rule))?;
            let new = NewDecision {
                id: self.id(),
                consultation,
                subject_kind: SubjectKind::Proposal,
                subject: id.0,
                kind: DecisionKind::Return,
                rule: Some(*rule),
                law: String::new(),
                explanation: decision.explanation.clone(),
                undoes: None,
                decided_by: self.person(&decision.by)?,
            };
            moderation::insert_decision(self.tx, &new).await?;
            let details = json!({ "decision": new.id, "subject": new.subject_kind, "rule": decision.rule });
            let (by, about) = (Some(new.decided_by), Some(new.subject));
            record_in(self.tx, self.site, consultation.0, by, "proposal_returned", about, details).await?;
            store::set_state(self.tx, id, ProposalState::Submitted, proposal.state).await?;
        }
        Ok(())
    }
}
