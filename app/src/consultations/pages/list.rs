//! All consultations: those that run first, then those to come, then those that are over.

use super::super::model::{Course, Overview};
use super::super::{rules, store};
use super::parts;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::front::page::{Page, page};
use crate::open_data::around::list as facts;
use crate::open_data::pages::{both, downloads};
use crate::ui::description::Description;
use crate::ui::empty::Empty;
use crate::ui::layout::PageHead;
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// The list of consultations.
#[component]
pub fn ListPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let Page { site, visitor, reader, .. } = &asked;
        let t = reader.lang;
        let overviews = store::published(&site.db).await?;
        let drafts = match visitor {
            Some(actor) => store::drafts_of(&site.db, actor).await?,
            None => Vec::new(),
        };
        let may_create = visitor.as_ref().is_some_and(|actor| actor.is_administrator());
        let section = |title: &'static str, course: Course| {
            let mut chosen: Vec<&Overview> =
                overviews.iter().filter(|known| in_course(known, course, &asked)).collect();
            if course == Course::Running {
                // What closes next is read first.
                chosen.sort_by_key(|known| {
                    let offers = rules::offers(&known.stages, &known.rounds, reader.now);
                    offers.iter().map(|offer| offer.until).min().unwrap_or(Timestamp(i64::MAX))
                });
            }
            list(t, title, &chosen, &asked)
        };
        let drafts: Vec<&Overview> = drafts.iter().collect();
        let own = site.settings.language;
        let named = overviews.iter().map(|known| {
            let slug = &known.consultation.slug;
            (format!("/consultations/{slug}"), known.texts.title_for(t, own, slug).to_owned())
        });
        let facts = facts(site, "/consultations", t.consultations_title(), named);
        let files = (!overviews.is_empty())
            .then(|| downloads(t, "", both("/consultations", t.open_data_consultations_of()).to_vec()));
        Ok(view! {
            <Title text=t.consultations_title()/>
            <Description text=t.consultations_lead()/>
            <PageHead title=t.consultations_title() lead=t.consultations_lead()>
                {may_create.then(|| view! { <p><a class="button button-quiet" href="/consultations/new">{t.consultations_new()}</a></p> })}
            </PageHead>
            {overviews.is_empty().then(|| view! { <Empty title=t.consultations_none() text=t.consultations_none_text()/> })}
            {section(t.consultations_running(), Course::Running)}
            {section(t.consultations_coming(), Course::ToCome)}
            {section(t.consultations_past(), Course::Over)}
            {list(t, t.consultations_drafts(), &drafts, &asked)}
            {files}
            <LinkedData facts/>
        })
    })
}

fn in_course(overview: &Overview, course: Course, asked: &Page) -> bool {
    rules::course(&overview.stages, &overview.rounds, asked.reader.now) == course
}

fn list(t: Lang, title: &'static str, overviews: &[&Overview], asked: &Page) -> Option<AnyView> {
    let own = asked.site.settings.language;
    (!overviews.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{title}</h2>
                {parts::cards(t, own, overviews, asked.reader.now)}
            </section>
        }
        .into_any()
    })
}
