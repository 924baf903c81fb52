//! The results of a round.

use super::super::snapshot::{Comments, ResultSnapshot};
use super::super::store;
use super::{crumbs, goals, lines, meanings, proof};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::calendar;
use crate::consultations::model::{Consultation, Round, RoundPhase, consultation_path};
use crate::consultations::pages::closed::closing_note;
use crate::consultations::{access, rules as rounds, store as consultations};
use crate::front::page::{Page, page};
use crate::open_data::around::dataset;
use crate::open_data::linked::graph;
use crate::ui::description::Description;
use crate::ui::empty::Empty;
use crate::ui::key_value::{Figure, Figures};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use crate::ui::moment::iso;
use leptos::prelude::*;
use leptos_meta::Title;

/// The results of the last closed round, or of the one that the address names.
#[component]
pub fn ResultsPage() -> impl IntoView {
    let current = Page::current();
    page(async move { load(&current).await })
}

async fn load(page: &Page) -> AppResult<AnyView> {
    let t = page.lang();
    let consultation = access::visible(&page.site.db, page.param("slug"), &page.visitor).await?;
    let texts = consultations::texts(&page.site.db, consultation.id).await?;
    let title = texts.title_for(t, page.site.settings.language, &consultation.slug);
    let wanted = page.query("round").map(|number| number.parse::<i64>().map_err(|_| AppError::NotFound)).transpose()?;
    let head = view! { <Breadcrumbs lang=t crumbs=crumbs(page, &consultation, title)/> };
    match store::latest_snapshot(&page.site.db, consultation.id, wanted).await? {
        Some(snapshot) => {
            let rounds = consultations::rounds(&page.site.db, consultation.id).await?;
            let result = ResultSnapshot::from_json(&snapshot.json)?;
            let shown = result_view(page, &consultation, title, &result, &rounds, &snapshot);
            Ok(view! { {head} {shown} }.into_any())
        }
        None => Ok(view! { {head} {to_come(page, &consultation, title, wanted).await?} }.into_any()),
    }
}

/// Before the closing: when the results come.
async fn to_come(page: &Page, consultation: &Consultation, title: &str, wanted: Option<i64>) -> AppResult<AnyView> {
    let t = page.lang();
    let all = consultations::rounds(&page.site.db, consultation.id).await?;
    let round = match wanted {
        Some(number) => Some(all.iter().find(|round| round.number == number).ok_or(AppError::NotFound)?),
        None => rounds::current(&all, page.reader.now),
    };
    let when = |moment| t.date_time(moment, &calendar::zone(consultation));
    let text = match round.map(|round| (round, rounds::phase(round, page.reader.now))) {
        None => t.voting_results_unplanned_text().to_owned(),
        Some((round, RoundPhase::ToCome)) => {
            t.voting_results_to_come_text(round.number, when(rounds::opening(round).opens_at))
        }
        Some((round, RoundPhase::Open)) => t.voting_results_open_text(round.number, when(round.planned.closes_at)),
        Some((_, RoundPhase::Closed)) => t.voting_results_counting_text().to_owned(),
    };
    let (back, name) = (consultation_path(&consultation.slug), title.to_owned());
    Ok(view! {
        <Title text=format!("{}: {title}", t.voting_results())/>
        <Description text=text.clone()/>
        <PageHead title=t.voting_results()/>
        <Empty title=t.voting_results_none() text><a class="button button-quiet" href=back>{name}</a></Empty>
    }
    .into_any())
}

fn result_view(
    page: &Page,
    consultation: &Consultation,
    title: &str,
    result: &ResultSnapshot,
    rounds: &[Round],
    frozen: &store::Snapshot,
) -> AnyView {
    let t = page.lang();
    let heading = t.voting_results_title(result.round);
    let zone = calendar::zone(consultation);
    let closed = t.voting_results_closed(t.date_time(result.closed_at, &zone));
    let round = rounds.iter().find(|round| round.number == result.round);
    let note = round.and_then(|round| closing_note(t, round, &zone));
    view! {
        <Title text=format!("{heading}: {title}")/>
        <Description text=format!("{title}. {closed}")/>
        <PageHead title=heading.clone() lead=closed>{note}</PageHead>
        {rounds_view(t, result, rounds)}
        <div class="stack"><Figures figures=figures(t, result)/>{meanings::meanings_view(t)}</div>
        {goals::goals_view(t, result)}
        {lines::lines_view(page, result)}
        {proof::proof_view(t, result, frozen, &zone)}
        <LinkedData facts=facts(page, title, result)/>
    }
    .into_any()
}

/// The result for programs: a set of data, and the files it comes in.
fn facts(page: &Page, title: &str, result: &ResultSnapshot) -> serde_json::Value {
    let path = consultation_path(&result.consultation);
    let name = format!("{}: {title}", page.lang().voting_results_title(result.round));
    let files = ["csv", "json"].map(|format| format!("{path}/results.{format}?round={}", result.round));
    let mut set = dataset(&page.site, &format!("{path}/results?round={}", result.round), &name, &files);
    set["datePublished"] = serde_json::json!(iso(result.closed_at));
    set["isPartOf"] = serde_json::json!({ "@id": page.site.link(&path) });
    graph([set])
}

fn figures(t: Lang, result: &ResultSnapshot) -> Vec<Figure> {
    let public = result.action_lines.iter().filter(|line| line.is_public);
    let votes: i64 = result.action_lines.iter().map(|line| line.votes.total()).sum();
    let comments: Comments = public.clone().map(|line| line.comments).sum();
    let lines = i64::try_from(public.count()).unwrap_or(i64::MAX);
    let figures = [
        (t.voting_figure_people(result.participants), result.participants),
        (t.voting_figure_votes(votes), votes),
        (t.voting_figure_lines(lines), lines),
        (t.voting_figure_comments(comments.total()), comments.total()),
    ];
    let source = || Some("#by-line".to_owned());
    figures.map(|(words, number)| Figure { words, number: t.number(number), source: source() }).to_vec()
}

/// The rounds that have a result: those that are closed.
fn rounds_view(t: Lang, result: &ResultSnapshot, rounds: &[Round]) -> Option<impl IntoView + use<>> {
    let closed: Vec<i64> = rounds.iter().filter(|round| round.closure.is_some()).map(|round| round.number).collect();
    let link = |number: i64| {
        let here = (number == result.round).then_some("page");
        view! { <li><a href=format!("?round={number}") aria-current=here>{t.voting_round(number)}</a></li> }
    };
    (closed.len() > 1).then(|| {
        let links = closed.into_iter().map(link).collect_view();
        view! { <nav aria-label=t.voting_rounds()><ul class="link-list" role="list">{links}</ul></nav> }
    })
}
