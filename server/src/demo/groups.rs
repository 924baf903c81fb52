//! Who sits in a working group, and what it wrote.

use super::file::{Group, Paper, noon};
use super::loader::{Loader, unknown};
use app::base::error::AppResult;
use app::groups::model::{PaperId, PaperKind};
use app::groups::rules::PaperText;
use app::groups::store;
use app::strategy::model::StrategyId;
use app::strategy::store as strategy;

impl Loader<'_> {
    pub async fn groups(&mut self, all: &[Group]) -> AppResult<()> {
        for group in all {
            let known = strategy::find(&mut *self.tx, &group.strategy).await?;
            let key = (known.ok_or_else(|| unknown("strategy", &group.strategy))?, group.code.as_str());
            self.travel(group.day, noon())?;
            for member in &group.members {
                let member = self.person(member)?;
                store::add_member(self.tx, key, member).await?;
            }
            let chair = self.person(&group.chair)?;
            store::appoint(self.tx, key, chair).await?;
            for paper in &group.papers {
                self.paper(key, group.members.len(), paper).await?;
            }
        }
        Ok(())
    }

    async fn paper(&mut self, key: (StrategyId, &str), members: usize, paper: &Paper) -> AppResult<()> {
        self.travel(paper.day, noon())?;
        let (id, by): (PaperId, _) = (self.id(), self.person(&paper.by)?);
        let text = PaperText {
            language: paper.language,
            title: paper.title.clone(),
            body: paper.body.clone(),
            goal: String::new(),
            held_on: if paper.kind == PaperKind::Minutes { self.date(paper.day)?.to_string() } else { String::new() },
            present: paper.present.clone(),
            note: String::new(),
        };
        store::insert(self.tx, id, key, paper.kind, by, &text).await?;
        for member in &paper.agreed_by {
            let member = self.person(member)?;
            store::agree(self.tx, id, 1, member).await?;
        }
        if let Some(day) = paper.published {
            self.travel(day, noon())?;
            let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
            store::publish(self.tx, id, 1, (count(paper.agreed_by.len()), count(members))).await?;
        }
        Ok(())
    }
}
