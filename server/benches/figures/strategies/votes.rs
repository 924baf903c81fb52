//! 2,000 action lines and any number of ballots, written as the store would have left them.

use super::SLUG;
use super::document::codes;
use app::base::db::execute;
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
            consultations::publish(tx, consultation).await?;
            cast(tx, round, consultation, ballots).await
        })
        .await
}

/// Every voter votes on a hundred lines; the tallies and the participations are what casting would have kept.
async fn cast(tx: &mut app::base::db::Tx, round: RoundId, consultation: ConsultationId, ballots: i64) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification)
         SELECT $1, id, 'voter-' || voter, CASE (voter + position) % 5 WHEN 0 THEN 'against' WHEN 1 THEN 'neutral' ELSE 'support' END,
                'resident', zeroblob(16), 'mail'
         FROM (WITH RECURSIVE voters(voter) AS (SELECT 1 UNION ALL SELECT voter + 1 FROM voters WHERE voter < $3 / 100)
               SELECT voter FROM voters)
         JOIN action_lines ON consultation_id = $2 AND (position + voter) % 20 = 0",
        round,
        consultation,
        ballots
    )?;
    execute!(
        tx,
        "INSERT INTO tallies (round_id, action_line_id, choice, participant_kind, territory_id, verification, count)
         SELECT round_id, action_line_id, choice, participant_kind, territory_id, verification, COUNT(*) FROM ballots
         WHERE round_id = $1 GROUP BY round_id, action_line_id, choice, participant_kind, territory_id, verification",
        round
    )?;
    execute!(
        tx,
        "INSERT INTO participations (round_id, participant_id, origin)
         SELECT $1, randomblob(16), 'import' FROM (SELECT DISTINCT token FROM ballots WHERE round_id = $1)",
        round
    )?;
    Ok(())
}
