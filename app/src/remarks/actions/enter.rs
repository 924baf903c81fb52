//! Entering what came by other channels.

use super::hand_in::is_late;
use super::receipt::Receipt;
use crate::accounts::audit;
use crate::accounts::model::{Actor, TerritoryId};
use crate::accounts::rules::address;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::base::text::line;
use crate::base::time::Timestamp;
use crate::base::written;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::Consultation;
use crate::consultations::store as consultations;
use crate::documents::rules::plain_text;
use crate::documents::store as documents;
use crate::remarks::model::{Channel, Passage, Remark, RemarkId, RemarkState, Said, Submitter};
use crate::remarks::rules::{self, Judge, NAME_MAX, Typed, WORDING_MAX};
use crate::remarks::store;
use crate::strategy::model::TerritoryRef;
use crate::strategy::store as strategy;
use jiff::tz::TimeZone;
use serde_json::json;
use std::collections::{BTreeSet, HashMap, HashSet};

/// A remark as officials enter it, field by field.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The name of a channel.
    pub channel: String,
    /// The day, maybe with an hour.
    pub received: String,
    /// The name of a kind of submitters.
    pub submitter: String,
    /// Who.
    pub name: String,
    /// Where to answer.
    pub address: String,
    /// By what right.
    pub mandate: String,
    /// The id of a commune; may be empty.
    pub territory: String,
    /// The code of a meeting of the strategy, whose name and day are then kept; empty for another one.
    pub meeting_code: String,
    /// The name of a meeting.
    pub meeting: String,
    /// Its day.
    pub meeting_on: String,
    /// The code of a document, maybe with one of its parts as [`rules::passage_name`] says it; may be empty.
    pub document: String,
    /// The part in words.
    pub part: String,
    /// The present wording.
    pub present: String,
    /// The proposed wording.
    pub proposed: String,
    /// Why.
    pub justification: String,
    /// The code of a language.
    pub language: String,
}

/// Takes a remark that came by another channel; gives its number. `wants_receipt`: a letter goes to the address.
///
/// # Errors
/// [`AppError::Forbidden`] for those who do not run the consultation; what is wrong with the entry.
pub async fn enter(site: &Site, actor: &Actor, slug: &str, entry: &Entry, wants_receipt: bool) -> AppResult<i64> {
    let to = match wants_receipt {
        true => Some(address(&entry.address).map_err(|code| AppError::field("address", code))?),
        false => None,
    };
    if let Some(to) = &to {
        site.limits.check(Limit::Contribution, &format!("receipts {}", actor.person))?;
        site.limits.check_letter(&actor.person.to_string(), to)?;
    }
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let entry = with_meeting(tx, site, &consultation, entry).await?;
            let known = Known::of(tx, &consultation).await?;
            let said = known.judged(&entry).map_err(AppError::Invalid)?;
            let channel = said.channel;
            let id: RemarkId = site.chance.id(tx.now());
            let remarks = [(id, said)];
            let number = store::put(tx, consultation.id, Some(actor.person), RemarkState::Visible, &remarks).await?;
            let details = json!({ "number": number, "channel": channel });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remark_entered", Some(id.0), details).await?;
            if let Some(to) = to.clone() {
                let [(_, said)] = &remarks;
                let stages = consultations::stages(&mut *tx, consultation.id).await?;
                let is_late = is_late(rules::deadline(&stages), said.received_at);
                let consultation = &consultation;
                Receipt { consultation, id, number, said, is_late, waits: false }.to_address(tx, site, to).await?;
            }
            Ok(number)
        })
        .await
}

/// What an entry may name: the communes, and the documents with the parts of their newest versions. Two statements; what is
/// looked for is found by its name, however many there are.
#[derive(Clone, Debug)]
pub struct Known {
    communes: HashSet<TerritoryId>,
    /// Communes by their names in small letters, and by their codes. A name that several share says nothing.
    called: HashMap<String, Option<TerritoryId>>,
    /// The codes of documents by their titles in small letters.
    titles: HashMap<String, String>,
    /// Documents by their codes, and their parts as [`rules::passage_name`] says it.
    passages: HashMap<String, Passage>,
    /// What those parts say, without marks.
    wordings: HashMap<String, String>,
    zone: TimeZone,
    now: Timestamp,
}

impl Known {
    /// As things stand in this transaction.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn of(tx: &mut Tx, consultation: &Consultation) -> AppResult<Self> {
        let (mut titles, mut passages, mut wordings) = (HashMap::new(), HashMap::new(), HashMap::new());
        for text in documents::passages(&mut *tx, consultation.id).await? {
            let (document_id, version_id) = (Some(text.document), Some(text.version));
            let whole = Passage { document_id, version_id, ..Passage::default() };
            let part = Passage { anchor: Some(text.anchor), ..whole.clone() };
            let name = rules::passage_name(&text.code, text.anchor);
            wordings.entry(name.clone()).or_insert_with(|| plain_text(&text.text));
            passages.entry(name).or_insert(part);
            titles.entry(text.title.to_lowercase()).or_insert_with(|| text.code.clone());
            passages.entry(text.code).or_insert(whole);
        }
        let (mut communes, mut called) = (HashSet::new(), HashMap::new());
        for place in strategy::territories(&mut *tx).await? {
            let TerritoryRef { id, code, name, .. } = place.territory;
            communes.insert(id);
            for key in BTreeSet::from([name.to_lowercase(), code]) {
                called.entry(key).and_modify(|known| *known = None).or_insert(Some(id));
            }
        }
        Ok(Self { communes, called, titles, passages, wordings, zone: zone(consultation), now: tx.now() })
    }

    /// The same, so that a remark may stay about what it is about, though the text has a newer version.
    #[must_use]
    pub(super) fn with(mut self, remark: &Remark) -> Self {
        if let Some(code) = &remark.document_code {
            let passage = &remark.said.passage;
            let name = passage.anchor.map_or_else(|| code.clone(), |anchor| rules::passage_name(code, anchor));
            let newest = self.passages.insert(name.clone(), passage.clone());
            if newest.is_some_and(|newest| newest.version_id != passage.version_id) {
                self.wordings.remove(&name);
            }
        }
        self.communes.extend(remark.said.territory_id);
        self
    }

    fn commune(&self, typed: &str) -> Result<Option<TerritoryId>, ErrorCode> {
        match typed.parse() {
            _ if typed.is_empty() => Ok(None),
            Ok(id) if self.communes.contains(&id) => Ok(Some(id)),
            _ => Err(ErrorCode::NotAChoice),
        }
    }

    /// An entry of a table, in which communes and documents go by the names that people know.
    pub(super) fn by_name(&self, entry: Entry) -> Entry {
        let lower = entry.territory.to_lowercase();
        let called = self.called.get(&entry.territory).or_else(|| self.called.get(&lower)).copied().flatten();
        let territory = called.map_or_else(|| entry.territory.clone(), |id| id.to_string());
        let title = self.titles.get(&entry.document.to_lowercase());
        let document = title.cloned().unwrap_or_else(|| entry.document.clone());
        Entry { territory, document, ..entry }
    }

    /// The newest version of the document of a code, as a whole or one of its parts; nothing where none is named.
    fn passage(&self, named: &str) -> Result<Passage, ErrorCode> {
        match named {
            "" => Ok(Passage::default()),
            named => self.passages.get(named).cloned().ok_or(ErrorCode::NotAChoice),
        }
    }

    /// Judges an entry.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the form.
    pub fn judged(&self, entry: &Entry) -> Result<Said, Vec<FieldError>> {
        let mut judge = Judge::default();
        let channel = choice(Channel::from_name(&entry.channel).filter(|channel| *channel != Channel::Web));
        let channel = judge.take("channel", channel);
        let received = judge.take("received", rules::received(&entry.received, &self.zone, self.now));
        let least = usize::from(channel == Some(Channel::Meeting));
        let meeting = judge.take("meeting", line(&entry.meeting, least, NAME_MAX));
        let meeting_on = match entry.meeting_on.trim() {
            "" => String::new(),
            day => judge.take("meeting_on", written::full_day(day).map(|day| day.to_string())),
        };
        let submitter = judge.take("submitter", choice(Submitter::from_name(&entry.submitter)));
        let kind = submitter.unwrap_or(Submitter::Person);
        let sender = rules::sender(kind, &entry.name, &entry.address, &entry.mandate, &mut judge);
        let territory = judge.take("territory", self.commune(&entry.territory));
        let passage = judge.take("document", self.passage(&entry.document));
        let Entry { part, present, proposed, justification, language, .. } = entry;
        // Who names a part need not copy how it reads: the form on the web fills that in, too.
        let is_told = !present.trim().is_empty();
        let wording =
            self.wordings.get(&entry.document).filter(|words| !is_told && words.chars().count() <= WORDING_MAX);
        let present = wording.unwrap_or(present);
        let words = rules::words(&Typed { part, present, proposed, justification, language }, &mut judge);
        let (Some(channel), Some(submitter), true) = (channel, submitter, judge.0.is_empty()) else {
            return Err(judge.0);
        };
        Ok(Said {
            channel,
            received_at: received,
            submitter,
            author_id: None,
            organisation_id: None,
            submitter_name: sender.name,
            submitter_address: sender.address,
            mandate: sender.mandate,
            territory_id: territory,
            meeting,
            meeting_on,
            language: words.language,
            passage: Passage { part: words.part, ..passage },
            present: words.present,
            proposed: words.proposed,
            justification: words.justification,
        })
    }
}

/// The entry with the name and the day of the meeting that it names by its code, and without them where it came otherwise. A remark keeps them as they were: a strategy
/// changes.
pub(super) async fn with_meeting(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    entry: &Entry,
) -> AppResult<Entry> {
    // Whoever says that it came otherwise does not see these fields.
    if entry.channel != Channel::Meeting.name() {
        let nothing = String::new();
        return Ok(Entry {
            meeting: nothing.clone(),
            meeting_on: nothing.clone(),
            meeting_code: nothing,
            ..entry.clone()
        });
    }
    if entry.meeting_code.is_empty() {
        return Ok(entry.clone());
    }
    let refused = || AppError::field("meeting_code", ErrorCode::NotAChoice);
    let slug = store::strategy_slug(&mut *tx, consultation.id).await?.ok_or_else(refused)?;
    let document = strategy::document(&mut *tx, &slug).await?.ok_or_else(refused)?;
    let meeting = document.meetings.iter().find(|meeting| meeting.code == entry.meeting_code).ok_or_else(refused)?;
    let own = site.settings.language;
    let title = meeting.title.pick(own, own).map_or(meeting.code.as_str(), |said| said.text).to_owned();
    // A remark has a whole day or none.
    let day = written::full_day(&meeting.on).map(|day| day.to_string()).unwrap_or_default();
    Ok(Entry { meeting: title, meeting_on: day, ..entry.clone() })
}

fn choice<T>(found: Option<T>) -> Result<Option<T>, ErrorCode> {
    found.map(Some).ok_or(ErrorCode::NotAChoice)
}
