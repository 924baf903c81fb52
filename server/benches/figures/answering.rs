//! The figures of answering 5,000 remarks: every page of those who do it, and the report of them.

use super::load::{Ask, Load, measure, now};
use super::process::Served;
use super::report::{Figure, Report};
use super::world;
use app::accounts::model::PersonId;
use app::accounts::secrets::secret_hash;
use app::accounts::session::SESSION_COOKIE;
use app::accounts::store as accounts;
use app::base::db::execute_many;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::base::time::Interval;
use app::consultations::model::{ActivityKind, ConsultationId, Stage, StageKind};
use app::consultations::store as consultations;
use app::final_report::model::VersionState;
use app::final_report::{actions as final_report, store as versions};
use app::remarks::model::{Channel, Passage, RemarkId, RemarkState, Said, Submitter};
use app::remarks::store as remarks;
use std::time::Duration;

const REMARKS: usize = 5_000;
/// How long each page is asked for on one connection, after a warm-up.
const SPAN: Duration = Duration::from_secs(2);

/// Pages that an official opens all day, then those of the readers; the slowest of them is the figure.
const PAGES: [&str; 11] = [
    "inbox",
    "inbox?words=autobusy+wieczorem",
    "inbox/2500",
    "inbox/2500/position",
    "positions",
    "positions?state=accepted&channel=web&words=autobusy+wieczorem",
    "positions?state=accepted&page=60",
    "positions/publish",
    "remarks",
    "remarks/2500",
    "changes",
];

/// Measures the pages, then the report from the question to its files, in the program as it runs.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    let known = consultations::by_slug(&site.db, "measured").await.expect("the database answers");
    let consultation = known.expect("the consultation").id;
    let cookie = fill(&site, consultation).await.expect("remarks and positions");
    let (narada, _) = Served::narada(folder.path());
    let mut slowest = ("", 0.0);
    for page in PAGES {
        let path = format!("/consultations/measured/{page}");
        let ask = Ask { path, cookie: Some(cookie.clone()), ..Ask::default() };
        let load = Load::of(narada.port, SPAN, ask);
        let seen = measure(load).await;
        assert_eq!(seen.failures, 0, "{page}: requests failed");
        let each = seen.percentile(99.0);
        println!("  {page}: median {:.1} ms, 99th percentile {each:.1} ms", seen.percentile(50.0));
        if each > slowest.1 {
            slowest = (page, each);
        }
    }
    println!("  the slowest of them: {}", slowest.0);
    report.add(Figure::at_most("slowest page at 5,000 remarks, 99th percentile", slowest.1, 300.0, "ms"));
    let begin = now();
    final_report::ask_by_command(&site, "measured", Lang::Pl, "").await.expect("it may be asked for");
    while !is_made(&site, consultation).await {
        assert!(begin.elapsed() < Duration::from_secs(300), "no report after five minutes");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let took = begin.elapsed().as_secs_f64();
    report.add(Figure::at_most("report of 5,000 remarks, asked for to all its files", took, 30.0, "s"));
    report.add(Figure::at_most("  the server's memory at most", narada.most_resident_mib(), 500.0, "MiB"));
    site.db.close().await;
}

async fn is_made(site: &Site, consultation: ConsultationId) -> bool {
    let version = versions::version(&site.db, consultation, 1).await.expect("the database answers");
    let state = version.expect("a version").state;
    assert_ne!(state, VersionState::Failed, "it cannot be made");
    state == VersionState::Made
}

/// Remarks that came yesterday, each with an accepted position, and an administrator who is signed in; gives the cookie.
async fn fill(site: &Site, consultation: ConsultationId) -> AppResult<String> {
    let now = site.now();
    let interval = Interval { opens_at: now.plus_days(-40), closes_at: now.plus_days(-1) };
    let stage =
        Stage { id: site.chance.id(now), kind: StageKind::Test, interval, activities: vec![ActivityKind::Remark] };
    let said: Vec<(RemarkId, Said)> = (0..REMARKS).map(|number| remark(site, number)).collect();
    let (person, secret): (PersonId, String) = (site.chance.id(now), site.chance.secret());
    let session = accounts::NewSession {
        id: site.chance.id(now),
        person,
        token_hash: &secret_hash(&secret),
        device: "",
        expires_at: now.plus_days(1),
    };
    let reason = "Rozkład zmienia się od stycznia: autobusy jeżdżą co 30 minut do godziny 23.";
    site.db
        .write(async |tx| {
            accounts::put_administrator(tx, person, "Anna Adamska", "anna@example.org", Lang::Pl).await?;
            accounts::put_session(tx, session).await?;
            consultations::put_stages(tx, consultation, &[stage]).await?;
            remarks::put(tx, consultation, None, RemarkState::Visible, &said).await?;
            execute_many!(
                tx,
                "INSERT INTO positions (remark_id, state, disposition, justification, written_by, written_at, accepted_by,
                                        accepted_at)",
                &said,
                |row| [row.0, "accepted", "partly", reason, person, now, person, now]
            )?;
            Ok(())
        })
        .await?;
    Ok(format!("{}={secret}", SESSION_COOKIE.name(false)))
}

fn remark(site: &Site, number: usize) -> (RemarkId, Said) {
    let received_at = site.now().plus_days(-2);
    let said = Said {
        channel: if number.is_multiple_of(3) { Channel::Letter } else { Channel::Web },
        received_at,
        submitter: Submitter::Anonymous,
        author_id: None,
        organisation_id: None,
        submitter_name: String::new(),
        submitter_address: String::new(),
        mandate: String::new(),
        territory_id: None,
        meeting: String::new(),
        meeting_on: String::new(),
        language: Lang::Pl,
        passage: Passage::default(),
        present: "Autobusy kursują w dni robocze do godziny 18.".to_owned(),
        proposed: format!("Autobusy co {number} minut, także wieczorem."),
        justification: "Po pracy nie ma jak wrócić do domu, a ostatni kurs odjeżdża przed szóstą.".to_owned(),
    };
    (site.chance.id(site.now()), said)
}
