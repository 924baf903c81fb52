//! 2,000 action lines and any number of ballots, written as the store would have left them.

use super::super::bulk;
use super::SLUG;
use super::document::codes;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::base::time::Interval;
use app::consultations::model::{ConsultationId, ConsultationTexts, Influence, RoundId};
use app::consultations::store::{self as consultations, NewConsultation};
use app::proposals::model::{ActionLineState, AuthorKind, LineText, NewActionLine};
use app::proposals::store as proposals;
use app::strategy::store as strategies;
use app::strategy::texts::Texts;

const LINES: usize = 2_000;

/// A consultation whose round is over, with its action lines and ballots.
pub async fn put(site: &Site, ballots: i64) -> AppResult<()> {
    let now = site.now();
    let (consultation, round) = (ConsultationId(site.chance.id(now)), RoundId(site.chance.id(now)));
    let mut goals = Vec::new();
    for (code, _) in codes() {
        goals.extend(strategies::goal(&site.db, SLUG, &code).await?);
    }
    site.db
        .write(async |tx| {
            let new = NewConsultation {
                id: consultation,
                slug: "votes".to_owned(),
                strategy: strategies::find(&mut *tx, SLUG).await?,
                organiser: "Kraków".to_owned(),
                influence: Influence::Consult,
                time_zone: "Europe/Warsaw".to_owned(),
                running_tallies: false,
                created_by: None,
            };
            consultations::insert(tx, &new).await?;
            let text = |words: &str| -> Texts { [(Lang::En, words.to_owned())].into_iter().collect() };
            let words = ConsultationTexts {
                title: text("Two thousand action lines"),
                summary: text("What should be done first?"),
                purpose: text("To measure results."),
            };
            consultations::put_texts(tx, consultation, &words).await?;
            let over = Interval { opens_at: now.plus_days(-30), closes_at: now.plus_days(-1) };
            consultations::insert_round(tx, round, consultation, 1, over).await?;
            for number in 0..LINES {
                let goal = goals.get(number % goals.len()).copied();
                let line = NewActionLine {
                    id: site.chance.id(now),
                    consultation,
                    proposal: None,
                    code: format!("KD-{number}"),
                    state: ActionLineState::Published,
                    author_kind: AuthorKind::Official,
                    author: None,
                    organisation: None,
                    text: LineText {
                        title: format!("Action line {number}"),
                        summary: "A meeting place in every district.".to_owned(),
                        body: "Open in the evening.".to_owned(),
                        language: Lang::En,
                        goals: goal.into_iter().collect(),
                        territories: Vec::new(),
                    },
                };
                proposals::insert_action_line(tx, &line).await?;
            }
            consultations::publish(tx, consultation).await
        })
        .await?;
    // Every voter votes on a hundred of them.
    bulk::cast(site, round, ballots / 100, 20).await
}
