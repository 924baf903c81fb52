//! Entering remarks that came by other channels, quickly and by keyboard.

use super::Frame;
use super::entry::{Filled, Offered, all_labels, sender_fields, word_fields};
use crate::base::day::today;
use crate::front::page::{Page, page};
use crate::remarks::model::{Channel, Submitter, inbox_path};
use crate::remarks::store;
use crate::ui::field::{CheckField, ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// One form for everything that does not come by the web. What stays the same for a pile of letters is kept from one to the next; of
/// one letter with several remarks also who sent it, which is read from the remark before and stands in no address.
#[component]
pub fn EnterPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (frame, _) = Frame::at_work(&p).await?;
        let offered = Offered::of(&p, &frame).await?;
        let number = p.query("entered").and_then(|number| number.parse::<i64>().ok());
        let same = match (number, p.query("same")) {
            (Some(number), Some(_)) => store::by_number(&p.site.db, frame.consultation.id, number).await?,
            _ => None,
        };
        let same = same.filter(|remark| remark.entered_by.is_some());
        let kept = |value: Option<String>| value.filter(|value| !value.is_empty());
        let channel = kept(p.query("channel"));
        let (goes_on, is_same) = (channel.is_some() && same.is_none(), same.is_some());
        let filled = match &same {
            Some(remark) => Filled::sent_as(remark, &frame.zone),
            None => Filled {
                channel: channel.unwrap_or_else(|| Channel::Letter.name().to_owned()),
                received: kept(p.query("received")).unwrap_or_else(|| today(p.reader.now, &frame.zone)),
                meeting: p.query("meeting").unwrap_or_default(),
                meeting_on: p.query("meeting_on").unwrap_or_default(),
                submitter: Submitter::Person.name().to_owned(),
                language: t.code().to_owned(),
                ..Filled::default()
            },
        };
        let entered = number.map(|number| {
            let href = inbox_path(&frame.consultation.slug, number);
            view! { <p class="after-notice">{t.remarks_just_entered()}" "<a href=href>{t.remarks_number(number.to_string())}</a></p> }
        });
        let receipt =
            view! { <CheckField name="receipt" label=t.remarks_send_receipt() hint=t.remarks_send_receipt_hint()/> };
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_enter(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_inbox(t)/>
            <PageHead title=t.remarks_enter() lead=t.remarks_enter_lead()/>
            {entered}
            <details class="disclosure"><summary>{t.remarks_keys()}</summary><p>{t.remarks_keys_text()}</p></details>
            <ErrorSummary labels=all_labels(t)/>
            <form class="form section" method="post" novalidate action=frame.path("inbox/enter")>
                {sender_fields(t, &offered, &filled, goes_on, Some(receipt.into_any()))}
                {word_fields(t, &offered, &filled, is_same)}
                <div class="form-actions">
                    <SubmitButton label=t.remarks_save_next() says=("deed", "next") key="n"/>
                    <SubmitButton label=t.remarks_save_same() look="button-quiet" says=("deed", "same") key="m"/>
                    <SubmitButton label=t.base_save() look="button-quiet" says=("deed", "save") key="s"/>
                    <a href=frame.path("inbox")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
