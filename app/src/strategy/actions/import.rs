//! The steps of an import: keep the ids of what is known by its code, write what the file says, take out the rest.

use crate::base::chance::Chance;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::strategy::document::{Goal, StrategyDocument, Territory};
use crate::strategy::in_use::InUse;
use crate::strategy::model::{GoalId, StrategyId, TerritoryId};
use crate::strategy::store::write::{self, GoalRow, TextRow};
use crate::strategy::texts::Texts;
use std::collections::HashMap;
use uuid::Uuid;

/// Hears how many things are written, and of how many.
pub type Tell<'t> = &'t (dyn Fn(usize, usize) + Send + Sync);

/// How many goals are written at once: few statements, and something to tell meanwhile.
const AT_ONCE: usize = 250;

/// One import under way.
pub struct Import<'a> {
    tx: &'a mut Tx,
    chance: &'a Chance,
    document: &'a StrategyDocument,
    id: StrategyId,
    /// Whether places that other strategies name too are named anew: an editor has a say in their own strategy alone.
    renames_shared: bool,
    /// The goals that the strategy had; each one that the file still has is taken out, so that the rest is what is gone.
    known: HashMap<String, GoalId>,
    tell: Tell<'a>,
    written: usize,
}

impl<'a> Import<'a> {
    /// Looks up what the strategy has, and clears what will be written anew.
    pub async fn begin(
        tx: &'a mut Tx,
        chance: &'a Chance,
        document: &'a StrategyDocument,
        id: StrategyId,
        (renames_shared, tell): (bool, Tell<'a>),
    ) -> AppResult<Self> {
        let known = write::goal_ids(tx, id).await?;
        write::clear(tx, id).await?;
        Ok(Self { tx, chance, document, id, renames_shared, known, tell, written: 0 })
    }

    /// Writes what other rooms point at. A goal that is gone from the file but still pointed at is named in `in_use`.
    pub async fn run(mut self, in_use: &mut Vec<InUse>) -> AppResult<()> {
        self.put_strategy().await?;
        self.put_territories().await?;
        self.put_goals().await?;
        remove_goals(self.tx, self.known, in_use).await
    }

    fn tell(&mut self, written: usize) {
        self.written += written;
        (self.tell)(self.written, self.document.territories.len() + self.document.goals.len());
    }

    fn new_id<I: From<Uuid>>(&self) -> I {
        self.chance.id(self.tx.now())
    }

    async fn put_strategy(&mut self) -> AppResult<()> {
        let strategy = &self.document.strategy;
        write::put_strategy(self.tx, self.id, strategy).await?;
        let texts = texts(self.id.0, "title", &strategy.title).chain(texts(self.id.0, "summary", &strategy.summary));
        write::put_texts(self.tx, self.id, &texts.collect::<Vec<_>>()).await
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
            if self.renames_shared || !write::is_named_elsewhere(self.tx, self.id, own).await? {
                write::put_territory(self.tx, (own, territory, parent)).await?;
            }
            write::name_territory(self.tx, self.id, own, position).await?;
            self.tell(1);
        }
        Ok(())
    }

    /// The goals above come first. No circle is possible: a goal stands only under one of a higher level.
    async fn put_goals(&mut self) -> AppResult<()> {
        let mut goals: Vec<(i64, &Goal)> = (0..).zip(&self.document.goals).collect();
        goals.sort_by_key(|(_, goal)| goal.kind);
        let mut ids: HashMap<&str, GoalId> = HashMap::new();
        for goals in goals.chunks(AT_ONCE) {
            let (mut rows, mut titles) = (Vec::new(), Vec::new());
            for &(position, goal) in goals {
                let id = self.known.remove(&goal.code).unwrap_or_else(|| self.new_id());
                ids.insert(&goal.code, id);
                let dangling =
                    |code: &str| AppError::Internal(format!("no goal \"{code}\" stands above \"{}\"", goal.code));
                let parent = goal.parent.as_deref().map(|code| ids.get(code).copied().ok_or_else(|| dangling(code)));
                let (code, kind, parent) = (goal.code.clone(), goal.kind, parent.transpose()?);
                rows.push(GoalRow { id, code, kind, parent, position });
                titles.extend(texts(id.0, "title", &goal.title));
            }
            write::put_goals(self.tx, self.id, &rows).await?;
            write::put_texts(self.tx, self.id, &titles).await?;
            self.tell(rows.len());
        }
        Ok(())
    }
}

/// Takes out the goals that a document no longer has, and nothing else. Whoever asks takes it back.
pub async fn rehearse(
    tx: &mut Tx,
    document: &StrategyDocument,
    id: StrategyId,
    in_use: &mut Vec<InUse>,
) -> AppResult<()> {
    let mut gone = write::goal_ids(tx, id).await?;
    gone.retain(|code, _| !document.goals.iter().any(|goal| goal.code == *code));
    write::clear(tx, id).await?;
    remove_goals(tx, gone, in_use).await
}

/// Takes goals out. The first one that something points at is named in `in_use`.
async fn remove_goals(tx: &mut Tx, gone: HashMap<String, GoalId>, in_use: &mut Vec<InUse>) -> AppResult<()> {
    let mut gone: Vec<(String, GoalId)> = gone.into_iter().collect();
    gone.sort();
    for (code, id) in gone {
        if !write::remove_goal(tx, id).await? {
            in_use.push(InUse::goal(code));
            return Err(AppError::refused(ErrorCode::WrongState));
        }
    }
    Ok(())
}

/// A text in all its languages.
fn texts(subject: Uuid, field: &'static str, texts: &Texts) -> impl Iterator<Item = TextRow> {
    texts.iter().map(move |said| TextRow { subject, field, language: said.lang, text: said.text.to_owned() })
}
