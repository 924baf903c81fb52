//! What is discussed.

use super::{TestApp, World};
use app::base::i18n::Lang;
use app::proposals::model::{ActionLineId, ActionLineState, AuthorKind, LineText, NewActionLine};
use app::proposals::store::insert_action_line;

impl TestApp {
    /// A published action line of the organiser's.
    pub async fn action_line(&self, world: &World, code: &str) -> ActionLineId {
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
                title: "Buses every hour".to_owned(),
                summary: "A bus every hour to every village.".to_owned(),
                body: "From six to ten.".to_owned(),
                language: Lang::En,
                goals: vec![],
                territories: vec![],
            },
        };
        let written = self.site.db.write(async |tx| insert_action_line(tx, &line).await).await;
        written.expect("an action line");
        id
    }
}
