//! A consultation that asks for remarks, and how people hand them in.

use crate::support::{Answer, Client, TestApp};
use app::base::db::execute;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::consultations::model::ConsultationId;
use app::documents::model::{Anchor, Document, DocumentId, Origin, Part, PartKind, VersionId};
use app::documents::store as documents;

/// The last stage of a consultation asks for remarks: until ten days after the beginning.
pub async fn ask_for_remarks(app: &TestApp, slug: &str) {
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            let sql = "INSERT INTO activities (stage_id, kind)
                       SELECT stages.id, 'remark' FROM stages JOIN consultations ON consultations.id = consultation_id
                       WHERE slug = $1 AND stages.kind = 'test'";
            execute!(tx, sql, slug)?;
            Ok(())
        })
        .await;
    done.expect("a stage for remarks");
}

/// These fields, and the usual ones that are not among them.
pub fn with<'f>(fields: &[(&'f str, &'f str)], usual: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let missing = usual.iter().filter(|(name, _)| !fields.iter().any(|(known, _)| known == name));
    fields.iter().chain(missing).copied().collect()
}

/// Hands in a remark by the form of the web; what is not said is as usual.
pub async fn hand_in(who: &mut Client, slug: &str, fields: &[(&str, &str)]) -> Answer {
    let usual = [
        ("part", "chapter 3"),
        ("present", "Buses run by day."),
        ("proposed", "Buses run by day and at night."),
        ("justification", "People come home late."),
        ("voice", "me"),
        ("territory", ""),
        ("language", "en"),
    ];
    who.post(&format!("/consultations/{slug}/remarks/new"), &with(fields, &usual)).await
}

/// A letter as officials enter it.
pub const LETTER: [(&str, &str); 15] = [
    ("channel", "letter"),
    ("received", "2026-10-30"),
    ("submitter", "person"),
    ("name", ""),
    ("address", ""),
    ("mandate", ""),
    ("territory", ""),
    ("meeting", ""),
    ("meeting_on", ""),
    ("document", ""),
    ("part", ""),
    ("present", ""),
    ("proposed", ""),
    ("justification", "People walk along the road."),
    ("language", "en"),
];

/// Enters a letter as an official; what is not said is as usual.
pub async fn enter(who: &mut Client, slug: &str, fields: &[(&str, &str)]) -> Answer {
    let usual = [&LETTER[..], &[("deed", "save")]].concat();
    who.post(&format!("/consultations/{slug}/inbox/enter"), &with(fields, &usual)).await
}

/// A document with one version for each of these texts, which are its only paragraph; without a text the paragraph is gone.
pub async fn document(app: &TestApp, consultation: ConsultationId, texts: &[Option<&str>]) {
    let now = app.clock.now();
    let id = DocumentId(app.site.chance.id(now));
    let new = Document {
        id,
        consultation,
        code: "draft".to_owned(),
        position: 1,
        language: Lang::En,
        title: "Draft of the strategy".to_owned(),
    };
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            documents::insert(tx, &new, None).await?;
            for (number, text) in (1..).zip(texts) {
                let version = VersionId(app.site.chance.id(now));
                documents::insert_version(tx, version, (id, number), (Origin::Written, "text"), None).await?;
                let part = |anchor, text: &str| Part {
                    anchor: Anchor(anchor),
                    kind: PartKind::Paragraph,
                    level: 0,
                    text: text.to_owned(),
                };
                let parts: Vec<Part> =
                    std::iter::once(part(1, "A first one.")).chain(text.map(|text| part(2, text))).collect();
                documents::put_parts(tx, version, &parts).await?;
                assert!(documents::publish(tx, version, 1, "").await?, "version {number}");
            }
            Ok(())
        })
        .await;
    done.expect("a document");
}
