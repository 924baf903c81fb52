//! The fields of a remark as officials enter it, empty or filled in.

use super::Frame;
use super::hand_in::labels;
use super::words::{ABOUT, channel_word, submitter_word};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::consultations::calendar::{clock, local};
use crate::documents::rules::plain_text;
use crate::documents::store::{self as documents, Passage};
use crate::front::page::Page;
use crate::proposals::store::places_near;
use crate::remarks::model::{Channel, Remark, Submitter};
use crate::remarks::rules::{JUSTIFICATION_MAX, WORDING_MAX, passage_name};
use crate::remarks::store;
use crate::strategy::pages::words::{Tongues, communes_for};
use crate::strategy::store as strategy;
use crate::ui::field::{Choice, ChoiceField, SelectField, TextArea, TextField};
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// What stands in the fields before anybody types.
#[derive(Clone, Debug, Default)]
pub(super) struct Filled {
    pub channel: String,
    pub received: String,
    pub submitter: String,
    pub name: String,
    pub address: String,
    pub mandate: String,
    pub territory: String,
    pub meeting: String,
    pub meeting_on: String,
    /// The name of the passage, and what it is called where it is on offer no more.
    pub document: String,
    pub document_label: String,
    pub part: String,
    pub present: String,
    pub proposed: String,
    pub justification: String,
    pub language: String,
}

impl Filled {
    /// How it came and who sent it, as of another remark of the same letter.
    pub fn sent_as(remark: &Remark, zone: &TimeZone) -> Self {
        let said = &remark.said;
        Self {
            channel: said.channel.name().to_owned(),
            received: received(said.received_at, zone),
            submitter: said.submitter.name().to_owned(),
            name: said.submitter_name.clone(),
            address: said.submitter_address.clone(),
            mandate: said.mandate.clone(),
            territory: said.territory_id.map(|id| id.to_string()).unwrap_or_default(),
            meeting: said.meeting.clone(),
            meeting_on: said.meeting_on.clone(),
            language: said.language.code().to_owned(),
            ..Self::default()
        }
    }

    /// All of a remark, to be corrected.
    pub fn of(t: Lang, remark: &Remark, zone: &TimeZone) -> Self {
        let said = &remark.said;
        let code = remark.document_code.clone().unwrap_or_default();
        let title = remark.document_title.clone().unwrap_or_default();
        let (document, document_label) = match said.passage.anchor {
            Some(anchor) => (
                passage_name(&code, anchor),
                t.remarks_about_part(title, excerpt(&format!("¶ {} {}", anchor.0, said.present), ABOUT)),
            ),
            None => (code, title),
        };
        Self {
            document,
            document_label,
            part: said.passage.part.clone(),
            present: said.present.clone(),
            proposed: said.proposed.clone(),
            justification: said.justification.clone(),
            ..Self::sent_as(remark, zone)
        }
    }
}

/// When something came, as the field wants it: a day, and the hour where one is known.
fn received(at: Timestamp, zone: &TimeZone) -> String {
    let whole = local(at, zone).replace('T', " ");
    if clock(at, zone) == "00:00" { whole.split(' ').next().unwrap_or_default().to_owned() } else { whole }
}

/// The choices that the fields need, which come from the database.
pub(super) struct Offered {
    communes: Vec<Choice>,
    texts: Vec<Choice>,
    meetings: Vec<Choice>,
}

impl Offered {
    /// Communes of the strategy, texts with their parts, and meetings. Up to four statements.
    pub async fn of(p: &Page, frame: &Frame) -> AppResult<Self> {
        let (t, db, id) = (p.lang(), &p.site.db, frame.consultation.id);
        let near = places_near(db, id).await?;
        let none = Choice::new("", t.remarks_commune_none());
        let communes =
            std::iter::once(none).chain(communes_for(t, near, frame.consultation.strategy.is_some(), None)).collect();
        let texts = texts(t, &documents::passages(db, id).await?);
        Ok(Self { communes, texts, meetings: meetings(p, frame).await? })
    }
}

/// How it came and who sent it.
pub(super) fn sender_fields(
    t: Lang,
    offered: &Offered,
    filled: &Filled,
    begins: bool,
    receipt: Option<AnyView>,
) -> AnyView {
    let channels = Channel::ALL.into_iter().filter(|channel| *channel != Channel::Web);
    let channels = channels.map(|channel| Choice::new(channel.name(), channel_word(t, channel))).collect();
    let kinds = Submitter::ALL.map(|kind| Choice::new(kind.name(), submitter_word(t, kind))).to_vec();
    let known = (!offered.meetings.is_empty()).then(|| {
        let choices = offered.meetings.clone();
        view! { <SelectField name="meeting_code" label=t.remarks_meeting_of_strategy() choices=choices optional=true/> }
    });
    let Filled { channel, received, submitter, name, address, mandate, territory, meeting, meeting_on, .. } =
        filled.clone();
    // A commune that is offered no more stays with a remark that names it.
    let mut communes = offered.communes.clone();
    if !communes.iter().any(|choice| choice.value == territory) {
        communes.push(Choice::new(territory.clone(), t.remarks_commune_as_before()));
    }
    view! {
        <ChoiceField name="channel" label=t.remarks_channel() choices=channels value=channel/>
        <TextField name="received" label=t.remarks_received() hint=t.remarks_received_hint() short=true value=received/>
        <fieldset class="choices-group only-meeting stack">
            <legend>{t.remarks_only_meeting()}</legend>
            {known}
            <TextField name="meeting" label=t.remarks_meeting() hint=t.remarks_meeting_hint() value=meeting optional=true/>
            <TextField name="meeting_on" label=t.remarks_meeting_on() short=true value=meeting_on optional=true/>
        </fieldset>
        <ChoiceField name="submitter" label=t.remarks_submitter() choices=kinds value=submitter/>
        <TextField name="name" label=t.remarks_name() hint=t.remarks_name_hint() value=name optional=true autofocus=begins/>
        <TextField name="address" label=t.remarks_address() hint=t.remarks_address_hint() value=address optional=true/>
        {receipt}
        <TextField name="mandate" label=t.remarks_mandate() value=mandate optional=true/>
        <SelectField name="territory" label=t.remarks_commune() choices=communes value=territory optional=true/>
    }
    .into_any()
}

/// What it says.
pub(super) fn word_fields(t: Lang, offered: &Offered, filled: &Filled, begins: bool) -> AnyView {
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    let Filled { document, document_label, part, present, proposed, justification, language, .. } = filled.clone();
    let mut texts = offered.texts.clone();
    if !texts.iter().any(|choice| choice.value == document) {
        texts.push(Choice::new(document.clone(), document_label));
    }
    view! {
        <SelectField name="document" label=t.remarks_document() hint=t.remarks_document_hint() choices=texts value=document optional=true/>
        <TextField name="part" label=t.remarks_part() hint=t.remarks_part_hint() value=part optional=true autofocus=begins/>
        <TextArea name="present" label=t.remarks_present() hint=t.remarks_present_entry_hint(WORDING_MAX) rows=3 value=present optional=true/>
        <TextArea name="proposed" label=t.remarks_proposed() hint=t.remarks_proposed_hint(WORDING_MAX) rows=3 value=proposed optional=true/>
        <TextArea name="justification" label=t.remarks_justification() hint=t.remarks_justification_hint(JUSTIFICATION_MAX) rows=5 value=justification/>
        <SelectField name="language" label=t.remarks_language() choices=languages value=language/>
    }
    .into_any()
}

/// Each text as a whole and then part by part; nothing as the first choice.
fn texts(t: Lang, passages: &[Passage]) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", t.remarks_document_none())];
    for document in passages.chunk_by(|one, other| one.code == other.code) {
        choices.extend(document.first().map(|first| Choice::new(first.code.clone(), first.title.clone())));
        choices.extend(document.iter().map(|part| {
            let words = format!("¶ {} – {}", part.anchor.0, plain_text(&part.text));
            Choice::new(passage_name(&part.code, part.anchor), words)
        }));
    }
    choices
}

/// The meetings of the strategy that the consultation belongs to; nothing where there are none.
async fn meetings(p: &Page, frame: &Frame) -> AppResult<Vec<Choice>> {
    let (t, db) = (p.lang(), &p.site.db);
    if frame.consultation.strategy.is_none() {
        return Ok(Vec::new());
    }
    let Some(slug) = store::strategy_slug(db, frame.consultation.id).await? else { return Ok(Vec::new()) };
    let Some(document) = strategy::document(db, &slug).await? else { return Ok(Vec::new()) };
    let tongues = Tongues::of(t, &document);
    let known = document.meetings.iter().map(|meeting| {
        let title = tongues.say(&meeting.title).text;
        Choice::new(meeting.code.clone(), format!("{title}, {}", t.written_day(&meeting.on)))
    });
    let choices: Vec<Choice> = std::iter::once(Choice::new("", t.remarks_meeting_other())).chain(known).collect();
    Ok(if choices.len() > 1 { choices } else { Vec::new() })
}

/// What the fields are called.
pub(super) fn all_labels(t: Lang) -> Vec<(&'static str, String)> {
    let own = [
        ("channel", t.remarks_channel()),
        ("received", t.remarks_received()),
        ("meeting_code", t.remarks_meeting_of_strategy()),
        ("meeting", t.remarks_meeting()),
        ("meeting_on", t.remarks_meeting_on()),
        ("submitter", t.remarks_submitter()),
        ("name", t.remarks_name()),
        ("address", t.remarks_address()),
        ("document", t.remarks_document()),
        ("reason", t.remarks_correct_reason()),
    ];
    own.map(|(name, label)| (name, label.to_owned())).into_iter().chain(labels(t)).collect()
}
