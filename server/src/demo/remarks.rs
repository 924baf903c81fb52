//! Remarks on the text under consultation, and those of them that are alike.

use super::file::{Remark, noon};
use super::loader::Loader;
use app::base::error::AppResult;
use app::consultations::model::ConsultationId;
use app::remarks::model::{GroupId, Passage, RemarkId, Said, Submitter};
use app::remarks::store;
use std::collections::HashMap;

impl Loader<'_> {
    pub async fn remarks(&mut self, consultation: ConsultationId, all: &[Remark]) -> AppResult<()> {
        let mut groups: HashMap<&String, GroupId> = HashMap::new();
        for remark in all {
            self.travel(remark.day, noon())?;
            let id: RemarkId = self.id();
            let entered_by = remark.entered_by.as_ref().map(|key| self.person(key)).transpose()?;
            let said = self.said(remark)?;
            store::put(self.tx, consultation, entered_by, &[(id, said)]).await?;
            let Some(title) = &remark.alike else { continue };
            let group = match groups.get(title) {
                Some(group) => *group,
                None => {
                    let (group, moderator): (GroupId, _) = (self.id(), self.person("moderator")?);
                    store::put_group(self.tx, group, consultation, title, moderator).await?;
                    groups.insert(title, group);
                    group
                }
            };
            store::join_group(self.tx, id, Some(group)).await?;
        }
        Ok(())
    }

    fn said(&self, remark: &Remark) -> AppResult<Said> {
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
            passage: Passage { part: remark.part.clone(), ..Passage::default() },
            present: remark.present.clone(),
            proposed: remark.proposed.clone(),
            justification: remark.justification.clone(),
        })
    }
}
