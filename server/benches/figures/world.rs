//! The content that pages are measured on: one consultation with 50 action lines.

use app::base::chance::Chance;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::base::limits::Limits;
use app::base::site::Site;
use app::base::time::{Clock, Interval};
use app::consultations::model::{
    ActivityKind, ConsultationId, ConsultationTexts, Influence, RoundId, Stage, StageKind,
};
use app::consultations::store::{self as consultations, NewConsultation};
use app::proposals::model::{ActionLineState, AuthorKind, LineText, NewActionLine};
use app::proposals::store as proposals;
use app::strategy::texts::Texts;
use server::config::{Config, Source};
use std::path::Path;

/// Action lines of the page that is measured.
pub const LINES: i64 = 50;

/// Fills a database in the folder; gives the path of the page to measure.
pub async fn fill(folder: &Path) -> String {
    fill_with(folder, LINES).await
}

/// As [`fill`], with so many action lines.
pub async fn fill_with(folder: &Path, lines: i64) -> String {
    let site = open(folder).await;
    write(&site, lines).await.expect("the content");
    site.db.close().await;
    "/consultations/measured".to_owned()
}

/// An installation in the folder, with an empty database.
pub async fn open(folder: &Path) -> Site {
    open_on(folder, None).await
}

/// As [`open`], with its database at this address.
pub async fn open_on(folder: &Path, url: Option<&str>) -> Site {
    let _ = any_spawner::Executor::init_tokio();
    let mut settings = vec![("NARADA_DATA_DIR", folder.to_str().expect("a plain path"))];
    settings.extend(url.map(|url| ("NARADA_DATABASE_URL", url)));
    let source = Source::of(&settings);
    let config = Config::read(&source).expect("settings");
    let site = server::site::open(&config, Clock::System, Chance::System, Limits::scaled(1)).await.expect("a database");
    site.db.migrate().await.expect("a schema");
    site
}

/// Writes the content, with so many action lines.
pub async fn write(site: &Site, lines: i64) -> AppResult<()> {
    let now = site.now();
    let consultation: ConsultationId = site.chance.id(now);
    let open = Interval { opens_at: now.plus_days(-1), closes_at: now.plus_days(30) };
    site.db
        .write(async |tx| {
            let new = NewConsultation {
                id: consultation,
                slug: "measured".to_owned(),
                strategy: None,
                organiser: "Kraków".to_owned(),
                influence: Influence::Involve,
                time_zone: "Europe/Warsaw".to_owned(),
                running_tallies: false,
                created_by: None,
            };
            consultations::insert(tx, &new).await?;
            let words = ConsultationTexts {
                title: text("Fifty action lines"),
                summary: text("What should be done first?"),
                purpose: text("To measure a page that people would really read."),
            };
            consultations::put_texts(tx, consultation, &words).await?;
            let activities = vec![ActivityKind::Comment, ActivityKind::Vote];
            let stage = Stage { id: site.chance.id(now), kind: StageKind::Test, interval: open, activities };
            consultations::put_stages(tx, consultation, &[stage]).await?;
            consultations::insert_round(tx, RoundId(site.chance.id(now)), consultation, 1, open).await?;
            for number in 1..=lines {
                proposals::insert_action_line(tx, &line(site, consultation, number)).await?;
            }
            consultations::publish(tx, consultation).await
        })
        .await
}

fn line(site: &Site, consultation: ConsultationId, number: i64) -> NewActionLine {
    let summary = "A meeting place in every district, open in the evening, run with the people who use it.";
    NewActionLine {
        id: site.chance.id(site.now()),
        consultation,
        proposal: None,
        code: number.to_string(),
        state: ActionLineState::Published,
        author_kind: AuthorKind::Resident,
        author: None,
        organisation: None,
        text: LineText {
            title: format!("Action line {number}: open the schools in the evening"),
            summary: summary.to_owned(),
            body: format!("{summary}\n\n").repeat(8),
            language: Lang::En,
            goals: Vec::new(),
            territories: Vec::new(),
        },
    }
}

fn text(words: &str) -> Texts {
    [(Lang::En, words.to_owned())].into_iter().collect()
}
