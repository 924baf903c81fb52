//! The versions of a strategy that were published, for everybody; for its editors the way back to one.

use super::changes::{changes, counts};
use super::{seen, sent};
use crate::accounts::model::PersonKind;
use crate::base::error::{AppError, ErrorCode};
use crate::base::i18n::Lang;
use crate::editing::desk::{WayBack, way_back};
use crate::editing::model::edit_path;
use crate::front::page::{Page, page};
use crate::strategy::difference::between;
use crate::strategy::model::strategy_path;
use crate::strategy::pages::words::Tongues;
use crate::strategy::rules::{named_zone, zone};
use crate::strategy::store::{self, Version};
use crate::ui::field::{CheckField, ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Who published a version is said to those who work here.
fn maker(here: &Page, version: &Version) -> Option<String> {
    let is_official = |kind: PersonKind| kind == PersonKind::Official;
    here.visitor.as_ref().filter(|actor| actor.is_administrator() || is_official(actor.kind))?;
    let t = here.lang();
    Some(version.maker.clone().unwrap_or_else(|| t.editing_from_file().to_owned()))
}

/// All versions.
#[component]
pub fn VersionsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (t, slug) = (here.lang(), here.param("slug").to_owned());
        let document = store::document(&here.site.db, &slug).await?.ok_or(AppError::NotFound)?;
        let versions = store::versions(&here.site.db, &slug).await?;
        let tongues = Tongues { reader: t, own: document.strategy.language };
        let title = tongues.say(&document.strategy.title).text;
        let names_makers = versions.first().is_some_and(|version| maker(&here, version).is_some());
        let zone = zone(&document.strategy, &here.site.settings.time_zone);
        let rows = versions.iter().map(|version| {
            let href = format!("{}/versions/{}", strategy_path(&slug), version.number);
            let number = view! { <a class="reach" href=href>{t.editing_version(version.number.to_string())}</a> };
            let when = t.date_time(version.made_at, &zone);
            let cells = [number.into_any(), when.into_any(), version.note.clone().into_any()];
            cells.into_iter().chain(maker(&here, version).map(IntoAny::into_any)).collect()
        });
        let rows = rows.collect();
        let headings = [t.editing_version_heading(), t.editing_published_at(), t.editing_note_heading()];
        let who = names_makers.then(|| t.editing_published_by());
        let columns = headings.into_iter().chain(who).map(Column::words).collect();
        let crumbs =
            vec![Crumb::new("/strategies", t.strategy_list_title()), Crumb::new(strategy_path(&slug), title.clone())];
        Ok(view! {
            <Title text=format!("{}: {title}", t.editing_versions())/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.editing_versions() lead=t.editing_versions_lead()/>
            <DataTable caption=t.editing_versions() quiet_caption=true columns rows/>
        })
    })
}

/// A version, and what differs from the one before it.
#[component]
pub fn VersionPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let (t, slug) = (here.lang(), here.param("slug").to_owned());
        let number: i64 = here.id("number")?;
        let (version, before, document) =
            store::compared(&here.site.db, &slug, number).await?.ok_or(AppError::NotFound)?;
        let title = document.as_ref().map_or_else(
            || slug.clone(),
            |document| {
                let tongues = Tongues { reader: t, own: document.strategy.language };
                tongues.say(&document.strategy.title).text
            },
        );
        let (heading, is_readable) = (t.editing_version(number.to_string()), document.is_some());
        let named = document.as_ref().map_or("", |document| document.strategy.time_zone.as_str());
        let when = t.date_time(version.made_at, &named_zone(named, &here.site.settings.time_zone));
        let lead = match maker(&here, &version) {
            Some(maker) => t.editing_version_by(maker, when),
            None => t.editing_version_at(when),
        };
        let note = (!version.note.is_empty()).then(|| view! { <p>{version.note.clone()}</p> });
        let what = match (before, document) {
            (Some(before), Some(document)) => {
                let differences = between(&before, &document);
                view! { <p>{counts(t, &differences)}</p>{changes(t, &differences)} }.into_any()
            }
            _ if number == 1 => view! { <p>{t.editing_first_of_all()}</p> }.into_any(),
            _ => view! { <p>{t.editing_version_unreadable()}</p> }.into_any(),
        };
        let back = match (&way_back(&here.site.db, &slug, &here.visitor).await?, is_readable) {
            (Some(way), true) if way.newest != number => Some(begin_from(t, &slug, way)),
            _ => None,
        };
        let path = strategy_path(&slug);
        let file = format!("{path}/versions/{number}/strategy.toml");
        let crumbs = vec![
            Crumb::new("/strategies", t.strategy_list_title()),
            Crumb::new(path.clone(), title.clone()),
            Crumb::new(format!("{path}/versions"), t.editing_versions()),
        ];
        Ok(view! {
            <Title text=format!("{heading}: {title}")/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=heading lead>{note}</PageHead>
            <ErrorSummary labels=vec![("overwrite", t.editing_restore_overwrite())]/>
            <section class="section stack"><h2>{t.editing_differences()}</h2>{what}</section>
            <p class="no-print"><a class="reach" href=file>{t.editing_version_file()}</a></p>
            {back}
        })
    })
}

/// The way back, for editors: a draft that says what this version says.
fn begin_from(t: Lang, slug: &str, way: &WayBack) -> AnyView {
    let form = sent();
    let was_overtaken = form.error("") == Some(ErrorCode::ChangedMeanwhile);
    let seen = seen(&form, way.seen.clone());
    let overwrite = way.is_drafted.then(|| {
        view! { <CheckField name="overwrite" label=t.editing_restore_overwrite() hint=t.editing_discard_text()/> }
    });
    let edit = way.is_drafted.then(|| view! { <a class="reach" href=edit_path(slug)>{t.editing_restore_see()}</a> });
    view! {
        <section class="section stack">
            <h2>{t.editing_restore_heading()}</h2>
            <p>{t.editing_restore_text()}</p>
            {was_overtaken.then(|| view! { <Notice kind="warn" text=t.editing_draft_changed()/> })}
            <form class="form" method="post" novalidate>
                <HiddenField name="seen" value=seen/>
                {overwrite}
                <div class="form-actions"><SubmitButton label=t.editing_restore()/>{edit}</div>
            </form>
        </section>
    }
    .into_any()
}
