//! The form of a goal's report.

use super::report_rows::{labels, state_rows, value_rows};
use super::{crumbs, goal_title, standing_words, strategy_of, year_of};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::FormState;
use crate::base::request::use_form;
use crate::commitments::store as commitments;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::monitoring::model::year_path;
use crate::monitoring::rules::NARRATIVE_MAX;
use crate::monitoring::store;
use crate::monitoring::subjects::subjects;
use crate::strategy::document::Indicator;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The report of one's own goal for a year.
#[component]
pub fn ReportPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move { load(&p, &typed).await })
}

async fn load(p: &Page, typed: &FormState) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    // Asked also where the address holds no year: what is not for somebody takes as many statements as what never was.
    let (year, code) = (year_of(p).unwrap_or_default(), p.param("code"));
    let asked = store::asked(db, (p.param("slug"), code), year, actor.person).await?.ok_or(AppError::NotFound)?;
    let (document, tongues) = strategy_of(p).await?;
    let title = goal_title(tongues, &document, code);
    let mut crumbs = crumbs(tongues, &document);
    crumbs.push(Crumb::new("/monitoring", t.monitoring_mine_title()));
    let is_published = asked.published_at.is_some();
    let standing = standing_words(t, asked.version, asked.handed_in_at.is_some(), is_published);
    let body = if is_published {
        let href = year_path(&document.strategy.slug, year);
        view! { <Notice text=t.monitoring_is_published()><p><a href=href>{t.monitoring_of_year(year.to_string())}</a></p></Notice> }
            .into_any()
    } else {
        let (values, states) = store::report(db, asked.goal, year).await?;
        let cards = commitments::of_goal(db, asked.goal).await?;
        let subjects = subjects(&document, code, &cards);
        let indicators: Vec<&Indicator> = document.indicators.iter().filter(|one| one.goal == code).collect();
        // Whoever was overtaken has been told so, and saves again knowing it.
        let was_overtaken = typed.error("") == Some(ErrorCode::ChangedMeanwhile);
        let seen = typed.value("version").filter(|_| !was_overtaken).map(ToOwned::to_owned);
        let version = seen.unwrap_or_else(|| asked.version.unwrap_or_default().to_string());
        let language = tongues.own.native_name();
        view! {
            <p>{t.monitoring_language(language)}</p>
            <ErrorSummary labels=labels(tongues, &indicators, &subjects)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=version/>
                <TextArea name="narrative" label=t.monitoring_narrative() hint=t.monitoring_narrative_hint(NARRATIVE_MAX) rows=10 value=asked.narrative.unwrap_or_default()/>
                {value_rows(tongues, year, &indicators, &values)}
                {state_rows(tongues, &subjects, &states)}
                <Draft/>
                <div class="form-actions">
                    <SubmitButton label=t.monitoring_save() look="button-quiet" says=("deed", "save")/>
                    <SubmitButton label=t.monitoring_hand_in() says=("deed", "hand_in")/>
                </div>
            </form>
        }
        .into_any()
    };
    let heading = t.monitoring_report_of(code, year.to_string());
    Ok(view! {
        <Title text=heading.clone()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=heading kicker=title.text lead=t.monitoring_report_lead(t.written_day(&asked.due))/>
        <p>{t.monitoring_state()}": "{standing}</p>
        {body}
    }
    .into_any())
}
