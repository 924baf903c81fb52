//! The form on paper: to be printed, filled in by hand and brought or sent.

use super::Frame;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::remarks::rules::ADDRESS_DAYS;
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// A sheet of A4 with the consultation's code and address. Two statements, no scripts.
#[component]
pub fn PaperFormPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let frame = Frame::of(&p).await?;
        let slug = frame.consultation.slug.clone();
        let address = format!("{}/consultations/{slug}", p.site.settings.origin);
        let deadline = frame.deadline().map(|deadline| {
            view! { <p>{t.remarks_paper_deadline(t.date_time(deadline, &frame.zone))}</p> }
        });
        let organiser = frame.consultation.organiser.clone();
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_paper_title(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_list(t)/>
            <PageHead title=t.remarks_paper_title() lead=frame.title.clone()/>
            <p class="no-print">{t.remarks_paper_how()}</p>
            <div class="paper-form">
                <p><strong>{t.remarks_paper_code(slug)}</strong><br/>{address}</p>
                {deadline}
                {choices(t.remarks_submitter(), &[t.remarks_by_person(), t.remarks_by_organisation(), t.remarks_by_nobody()])}
                {lines(t.remarks_name(), 1)}
                {lines(t.remarks_address(), 2)}
                {lines(t.remarks_mandate(), 1)}
                {lines(t.remarks_commune(), 1)}
                {lines(t.remarks_part(), 1)}
                {lines(t.remarks_present(), 4)}
                {lines(t.remarks_proposed(), 5)}
                {lines(t.remarks_justification(), 7)}
                {choices(t.remarks_paper_more(), &[])}
                <h2>{t.remarks_paper_data()}</h2>
                <p class="small">{t.remarks_paper_data_text(span(t, ADDRESS_DAYS), span(t, p.site.settings.names_days), organiser)}</p>
                {lines(t.remarks_paper_signed(), 1)}
            </div>
        })
    })
}

/// So many days, in months or years where they are whole ones: nobody counts to 1825. It follows "after", in its case.
fn span(t: Lang, days: i64) -> String {
    match (days % 365, days % 30) {
        (0, _) => t.remarks_span_years(days / 365),
        (_, 0) => t.remarks_span_months(days / 30),
        _ => t.remarks_span_days(days),
    }
}

/// A label with so many empty lines under it.
fn lines(label: &'static str, count: usize) -> AnyView {
    let lines = (0..count).map(|_| view! { <div class="paper-line"></div> }).collect_view();
    view! { <div class="paper-field"><p class="field-label">{label}</p><div aria-hidden="true">{lines}</div></div> }
        .into_any()
}

/// A label with boxes to be crossed.
fn choices(label: &'static str, choices: &[&'static str]) -> AnyView {
    let boxes =
        choices.iter().map(|choice| view! { <li><span class="paper-box" aria-hidden="true"></span>{*choice}</li> });
    let boxes = boxes.collect_view();
    let list = (!choices.is_empty()).then(|| view! { <ul class="paper-boxes" role="list">{boxes}</ul> });
    view! { <div class="paper-field"><p class="field-label">{label}</p>{list}</div> }.into_any()
}
