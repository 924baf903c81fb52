//! Which goals were heard where: goals by consultations.

use super::parts::{Shown, section};
use super::words::{Tongues, crumbs};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::commitments::hearing::{Heard, Hearing};
use crate::consultations::model::{consultation_path, results_path};
use crate::front::page::{Page, page};
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::proposals::store::{Named, consultations_of_strategy};
use crate::strategy::document::Goal;
use crate::strategy::model::{goal_path, strategy_path};
use crate::strategy::store;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Every goal with what was said about it in each consultation, and those that nobody has spoken about yet.
#[component]
pub fn VoicesPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let slug = here.param("slug");
        let document = store::document(&here.site.db, slug).await?.ok_or(AppError::NotFound)?;
        let hearing = Hearing::of_voices(&here.site.db, &document).await?;
        let consultations = consultations_of_strategy(&here.site.db, slug).await?;
        let t = here.lang();
        let shown = Shown { tongues: Tongues::of(t, &document), document: &document };
        let (title, path) = (t.overview_voices_title(), strategy_path(slug));
        // Before anything was asked there is nothing to count, and nothing to take away.
        let files = (!document.goals.is_empty() && !consultations.is_empty()).then(|| {
            let facts = Linked { site: &here.site, document: &document, lang: t }.numbers("voices", title);
            let files = both(&format!("{path}/voices"), t.open_data_voices_of()).to_vec();
            view! { <LinkedData facts/> {downloads(t, &path, files)} }
        });
        Ok(view! {
            <Title text=format!("{title}: {}", shown.tongues.say(&document.strategy.title).text)/>
            <Breadcrumbs lang=t crumbs=crumbs(shown.tongues, &document)/>
            <PageHead title lead=t.overview_voices_lead()/>
            {silent(shown, &hearing)}
            {matrix(shown, &hearing, &consultations, here.site.settings.language)}
            {files}
        })
    })
}

/// A goal as the first cell of a row.
pub(super) fn name(shown: Shown<'_>, goal: &Goal) -> AnyView {
    let title = shown.tongues.say(&goal.title);
    let href = goal_path(&shown.document.strategy.slug, &goal.code);
    view! { <a href=href>{goal.code.clone()}" "{title.inline()}</a> }.into_any()
}

/// The goals that nobody has spoken about, in words.
fn silent(shown: Shown<'_>, hearing: &Hearing) -> Option<AnyView> {
    let (t, goals) = (shown.tongues.reader, &shown.document.goals);
    let silent: Vec<_> = goals.iter().filter(|goal| hearing.about(&goal.code).is_silent()).collect();
    if goals.is_empty() {
        return None;
    }
    let said = if silent.is_empty() {
        view! { <p>{t.overview_all_heard()}</p> }.into_any()
    } else {
        let items = silent.iter().map(|goal| view! { <li>{name(shown, goal)}</li> }).collect_view();
        view! { <p>{t.overview_silent(goals.len(), silent.len())}</p> <ul>{items}</ul> }.into_any()
    };
    Some(section("silent", t.overview_silent_title(), said))
}

fn matrix(shown: Shown<'_>, hearing: &Hearing, consultations: &[Named], house: Lang) -> AnyView {
    let (t, goals) = (shown.tongues.reader, &shown.document.goals);
    if goals.is_empty() || consultations.is_empty() {
        return view! { <Empty title=t.overview_no_consultations_title() text=t.overview_no_consultations_text()/> }
            .into_any();
    }
    let title = |consultation: &Named| consultation.say(t, house).0.to_owned();
    let columns = [t.strategy_chain_goal().to_owned()].into_iter().chain(consultations.iter().map(title));
    let columns = columns.chain([t.overview_together().to_owned()]).map(Column::words).collect();
    let row = |goal: &Goal| {
        let path = goal_path(&shown.document.strategy.slug, &goal.code);
        let cells = consultations.iter().map(|consultation| {
            let round = hearing.told_of(consultation.id, &goal.code);
            let results = round.map(|told| results_path(&told.slug, told.round));
            match hearing.in_consultation(consultation.id, &goal.code) {
                None => view! { <span class="muted">{t.overview_not_asked()}</span> }.into_any(),
                Some(heard) => cell(t, heard, results.as_deref(), &path),
            }
        });
        let all = cell(t, hearing.about(&goal.code), None, &path);
        [name(shown, goal)].into_iter().chain(cells).chain([all]).collect()
    };
    let rows = goals.iter().map(row).collect();
    let ways = consultations.iter().map(|consultation| {
        let (title, lang) = consultation.say(t, house);
        view! { <li><a href=consultation_path(&consultation.slug) lang=lang>{title.to_owned()}</a></li> }
    });
    let content = view! {
        <DataTable caption=t.overview_voices_title() quiet_caption=true columns rows/>
        <p class="small muted">{t.overview_voices_note()}</p>
        <h3>{t.overview_consultations()}</h3>
        <ul>{ways.collect_view()}</ul>
    };
    section("matrix", t.overview_matrix(), content.into_any())
}

/// Voices, each number leading to the result it stands in; where nobody spoke, that in words.
fn cell(t: Lang, heard: Heard, results: Option<&str>, goal: &str) -> AnyView {
    if heard.is_silent() {
        return view! { <strong class="unheard">{t.overview_no_voice()}</strong> }.into_any();
    }
    let lines = format!("{goal}#action-lines");
    let voices = (heard.voices > 0).then(|| {
        let href = results.map_or_else(|| lines.clone(), str::to_owned);
        view! { <a href=href>{t.overview_count_voices(heard.voices)}</a> }
    });
    let comments = (heard.comments > 0).then(|| {
        let comma = (heard.voices > 0).then_some(", ");
        view! { {comma}<a href=lines>{t.base_count_comments(heard.comments)}</a> }
    });
    view! { {voices}{comments} }.into_any()
}
