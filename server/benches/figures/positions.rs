//! The figures of positions: what the work list asks of the database at 5,000 remarks.

use super::load::now;
use super::report::{Figure, Report};
use super::world;
use app::accounts::model::PersonId;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::consultations::model::{Consultation, ConsultationId};
use app::consultations::store as consultations;
use app::positions::filter::Filter;
use app::positions::store as positions;
use app::remarks::model::{Channel, Passage, RemarkId, Said, Submitter};
use app::remarks::store as remarks;

const REMARKS: usize = 5_000;
/// How often each is asked.
const TIMES: u32 = 20;

/// Measures the statements of the work list and of the way from one remark to the next.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    let known: Option<Consultation> = consultations::by_slug(&site.db, "measured").await.expect("the database answers");
    let consultation = known.expect("the consultation").id;
    fill(&site, consultation).await;
    let filters = [Filter::default(), Filter::read("state=to_do&channel=web&words=autobusy+wieczorem")];
    let begin = now();
    for _ in 0..TIMES {
        for filter in &filters {
            positions::listed(&site.db, consultation, filter, ("2027-01-01", None), 50).await.expect("a page");
            positions::offered(&site.db, consultation, PersonId(uuid::Uuid::nil())).await.expect("what is offered");
            positions::near(&site.db, consultation, filter, ("2027-01-01", None), 2_500).await.expect("neighbours");
        }
    }
    let each = begin.elapsed().as_secs_f64() * 1_000.0 / f64::from(TIMES) / 2.0;
    report.add(Figure::at_most("work list at 5,000 remarks, its statements", each, 300.0, "ms"));
    site.db.close().await;
}

async fn fill(site: &Site, consultation: ConsultationId) {
    let one = |number: usize| {
        let said = Said {
            channel: if number.is_multiple_of(3) { Channel::Letter } else { Channel::Web },
            received_at: site.now(),
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
            present: String::new(),
            proposed: format!("Autobusy co {number} minut, także wieczorem."),
            justification: "Po pracy nie ma jak wrócić do domu, a ostatni kurs odjeżdża przed szóstą.".to_owned(),
        };
        (site.chance.id::<RemarkId>(site.now()), said)
    };
    let all: Vec<(RemarkId, Said)> = (0..REMARKS).map(one).collect();
    let put = site.db.write(async |tx| remarks::put(tx, consultation, None, &all).await).await;
    put.expect("remarks");
}
