//! The announcement: what is put to discussion, under what law, until when and how one takes part. The law wants it on the
//! organiser's website; this page can be linked from there and printed.

use super::super::model::{Consultation, Stage, consultation_path};
use super::super::{access, calendar, rules, setup, store};
use super::parts::said;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::documents::model::{Document, Version, document_path};
use crate::documents::store as documents;
use crate::front::page::{Page, page};
use crate::legal::model::{Basis, LegalBasis};
use crate::legal::store as legal;
use crate::meetings::pages::held_between;
use crate::remarks::rules::deadline;
use crate::strategy::store as strategies;
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
        let described = access::described(db, asked.param("slug"), &asked.visitor).await?;
        let (known, texts) = (described.consultation, described.texts);
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
            let from = t.written_day(&term.begins().to_string());
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
        let documents = documents::of_consultation(db, known.id).await?;
        let meetings = meetings(&asked, &known, &stages).await?;
        Ok(view! {
            <Title text=format!("{}: {title}", t.legal_announcement())/>
            <Breadcrumbs lang=t crumbs=vec![
                Crumb::new("/consultations", t.consultations_title()),
                Crumb::new(path.clone(), title),
            ]/>
            <PageHead title=t.legal_announcement()/>
            <KeyValue rows=rows/>
            {texts_to_read(t, &known.slug, documents)}
            {meetings}
            <section class="section stack">
                <h2>{t.legal_how()}</h2>
                <p><a class="reach" href=path.clone()>{t.legal_how_here()}</a></p>
                {deadline(&stages).is_some().then(|| forms(t, &path))}
                {others}
                <p class="muted">{t.legal_personal_data()}</p>
            </section>
            {elsewhere}
            {press}
        })
    })
}

/// The form on this site, and the one on paper.
fn forms(t: Lang, path: &str) -> AnyView {
    view! {
        <ul class="stack-tight">
            <li><a href=format!("{path}/remarks/new")>{t.remarks_write()}</a></li>
            <li><a href=format!("{path}/remarks/paper")>{t.remarks_paper_link()}</a></li>
        </ul>
    }
    .into_any()
}

/// What is put to discussion; nothing where there is no text.
fn texts_to_read(t: Lang, slug: &str, documents: Vec<(Document, Version)>) -> Option<AnyView> {
    let none = documents.is_empty();
    let items = documents.into_iter().map(|(document, _)| {
        let (href, lang) = (document_path(slug, &document.code), document.language.foreign_in(t));
        view! { <li><a href=href lang=lang>{document.title}</a></li> }
    });
    let items = items.collect_view();
    (!none).then(|| {
        view! { <section class="section stack"><h2>{t.documents_title()}</h2><ul class="stack-tight">{items}</ul></section> }
            .into_any()
    })
}

/// The meetings of the strategy while the consultation is held. One statement.
async fn meetings(asked: &Page, known: &Consultation, stages: &[Stage]) -> AppResult<Option<AnyView>> {
    let (Some(strategy), Some(course)) = (known.strategy, rules::whole(stages)) else { return Ok(None) };
    let Some(document) = strategies::document_of(&asked.site.db, strategy).await? else { return Ok(None) };
    let zone = calendar::zone(known);
    let [first, last] =
        [course.opens_at, course.closes_at.plus_millis(-1)].map(|at| setup::date(at, &zone).to_string());
    Ok(held_between(asked, &document, &first, &last).map(|list| {
        view! { <section class="section stack"><h2>{asked.lang().meetings_title()}</h2>{list}</section> }.into_any()
    }))
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
