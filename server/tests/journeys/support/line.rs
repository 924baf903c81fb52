//! What is discussed and voted on.

use super::{TestApp, World};
use app::base::i18n::Lang;
use app::proposals::model::{ActionLineId, ActionLineState, AuthorKind, LineText, NewActionLine};
use app::proposals::store::insert_action_line;
use app::strategy::model::GoalId;

impl TestApp {
    /// A published action line of the organiser's: "Buses every hour".
    pub async fn action_line(&self, world: &World, code: &str) -> ActionLineId {
        self.line_titled(world, code, "Buses every hour", Vec::new()).await
    }

    /// A published action line of the organiser's, for these goals.
    pub async fn line_titled(&self, world: &World, code: &str, title: &str, goals: Vec<GoalId>) -> ActionLineId {
        let id: ActionLineId = self.site.chance.id(self.clock.now());
        let line = NewActionLine {
            id,
            consultation: world.consultation,
            proposal: None,
            code: code.to_owned(),
            state: ActionLineState::Published,
            author_kind: AuthorKind::Official,
            author: None,
            organisation: None,
            text: LineText {
                title: title.to_owned(),
                summary: "A bus every hour to every village.".to_owned(),
                body: "From six to ten.".to_owned(),
                language: Lang::En,
                goals,
                territories: Vec::new(),
            },
        };
        let written = self.site.db.write(async |tx| insert_action_line(tx, &line).await).await;
        written.expect("an action line");
        id
    }
}
