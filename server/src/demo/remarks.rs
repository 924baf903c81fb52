//! Remarks on the text under consultation, and those of them that are alike.

use super::file::{Consultation, Remark, noon};
use super::loader::Loader;
use super::statutory::Draft;
use app::base::error::AppResult;
use app::consultations::model::ConsultationId;
use app::remarks::model::{GroupId, RemarkId, RemarkState, Said, Submitter};
use app::remarks::store;
use std::collections::HashMap;

impl Loader<'_> {
    pub async fn remarks(&mut self, id: ConsultationId, consultation: &Consultation, draft: &Draft) -> AppResult<()> {
        let mut groups: HashMap<&String, GroupId> = HashMap::new();
        let mut answered = Vec::new();
        for remark in &consultation.remarks {
            self.travel(remark.day, noon())?;
            let remark_id: RemarkId = self.id();
            let entered_by = remark.entered_by.as_ref().map(|key| self.person(key)).transpose()?;
            let said = self.said(remark, draft)?;
            store::put(self.tx, id, entered_by, RemarkState::Visible, &[(remark_id, said)]).await?;
            if let Some(title) = &remark.alike {
                let group = self.alike(id, title, &mut groups).await?;
                store::join_group(self.tx, remark_id, Some(group)).await?;
            }
            answered.extend(remark.position.as_ref().map(|position| (remark_id, position)));
        }
        for (remark, position) in answered {
            self.position(remark, &consultation.strategy, draft, position).await?;
        }
        Ok(())
    }

    /// The group of this title, begun with its first remark.
    async fn alike<'r>(
        &mut self,
        consultation: ConsultationId,
        title: &'r String,
        groups: &mut HashMap<&'r String, GroupId>,
    ) -> AppResult<GroupId> {
        if let Some(known) = groups.get(title) {
            return Ok(*known);
        }
        let (group, moderator): (GroupId, _) = (self.id(), self.person("moderator")?);
        store::put_group(self.tx, group, consultation, title, moderator).await?;
        groups.insert(title, group);
        Ok(group)
    }

    fn said(&self, remark: &Remark, draft: &Draft) -> AppResult<Said> {
        let organisation_id = self.organisation(remark.organisation.as_ref())?;
        Ok(Said {
            channel: remark.channel,
            received_at: self.tx.now(),
            submitter: if organisation_id.is_some() { Submitter::Organisation } else { Submitter::Person },
            author_id: remark.author.as_ref().map(|key| self.person(key)).transpose()?,
            organisation_id,
            submitter_name: remark.name.clone(),
            submitter_address: String::new(),
            mandate: remark.mandate.clone(),
            territory_id: Some(self.territory(&remark.territory)?),
            meeting: remark.meeting.clone(),
            meeting_on: remark.meeting_day.map(|day| self.day(day)).transpose()?.unwrap_or_default(),
            language: remark.language,
            passage: draft.passage(&remark.part, remark.about.as_deref())?,
            present: remark.present.clone(),
            proposed: remark.proposed.clone(),
            justification: remark.justification.clone(),
        })
    }
}
