//! Entering remarks that came by other channels, quickly and by keyboard.

use super::Frame;
use super::hand_in::labels;
use super::words::{channel_word, submitter_word};
use crate::base::day::today;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::documents::rules::plain_text;
use crate::documents::store::{self as documents, Passage};
use crate::front::page::{Page, page};
use crate::proposals::store::places_near;
use crate::remarks::model::{Channel, Submitter, inbox_path};
use crate::remarks::rules::{JUSTIFICATION_MAX, WORDING_MAX, passage_name};
use crate::remarks::store;
use crate::strategy::pages::words::{Tongues, places_for};
use crate::strategy::store as strategy;
use crate::ui::field::{CheckField, Choice, ChoiceField, ErrorSummary, SelectField, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// One form for everything that does not come by the web. What stays the same for a pile of letters is kept from one to the next.
#[component]
pub fn EnterPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (frame, _) = Frame::at_work(&p).await?;
        let id = frame.consultation.id;
        let places = places_for(t, places_near(db, id).await?);
        let communes: Vec<Choice> = std::iter::once(Choice::new("", t.remarks_commune_none())).chain(places).collect();
        let texts = texts(t, &documents::passages(db, id).await?);
        let meetings = meetings(&p, &frame).await?;
        let kept = |value: Option<String>| value.filter(|value| !value.is_empty());
        let (channel, received) = (kept(p.query("channel")), kept(p.query("received")));
        let (meeting, meeting_on) = (p.query("meeting").unwrap_or_default(), p.query("meeting_on").unwrap_or_default());
        let goes_on = channel.is_some();
        let channel = channel.unwrap_or_else(|| Channel::Letter.name().to_owned());
        let received = received.unwrap_or_else(|| today(p.reader.now, &frame.zone));
        let channels = Channel::ALL.into_iter().filter(|channel| *channel != Channel::Web);
        let channels = channels.map(|channel| Choice::new(channel.name(), channel_word(t, channel))).collect();
        let kinds = Submitter::ALL.map(|kind| Choice::new(kind.name(), submitter_word(t, kind))).to_vec();
        let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
        let entered = p.query("entered").and_then(|number| number.parse::<i64>().ok()).map(|number| {
            let href = inbox_path(&frame.consultation.slug, number);
            view! { <p class="after-notice">{t.remarks_just_entered()}" "<a href=href>{t.remarks_number(number.to_string())}</a></p> }
        });
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_enter(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_inbox(t)/>
            <PageHead title=t.remarks_enter() lead=t.remarks_enter_lead()/>
            {entered}
            <details class="disclosure"><summary>{t.remarks_keys()}</summary><p>{t.remarks_keys_text()}</p></details>
            <ErrorSummary labels=all_labels(t)/>
            <form class="form section" method="post" novalidate action=frame.path("inbox/enter")>
                <ChoiceField name="channel" label=t.remarks_channel() choices=channels value=channel/>
                <TextField name="received" label=t.remarks_received() hint=t.remarks_received_hint() short=true value=received/>
                {meetings}
                <TextField name="meeting" label=t.remarks_meeting() hint=t.remarks_meeting_hint() value=meeting optional=true/>
                <TextField name="meeting_on" label=t.remarks_meeting_on() short=true value=meeting_on optional=true/>
                <ChoiceField name="submitter" label=t.remarks_submitter() choices=kinds value=Submitter::Person.name()/>
                <TextField name="name" label=t.remarks_name() hint=t.remarks_name_hint() optional=true autofocus=goes_on/>
                <TextField name="address" label=t.remarks_address() hint=t.remarks_address_hint() optional=true/>
                <CheckField name="receipt" label=t.remarks_send_receipt() hint=t.remarks_send_receipt_hint()/>
                <TextField name="mandate" label=t.remarks_mandate() optional=true/>
                <SelectField name="territory" label=t.remarks_commune() choices=communes optional=true/>
                <SelectField name="document" label=t.remarks_document() hint=t.remarks_document_hint() choices=texts optional=true/>
                <TextField name="part" label=t.remarks_part() hint=t.remarks_part_hint() optional=true/>
                <TextArea name="present" label=t.remarks_present() hint=t.remarks_present_hint(WORDING_MAX) rows=3 optional=true/>
                <TextArea name="proposed" label=t.remarks_proposed() hint=t.remarks_proposed_hint(WORDING_MAX) rows=3 optional=true/>
                <TextArea name="justification" label=t.remarks_justification() hint=t.remarks_justification_hint(JUSTIFICATION_MAX) rows=5/>
                <SelectField name="language" label=t.remarks_language() choices=languages value=t.code()/>
                <div class="form-actions">
                    <SubmitButton label=t.remarks_save_next() says=("deed", "next") key="n"/>
                    <SubmitButton label=t.base_save() look="button-quiet" says=("deed", "save") key="s"/>
                    <a href=frame.path("inbox")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
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

/// The meetings of the strategy that the consultation belongs to, if it has some.
async fn meetings(p: &Page, frame: &Frame) -> AppResult<Option<AnyView>> {
    let (t, db) = (p.lang(), &p.site.db);
    if frame.consultation.strategy.is_none() {
        return Ok(None);
    }
    let Some(slug) = store::strategy_slug(db, frame.consultation.id).await? else { return Ok(None) };
    let Some(document) = strategy::document(db, &slug).await? else { return Ok(None) };
    let tongues = Tongues::of(t, &document);
    let known = document.meetings.iter().map(|meeting| {
        let title = tongues.say(&meeting.title).text;
        Choice::new(meeting.code.clone(), format!("{title}, {}", t.written_day(&meeting.on)))
    });
    let choices: Vec<Choice> = std::iter::once(Choice::new("", t.remarks_meeting_other())).chain(known).collect();
    let has_some = choices.len() > 1;
    Ok(has_some.then(|| {
        view! { <SelectField name="meeting_code" label=t.remarks_meeting_of_strategy() choices=choices optional=true/> }.into_any()
    }))
}

fn all_labels(t: Lang) -> Vec<(&'static str, String)> {
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
    ];
    own.map(|(name, label)| (name, label.to_owned())).into_iter().chain(labels(t)).collect()
}
