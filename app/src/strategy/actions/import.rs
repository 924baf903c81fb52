//! The steps of an import: write what the file says, keep the ids of what is known by its code, take out the rest.

use crate::base::chance::Chance;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::strategy::model::{
    DomainId, Goal, GoalId, GoalKind, IndicatorValueId, StrategyDocument, StrategyId, Territory, TerritoryId,
};

use crate::strategy::store::write::{self, Known};
use crate::strategy::texts::Texts;
use std::collections::HashMap;
use uuid::Uuid;

/// One import under way.
pub struct Import<'a> {
    tx: &'a mut Tx,
    chance: &'a Chance,
    document: &'a StrategyDocument,
    id: StrategyId,
    /// What the strategy had; each thing that the file still has is taken out, so that the rest is what is gone.
    known: Known,
    domains: HashMap<&'a str, DomainId>,
    goals: HashMap<&'a str, GoalId>,
}

impl<'a> Import<'a> {
    /// Looks up what the strategy has, and clears what will be written anew.
    pub async fn begin(
        tx: &'a mut Tx,
        chance: &'a Chance,
        document: &'a StrategyDocument,
        id: StrategyId,
    ) -> AppResult<Self> {
        let known = write::known(tx, id).await?;
        write::clear(tx, id).await?;
        Ok(Self { tx, chance, document, id, known, domains: HashMap::new(), goals: HashMap::new() })
    }

    /// Writes the whole document. A goal that is gone from the file but still pointed at is named in `in_use`.
    pub async fn run(mut self, in_use: &mut Option<String>) -> AppResult<()> {
        self.put_strategy().await?;
        self.put_territories().await?;
        self.put_domains().await?;
        // The goals above come first.
        self.put_goals(GoalKind::Strategic).await?;
        self.put_goals(GoalKind::Operational).await?;
        self.put_key_actions().await?;
        self.put_indicators().await?;
        self.take_out_what_is_gone(in_use).await
    }

    fn new_id<I: From<Uuid>>(&self) -> I {
        self.chance.id(self.tx.now())
    }

    async fn put_texts(&mut self, subject: Uuid, fields: &[(&str, &Texts)]) -> AppResult<()> {
        for (field, texts) in fields {
            write::put_texts(self.tx, self.id, subject, field, texts).await?;
        }
        Ok(())
    }

    async fn put_strategy(&mut self) -> AppResult<()> {
        let strategy = &self.document.strategy;
        write::put_strategy(self.tx, self.id, strategy).await?;
        self.put_texts(self.id.0, &[("title", &strategy.title), ("summary", &strategy.summary)]).await
    }

    async fn put_territories(&mut self) -> AppResult<()> {
        let mut ids = write::territory_ids(self.tx).await?;
        for territory in &self.document.territories {
            if !ids.contains_key(&territory.code) {
                ids.insert(territory.code.clone(), self.new_id());
            }
        }
        let mut places: Vec<(i64, &Territory)> = (0..).zip(&self.document.territories).collect();
        places.sort_by_key(|(_, territory)| territory.kind.rank());
        let id = |code: &String| -> Option<TerritoryId> { ids.get(code).copied() };
        for (position, territory) in places {
            let Some(own) = id(&territory.code) else { continue };
            let parent = territory.parent.as_ref().and_then(id);
            write::put_territory(self.tx, self.id, (own, territory, parent), position).await?;
        }
        Ok(())
    }

    async fn put_domains(&mut self) -> AppResult<()> {
        for (position, domain) in (0..).zip(&self.document.domains) {
            let id = self.known.domains.remove(&domain.code).unwrap_or_else(|| self.new_id());
            write::put_domain(self.tx, self.id, id, &domain.code, position).await?;
            self.put_texts(id.0, &[("name", &domain.name)]).await?;
            self.domains.insert(&domain.code, id);
        }
        Ok(())
    }

    async fn put_goals(&mut self, kind: GoalKind) -> AppResult<()> {
        for (position, goal) in (0..).zip(&self.document.goals).filter(|(_, goal)| goal.kind == kind) {
            let id = self.known.goals.remove(&goal.code).unwrap_or_else(|| self.new_id());
            self.goals.insert(&goal.code, id);
            self.put_goal(id, goal, position).await?;
        }
        Ok(())
    }

    async fn put_goal(&mut self, id: GoalId, goal: &Goal, position: i64) -> AppResult<()> {
        let parent = goal.parent.as_deref().map(|code| self.goal(code)).transpose()?;
        write::put_goal(self.tx, self.id, (id, &goal.code, goal.kind, parent), position).await?;
        self.put_texts(id.0, &[("title", &goal.title), ("vision", &goal.vision), ("aim", &goal.aim)]).await?;
        for code in &goal.domains {
            let domain = self.domains.get(code.as_str()).copied().ok_or_else(|| dangling(code))?;
            write::put_goal_domain(self.tx, id, domain).await?;
        }
        Ok(())
    }

    async fn put_key_actions(&mut self) -> AppResult<()> {
        for action in &self.document.key_actions {
            let place = (action.goal.clone(), action.number);
            let id = self.known.key_actions.remove(&place).unwrap_or_else(|| self.new_id());
            write::put_key_action(self.tx, id, self.goal(&action.goal)?, action.number).await?;
            self.put_texts(id.0, &[("text", &action.text)]).await?;
            for code in &action.operational_goals {
                write::put_key_action_goal(self.tx, id, self.goal(code)?).await?;
            }
        }
        Ok(())
    }

    async fn put_indicators(&mut self) -> AppResult<()> {
        for (position, indicator) in (0..).zip(&self.document.indicators) {
            let id = self.known.indicators.remove(&indicator.code).unwrap_or_else(|| self.new_id());
            write::put_indicator(self.tx, id, self.goal(&indicator.goal)?, indicator, position).await?;
            let texts =
                [("name", &indicator.name), ("measures", &indicator.measures), ("unit_name", &indicator.unit_name)];
            self.put_texts(id.0, &texts).await?;
            for value in &indicator.values {
                let value_id: IndicatorValueId = self.new_id();
                write::put_value(self.tx, value_id, id, value).await?;
                self.put_texts(value_id.0, &[("note", &value.note)]).await?;
            }
        }
        Ok(())
    }

    async fn take_out_what_is_gone(self, in_use: &mut Option<String>) -> AppResult<()> {
        for id in self.known.key_actions.into_values() {
            write::remove_key_action(self.tx, id).await?;
        }
        for id in self.known.indicators.into_values() {
            write::remove_indicator(self.tx, id).await?;
        }
        for (code, id) in self.known.goals {
            if !write::remove_goal(self.tx, id).await? {
                *in_use = Some(code);
                return Err(AppError::refused(ErrorCode::WrongState));
            }
        }
        for id in self.known.domains.into_values() {
            write::remove_domain(self.tx, id).await?;
        }
        Ok(())
    }

    fn goal(&self, code: &str) -> AppResult<GoalId> {
        self.goals.get(code).copied().ok_or_else(|| dangling(code))
    }
}

/// The file's check has refused documents that point at nothing.
fn dangling(code: &str) -> AppError {
    AppError::Internal(format!("the strategy points at \"{code}\", which it does not have"))
}
