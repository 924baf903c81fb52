//! The announcement: what is put to discussion, under what law, until when and how one takes part. The law wants it on the
//! organiser's website; this page can be linked from there and printed.

use super::super::model::consultation_path;
use super::super::{access, calendar, setup, store};
use super::parts::said;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::legal::model::{Basis, LegalBasis};
use crate::legal::store as legal;
use crate::remarks::rules::deadline;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The announcement of a consultation.
#[component]
pub fn AnnouncementPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (t, own, db) = (asked.lang(), asked.site.settings.language, &asked.site.db);
        let known = access::visible(db, asked.param("slug"), &asked.visitor).await?;
        let texts = store::texts(db, known.id).await?;
        let stages = store::stages(db, known.id).await?;
        let law = legal::basis(db, known.id.0).await?;
        let (path, zone) = (consultation_path(&known.slug), calendar::zone(&known));
        let (title, title_lang) = said(&texts.title, t, own);
        let own_words = own.foreign_in(t);
        let organiser = view! {
            <span lang=asked.site.settings.organiser_lang(t)>{known.organiser.clone()}</span>
        };
        let subject = view! { <a lang=title_lang href=path.clone()>{title.clone()}</a> };
        let mut rows = vec![
            (t.consultations_organiser().to_owned(), organiser.into_any()),
            (t.legal_subject().to_owned(), subject.into_any()),
        ];
        if law.basis != Basis::None || !law.resolution.is_empty() {
            rows.push((t.legal_title().to_owned(), grounds(t, &law, own_words)));
        }
        let term = setup::term(&law, &known, &stages, asked.reader.now);
        if let Some(term) = term {
            let from = t.written_day(&term.announced_on.max(term.first_day).to_string());
            let until = deadline(&stages).map_or_else(String::new, |closes| t.date_time(closes, &zone));
            let excuse = (term.is_short(law.basis.terms()) && !law.short_because.is_empty()).then(|| {
                view! { <br/>{t.legal_short_said()}" "<span lang=own_words>{law.short_because.clone()}</span> }
            });
            let span = view! { {t.legal_term(term.days().max(0), t.consultations_from_to(from, until))}{excuse} };
            rows.push((t.legal_when().to_owned(), span.into_any()));
            if let Some(due) = term.report_due(law.basis.terms()) {
                rows.push((t.legal_report_due().to_owned(), t.written_day(&due.to_string()).into_any()));
            }
        }
        let others = (!law.ways.is_empty()).then(|| {
            let lines = law.ways.lines().map(|line| view! { <li>{line.to_owned()}</li> }).collect_view();
            view! { <ul lang=own_words>{lines}</ul> }
        });
        let elsewhere = (!law.announcement_link.is_empty()).then(|| {
            view! { <p><a class="reach" href=law.announcement_link.clone()>{t.legal_announced_elsewhere()}</a></p> }
        });
        let press = (!law.press.is_empty()).then(|| {
            view! { <p>{t.legal_in_press()}" "<span lang=own_words>{law.press.clone()}</span></p> }
        });
        Ok(view! {
            <Title text=format!("{}: {title}", t.legal_announcement())/>
            <Breadcrumbs lang=t crumbs=vec![
                Crumb::new("/consultations", t.consultations_title()),
                Crumb::new(path.clone(), title),
            ]/>
            <PageHead title=t.legal_announcement()/>
            <KeyValue rows=rows/>
            <section class="section stack">
                <h2>{t.legal_how()}</h2>
                <p><a class="reach" href=path>{t.legal_how_here()}</a></p>
                {others}
                <p class="muted">{t.legal_personal_data()}</p>
            </section>
            {elsewhere}
            {press}
        })
    })
}

/// The law, and the resolution that rests on it.
fn grounds(t: Lang, law: &LegalBasis, own_words: Option<&'static str>) -> AnyView {
    let words = (law.basis != Basis::None).then(|| view! { {t.legal_basis(law.basis)}<br/> });
    let name = law.resolution.clone();
    let resolution = match law.resolution_link.is_empty() {
        true => view! { <span lang=own_words>{name}</span> }.into_any(),
        false => {
            let name = if name.is_empty() { t.legal_resolution().to_owned() } else { name };
            view! { <a class="reach" href=law.resolution_link.clone()>{name}</a> }.into_any()
        }
    };
    view! { {words}{resolution} }.into_any()
}
