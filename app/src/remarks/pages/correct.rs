//! Correcting and withdrawing what the office entered itself, and what readers and officials see of it.

use super::entry::{Filled, Offered, all_labels, sender_fields, word_fields};
use super::words::{channel_word, submitter_word};
use super::{Frame, number};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::front::page::{Page, page};
use crate::front::unsent::typed_into;
use crate::positions::model::position_path;
use crate::remarks::model::{Correction, CorrectionKind, Import, Remark, RemarkState, inbox_path};
use crate::remarks::rules::{self, REASON_MAX};
use crate::remarks::store;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// What whoever had a form open before does not lose.
const WRITTEN: [&str; 9] =
    ["name", "address", "mandate", "meeting", "part", "present", "proposed", "justification", "reason"];

/// The words of an entry, to be put right; or why they cannot be, and what to do instead.
#[component]
pub fn CorrectRemarkPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let (frame, remark, stop) = entered(&p).await?;
        let path = inbox_path(&frame.consultation.slug, remark.number);
        let content = match stop.or_else(|| (!remark.is_visible()).then(|| hidden(t))) {
            Some(stop) => view! { {stop} <ErrorSummary/> {typed_into(&WRITTEN)} }.into_any(),
            None => {
                let offered = Offered::of(&p, &frame).await?;
                let filled = Filled::of(t, &remark, &frame.zone);
                // Whoever was overtaken has been told so, and saves again knowing it.
                let was_overtaken = typed.error("") == Some(ErrorCode::ChangedMeanwhile);
                let seen = typed.value("version").filter(|_| !was_overtaken).map(ToOwned::to_owned);
                let version = seen.unwrap_or_else(|| remark.version.to_string());
                view! {
                    <ErrorSummary labels=all_labels(t)/>
                    <form class="form section" method="post" novalidate action=format!("{path}/correct")>
                        <HiddenField name="version" value=version/>
                        {sender_fields(t, &offered, &filled, false, None)}
                        {word_fields(t, &offered, &filled, false)}
                        {reason(t)}
                        <div class="form-actions">
                            <SubmitButton label=t.remarks_correct_save()/>
                            <a href=path.clone()>{t.base_cancel()}</a>
                        </div>
                    </form>
                }
                .into_any()
            }
        };
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_correct_title(remark.number.to_string()), frame.title)/>
            <Breadcrumbs lang=t crumbs=crumbs(t, &frame, &remark)/>
            <PageHead title=t.remarks_correct_title(remark.number.to_string()) lead=t.remarks_correct_lead()/>
            {content}
        })
    })
}

/// Asks for the reason.
#[component]
pub fn WithdrawEntryPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (frame, remark, stop) = entered(&p).await?;
        let path = inbox_path(&frame.consultation.slug, remark.number);
        let content = match stop {
            Some(stop) => view! { {stop} <ErrorSummary/> {typed_into(&WRITTEN)} }.into_any(),
            None => ask(t, format!("{path}/withdraw"), path, t.remarks_withdraw_entry()),
        };
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_withdraw_entry_title(remark.number.to_string()), frame.title)/>
            <Breadcrumbs lang=t crumbs=crumbs(t, &frame, &remark)/>
            <PageHead title=t.remarks_withdraw_entry_title(remark.number.to_string()) lead=t.remarks_withdraw_entry_lead()/>
            {content}
        })
    })
}

/// Asks for the reason why a whole table is withdrawn.
#[component]
pub fn WithdrawTablePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (frame, _) = Frame::at_work(&p).await?;
        let imports = store::imports(&p.site.db, frame.consultation.id).await?;
        let first = number(&p)?;
        let import = imports.into_iter().find(|import| import.first_number == first).ok_or(AppError::NotFound)?;
        let back = frame.path("inbox/import");
        let content = match import.answered {
            0 => ask(t, table_path(&frame, &import), back.clone(), t.remarks_withdraw_table()),
            answered => view! {
                <Notice kind="warn" text=t.remarks_table_answered(answered)/>
                <ErrorSummary/>
                {typed_into(&WRITTEN)}
            }
            .into_any(),
        };
        let mut crumbs = frame.crumbs_to_inbox(t);
        crumbs.push(Crumb::new(back, t.remarks_import()));
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_withdraw_table(), frame.title)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.remarks_withdraw_table() lead=t.remarks_withdraw_table_lead()>
                <p>{table_words(t, &frame, &import)}</p>
            </PageHead>
            {content}
        })
    })
}

/// The tables that were read in, each with the way to withdraw it.
pub(super) async fn tables(p: &Page, frame: &Frame) -> AppResult<Option<AnyView>> {
    let t = p.lang();
    let imports = store::imports(&p.site.db, frame.consultation.id).await?;
    let items = imports.iter().map(|import| {
        view! {
            <li>
                {table_words(t, frame, import)} " "
                <a class="reach" href=table_path(frame, import)>{t.remarks_withdraw_table_of(import.first_number.to_string())}</a>
            </li>
        }
    });
    let items = items.collect_view();
    Ok((!imports.is_empty()).then(|| {
        view! {
            <section class="section stack" id="tables">
                <h2>{t.remarks_tables()}</h2>
                <ul class="stack-tight">{items}</ul>
            </section>
        }
        .into_any()
    }))
}

fn table_path(frame: &Frame, import: &Import) -> String {
    frame.path(&format!("inbox/tables/{}/withdraw", import.first_number))
}

fn table_words(t: Lang, frame: &Frame, import: &Import) -> String {
    let last = import.first_number + import.remarks - 1;
    let moment = t.date_time(import.imported_at, &frame.zone);
    t.remarks_table(import.first_number.to_string(), last.to_string(), moment, import.by_name.as_str())
}

/// The remark of the address for those who may change it; or why they may not.
async fn entered(p: &Page) -> AppResult<(Frame, Remark, Option<AnyView>)> {
    let t = p.lang();
    let (frame, _) = Frame::at_work(p).await?;
    let found = store::by_number(&p.site.db, frame.consultation.id, number(p)?).await?;
    let remark = found.ok_or(AppError::NotFound)?;
    let is_decided = store::is_decided(&p.site.db, remark.id).await?;
    let stop = (!rules::is_ours_to_change(&remark, is_decided)).then(|| {
        let slug = &frame.consultation.slug;
        let words = match (remark.entered_by, remark.state) {
            (None, _) => t.remarks_correct_theirs(),
            (_, RemarkState::Withdrawn) => t.remarks_correct_withdrawn(),
            _ => t.remarks_correct_answered(),
        };
        let way = is_decided.then(|| {
            view! { <p><a href=position_path(slug, remark.number)>{t.positions_to_position()}</a></p> }
        });
        view! { <Notice kind="warn" text=words>{way}</Notice> }.into_any()
    });
    Ok((frame, remark, stop))
}

fn hidden(t: Lang) -> AnyView {
    view! { <Notice kind="warn" text=t.remarks_correct_hidden()/> }.into_any()
}

fn crumbs(t: Lang, frame: &Frame, remark: &Remark) -> Vec<Crumb> {
    let mut crumbs = frame.crumbs_to_inbox(t);
    let path = inbox_path(&frame.consultation.slug, remark.number);
    crumbs.push(Crumb::new(path, t.remarks_number(remark.number.to_string())));
    crumbs
}

fn reason(t: Lang) -> AnyView {
    view! { <TextArea name="reason" label=t.remarks_correct_reason() hint=t.remarks_correct_reason_hint(REASON_MAX) rows=3/> }
        .into_any()
}

/// A form with nothing but a reason.
fn ask(t: Lang, action: String, back: String, label: &'static str) -> AnyView {
    view! {
        <ErrorSummary labels=vec![("reason", t.remarks_correct_reason())]/>
        <form class="form" method="post" novalidate action=action>
            {reason(t)}
            <div class="form-actions">
                <SubmitButton label=label look="button-danger"/>
                <a href=back>{t.base_cancel()}</a>
            </div>
        </form>
    }
    .into_any()
}

/// The ways to put an entered remark right, for those who work on it; nothing for what somebody handed in themselves.
pub(super) fn ways(t: Lang, slug: &str, remark: &Remark) -> Option<AnyView> {
    let is_ours = remark.entered_by.is_some() && remark.state != RemarkState::Withdrawn;
    let path = inbox_path(slug, remark.number);
    let again = format!("/consultations/{slug}/inbox/enter?entered={}&same=letter", remark.number);
    is_ours.then(|| {
        view! {
            <p class="no-print"><a class="reach" href=format!("{path}/correct")>{t.remarks_correct()}</a></p>
            <p class="no-print"><a class="reach" href=format!("{path}/withdraw")>{t.remarks_withdraw_entry()}</a></p>
            <p class="no-print"><a class="reach" href=again>{t.remarks_same_letter()}</a></p>
        }
        .into_any()
    })
}

/// That a remark was corrected, when and why; nothing where it was not. One statement, for what the office entered alone.
pub(super) async fn corrected(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<Option<AnyView>> {
    if remark.entered_by.is_none() {
        return Ok(None);
    }
    let t = p.lang();
    let last = store::corrected(&p.site.db, remark.id).await?;
    Ok(last.filter(|(kind, ..)| *kind == CorrectionKind::Corrected).map(|(_, at, reason)| {
        let words = t.remarks_corrected_on(t.date(at, &frame.zone));
        view! { <Notice text=words><p class="remark-words">{reason}</p></Notice> }.into_any()
    }))
}

/// That a remark is withdrawn: by whoever handed it in, or by the office, which entered it by mistake and says why.
pub(super) async fn withdrawn(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<AnyView> {
    let t = p.lang();
    let by_office = match remark.entered_by {
        Some(_) => store::corrected(&p.site.db, remark.id).await?,
        None => None,
    };
    Ok(match by_office {
        Some((_, at, reason)) => {
            let words = t.remarks_entered_by_mistake(t.date(at, &frame.zone));
            view! { <Notice text=words><p class="remark-words">{reason}</p></Notice> }.into_any()
        }
        None => view! { <Notice text=t.remarks_withdrawn_text()/> }.into_any(),
    })
}

/// How a remark stood before each correction: for officials alone.
pub(super) fn history(t: Lang, frame: &Frame, corrections: &[Correction]) -> Option<AnyView> {
    let items = corrections.iter().map(|one| {
        let head = match one.kind {
            CorrectionKind::Corrected => t.remarks_history_corrected(t.date_time(one.corrected_at, &frame.zone), one.by_name.as_str()),
            CorrectionKind::Withdrawn => t.remarks_history_withdrawn(t.date_time(one.corrected_at, &frame.zone), one.by_name.as_str()),
        };
        view! { <li class="stack"><p>{head}</p><p class="remark-words">{one.reason.clone()}</p><KeyValue rows=before(t, frame, one)/></li> }
    });
    let items = items.collect_view();
    (!corrections.is_empty()).then(|| {
        view! {
            <section class="section stack" id="history">
                <h2>{t.remarks_history()}</h2>
                <p>{t.remarks_history_text()}</p>
                <ol class="stack" role="list">{items}</ol>
            </section>
        }
        .into_any()
    })
}

fn before(t: Lang, frame: &Frame, one: &Correction) -> Vec<(String, AnyView)> {
    let part = one.anchor.map(|anchor| format!(" ¶ {anchor}")).unwrap_or_default();
    let document = format!("{}{part}", one.document_title);
    let rows = [
        (t.remarks_channel(), channel_word(t, one.channel)),
        (t.remarks_submitter(), submitter_word(t, one.submitter)),
        (t.remarks_name(), &one.submitter_name),
        (t.remarks_address(), &one.submitter_address),
        (t.remarks_mandate(), &one.mandate),
        (t.remarks_commune(), &one.territory_name),
        (t.remarks_meeting(), &one.meeting),
        (t.remarks_meeting_on(), &one.meeting_on),
        (t.remarks_document(), &document),
        (t.remarks_part(), &one.part),
        (t.remarks_present(), &one.present),
        (t.remarks_proposed(), &one.proposed),
        (t.remarks_justification(), &one.justification),
    ];
    let received = (t.remarks_received().to_owned(), t.date_time(one.received_at, &frame.zone).into_any());
    let said = rows.into_iter().filter(|(_, words)| !words.is_empty()).map(|(label, words)| {
        (label.to_owned(), view! { <span class="remark-words">{words.to_owned()}</span> }.into_any())
    });
    std::iter::once(received).chain(said).collect()
}
