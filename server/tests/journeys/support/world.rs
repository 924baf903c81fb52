//! A published consultation in which people can take part.

use super::{BEGINNING, Client, TestApp};
use app::accounts::model::PersonId;
use app::base::db::execute;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::base::time::{Interval, Timestamp};
use app::consultations::model::{
    ActivityKind, ConsultationId, ConsultationTexts, Influence, RoundId, RuleId, Stage, StageKind,
};
use app::consultations::store::{self, NewConsultation};
use app::strategy::texts::Texts;

/// A published consultation: five stages, of which ideate (propose) and test (comment, vote) are open, one open round,
/// two rules, one moderator.
pub struct World {
    /// The consultation.
    pub consultation: ConsultationId,
    /// Its name in addresses.
    pub slug: String,
    /// Round 1, open until [`World::closes_at`].
    pub round: RoundId,
    /// When round 1 and the open stages end: ten days after the beginning.
    pub closes_at: Timestamp,
    /// The rules `respect` and `subject`.
    pub rules: [RuleId; 2],
    /// The moderator.
    pub moderator_id: PersonId,
    /// The moderator's browser.
    pub moderator: Client,
}

impl TestApp {
    /// A published consultation, `/consultations/goal-v`.
    pub async fn consultation(&self) -> World {
        self.consultation_at("goal-v").await
    }

    /// A published consultation with this name in addresses. Its moderator is `moderator-SLUG@example.org`.
    pub async fn consultation_at(&self, slug: &str) -> World {
        let (moderator_id, moderator) =
            self.official(&format!("Maja ({slug})"), &format!("moderator-{slug}@example.org")).await;
        let closes_at = BEGINNING.plus_days(10);
        let site = &self.site;
        let now = self.clock.now();
        let [consultation, round] = [site.chance.id(now), site.chance.id(now)];
        let rules = [RuleId(site.chance.id(now)), RuleId(site.chance.id(now))];
        let new = NewConsultation {
            id: ConsultationId(consultation),
            slug: slug.to_owned(),
            strategy: None,
            organiser: "Miasto Próba".to_owned(),
            influence: Influence::Collaborate,
            time_zone: "Europe/Warsaw".to_owned(),
            running_tallies: false,
            created_by: None,
        };
        let stages = stages(|| site.chance.id(now), closes_at);
        let written: AppResult<()> = site
            .db
            .write(async |tx| {
                store::insert(tx, &new).await?;
                store::put_texts(tx, new.id, &words()).await?;
                store::put_stages(tx, new.id, &stages).await?;
                let planned = Interval { opens_at: BEGINNING.plus_days(-1), closes_at };
                store::insert_round(tx, RoundId(round), new.id, 1, planned).await?;
                store::insert_rule(tx, rules[0], new.id, "respect", &text("No insults.", "Bez obelg.")).await?;
                store::insert_rule(tx, rules[1], new.id, "subject", &text("Keep to the subject.", "Na temat.")).await?;
                store::add_moderator(tx, new.id, moderator_id).await?;
                store::publish(tx, new.id).await
            })
            .await;
        written.expect("a consultation");
        World { consultation: new.id, slug: new.slug, round: RoundId(round), closes_at, rules, moderator_id, moderator }
    }

    /// An official with an account, signed in.
    pub async fn official(&self, name: &str, email: &str) -> (PersonId, Client) {
        let client = self.sign_up(name, email).await;
        let person = self.person_id(email).await;
        let appointed: AppResult<()> = self
            .site
            .db
            .write(async |tx| {
                let sql = "UPDATE people SET kind = 'official', verification = 'office' WHERE id = $1";
                execute!(tx, sql, person)?;
                Ok(())
            })
            .await;
        appointed.expect("an official");
        (person, client)
    }
}

fn stages(id: impl Fn() -> uuid::Uuid, closes_at: Timestamp) -> Vec<Stage> {
    let stage = |kind, from: i64, closes_at, activities: &[ActivityKind]| Stage {
        id: id().into(),
        kind,
        interval: Interval { opens_at: BEGINNING.plus_days(from), closes_at },
        activities: activities.to_vec(),
    };
    vec![
        stage(StageKind::Empathise, -90, BEGINNING.plus_days(-60), &[]),
        stage(StageKind::Define, -60, BEGINNING.plus_days(-30), &[]),
        stage(StageKind::Ideate, -30, closes_at, &[ActivityKind::Propose]),
        stage(StageKind::Prototype, -10, BEGINNING.plus_days(-1), &[ActivityKind::Comment]),
        stage(StageKind::Test, -1, closes_at, &[ActivityKind::Comment, ActivityKind::Vote]),
    ]
}

fn words() -> ConsultationTexts {
    ConsultationTexts {
        title: text("Where to begin with Goal V", "Od czego zacząć Cel V"),
        summary: text("Say which action lines come first.", "Powiedz, które kierunki są pierwsze."),
        purpose: text("The outcome decides **what is begun**.", "Wynik wskaże, **co zaczynamy**."),
    }
}

fn text(english: &str, polish: &str) -> Texts {
    [(Lang::En, english.to_owned()), (Lang::Pl, polish.to_owned())].into_iter().collect()
}
