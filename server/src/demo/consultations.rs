//! Consultations with their stages, rounds and rules.

use super::file::{Consultation, noon};
use super::loader::{Loader, texts};
use app::base::error::AppResult;
use app::consultations::model::{ConsultationId, ConsultationTexts, RuleId, Stage};
use app::consultations::store::{self, NewConsultation};
use std::collections::HashMap;

impl Loader<'_> {
    /// Writes a consultation; gives its id, and its rules by code.
    pub async fn consultation(&mut self, new: &Consultation) -> AppResult<(ConsultationId, HashMap<String, RuleId>)> {
        self.travel(new.published, noon())?;
        let id: ConsultationId = self.id();
        let (strategy, goals) = self.goals(&new.strategy, &new.goals)?;
        let consultation = NewConsultation {
            id,
            slug: new.slug.clone(),
            strategy: Some(strategy),
            organiser: new.organiser.clone(),
            influence: new.influence,
            time_zone: new.time_zone.clone(),
            running_tallies: new.running_tallies,
            created_by: None,
        };
        store::insert(self.tx, &consultation).await?;
        let words =
            ConsultationTexts { title: texts(&new.title), summary: texts(&new.summary), purpose: texts(&new.purpose) };
        store::put_texts(self.tx, id, &words).await?;
        store::put_goals(self.tx, id, &goals).await?;
        self.schedule(id, new).await?;
        let mut rules = HashMap::new();
        for rule in &new.rules {
            let rule_id: RuleId = self.id();
            store::insert_rule(self.tx, rule_id, id, &rule.code, &texts(&rule.text)).await?;
            rules.insert(rule.code.clone(), rule_id);
        }
        for moderator in &new.moderators {
            let moderator = self.person(moderator)?;
            store::add_moderator(self.tx, id, moderator).await?;
        }
        store::publish(self.tx, id).await?;
        Ok((id, rules))
    }

    async fn schedule(&mut self, id: ConsultationId, new: &Consultation) -> AppResult<()> {
        let mut stages = Vec::new();
        for stage in &new.stages {
            let interval = self.interval(stage.opens, stage.closes)?;
            stages.push(Stage { id: self.id(), kind: stage.kind, interval, activities: stage.activities.clone() });
        }
        store::put_stages(self.tx, id, &stages).await?;
        for round in &new.rounds {
            let planned = self.interval(round.opens, round.closes)?;
            let round_id = self.id();
            store::insert_round(self.tx, round_id, id, round.number, planned).await?;
        }
        Ok(())
    }
}
