//! A consultation held under a law: what it rests on, the draft and its versions, and the position on every remark.

use super::file::{Document, Legal, Position, noon};
use super::loader::{Loader, unknown};
use app::base::error::{AppError, AppResult};
use app::consultations::model::ConsultationId;
use app::documents::model::{self as documents, Anchor, DocumentId, Origin, Part, VersionId};
use app::documents::{rules, store as document_store};
use app::legal::model::{AddresseeId, Basis, LegalBasis};
use app::legal::store as legal;
use app::positions::model::{Answer, PositionState};
use app::positions::store as positions;
use app::remarks::model::{Passage, RemarkId};
use std::ops::RangeInclusive;

/// What remarks and positions point at: the first version, about which people wrote, and the one that came of it.
#[derive(Debug, Default)]
pub(super) struct Draft(Vec<(DocumentId, VersionId, Vec<Part>)>);

impl Draft {
    /// The part of the text in which the words stand; the whole text where nothing is said.
    pub fn passage(&self, part: &str, about: Option<&str>) -> AppResult<Passage> {
        let whole = Passage { part: part.to_owned(), ..Passage::default() };
        let Some(words) = about else { return Ok(whole) };
        let (document, version, anchor) = self.place(0..=0, words)?;
        Ok(Passage { document_id: Some(document), version_id: Some(version), anchor: Some(anchor), ..whole })
    }

    fn place(&self, versions: RangeInclusive<usize>, words: &str) -> AppResult<(DocumentId, VersionId, Anchor)> {
        let read = self.0.get(versions).unwrap_or_default();
        let found = read.iter().find_map(|(document, version, parts)| {
            let part = parts.iter().find(|part| part.text.contains(words))?;
            Some((*document, *version, part.anchor))
        });
        found.ok_or_else(|| unknown("part", words))
    }
}

impl Loader<'_> {
    /// Writes down the law of a consultation, and to whom the organiser wrote.
    pub async fn legal(&mut self, consultation: ConsultationId, law: Option<&Legal>) -> AppResult<()> {
        let Some(law) = law else { return Ok(()) };
        let basis = LegalBasis {
            basis: Basis::StrategyPl,
            resolution: law.resolution.clone(),
            announced_on: self.day(law.announced)?,
            ways: law.ways.clone(),
            ..LegalBasis::default()
        };
        legal::put_basis(self.tx, consultation.0, &basis).await?;
        for addressee in &law.addressees {
            self.travel(addressee.dispatched, noon())?;
            let (id, on): (AddresseeId, _) = (self.id(), self.day(addressee.dispatched)?);
            legal::add_addressee(self.tx, id, consultation.0, addressee.kind, &addressee.name).await?;
            legal::put_dispatch(self.tx, (consultation.0, id), &on, &addressee.proof).await?;
        }
        Ok(())
    }

    /// Writes a consultation's documents with all their versions, each published on its day.
    pub async fn documents(&mut self, consultation: ConsultationId, all: &[Document]) -> AppResult<Draft> {
        let mut draft = Draft::default();
        for document in all {
            let by = self.person(&document.by)?;
            let new = documents::Document {
                id: self.id(),
                consultation,
                code: document.code.clone(),
                position: 0,
                language: document.language,
                title: document.title.clone(),
            };
            document_store::insert(self.tx, &new, Some(by)).await?;
            let mut old: Vec<Part> = Vec::new();
            for (number, version) in (1..).zip(&document.versions) {
                self.travel(version.day, noon())?;
                let (id, source): (VersionId, _) = (self.id(), version.text.trim());
                let pieces = rules::divided(source).map_err(AppError::refused)?;
                let highest = old.iter().map(|part| part.anchor.0).max().unwrap_or(0);
                let parts = rules::parts(&old, highest, pieces);
                let text = (Origin::Markdown, source);
                document_store::insert_version(self.tx, id, (new.id, number), text, Some(by)).await?;
                document_store::put_parts(self.tx, id, &parts).await?;
                document_store::publish(self.tx, id, 1, &version.note).await?;
                draft.0.push((new.id, id, parts.clone()));
                old = parts;
            }
        }
        Ok(draft)
    }

    /// Writes what is done with a remark, and to what in the text and the strategy that led; everybody reads it once the report
    /// is published.
    pub async fn position(
        &mut self,
        remark: RemarkId,
        strategy: &str,
        draft: &Draft,
        position: &Position,
    ) -> AppResult<()> {
        self.travel(POSITIONS, noon())?;
        let by = self.person("moderator")?;
        let answer = Answer {
            disposition: Some(position.disposition),
            justification: position.justification.clone(),
            note: String::new(),
        };
        positions::put(self.tx, remark, 0, PositionState::Accepted, &answer, (Some(by), Some(by)), "").await?;
        let change = position.change.as_deref().map(|words| draft.place(1..=1, words)).transpose()?;
        let changes: Vec<_> = change.into_iter().map(|(_, version, anchor)| (version.0, anchor.0)).collect();
        let (_, goals) = self.goals(strategy, &position.goals)?;
        positions::put_links(self.tx, remark, &changes, &[], &goals).await
    }
}

/// The day on which the positions were written, counted from today.
const POSITIONS: i32 = -4;
