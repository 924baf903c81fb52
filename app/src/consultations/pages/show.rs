//! The page of a consultation.

use super::super::model::{
    Consultation, ConsultationTexts, Described, Round, Rule, Schedule, Stage, consultation_path,
};
use super::super::{access, calendar, rules, store};
use super::closed::closing_note;
use super::now;
use super::parts::{self, said};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::markdown::{self, SafeHtml};
use crate::commitments::model::commitments_path;
use crate::documents::pages::way_to_documents;
use crate::front::page::{Page, page};
use crate::moderation::pages::left_over;
use crate::moderation::rules as moderation;
use crate::moderation::store::undecided;
use crate::open_data::around::consultation as facts;
use crate::open_data::pages::{Download, both, downloads};
use crate::proposals::pages::cards_section;
use crate::remarks::pages::participation_figures;
use crate::remarks::rules as remarks;
use crate::strategy::model::GoalRef;
use crate::ui::badge::GoalBadge;
use crate::ui::description::{Description, opening};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb};
use crate::ui::linked_data::LinkedData;
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// What a consultation asks, where it stands and what one can do.
#[component]
pub fn ConsultationPage() -> impl IntoView {
    let asked = Page::current();
    page(async move { Loaded::of(&asked).await?.show(&asked).await })
}

/// What can be taken away.
fn files(t: Lang, slug: &str) -> AnyView {
    let path = format!("/consultations/{slug}");
    let whole =
        Download { href: format!("{path}/consultation.json"), name: t.open_data_consultation_of(), format: "JSON" };
    let actions = both(&format!("{path}/actions"), t.open_data_actions_of());
    downloads(t, "", [whole].into_iter().chain(actions).collect())
}

struct Loaded {
    consultation: Consultation,
    texts: ConsultationTexts,
    stages: Vec<Stage>,
    rounds: Vec<Round>,
    rules: Vec<Rule>,
    runs: bool,
    has_documents: bool,
}

impl Loaded {
    async fn of(asked: &Page) -> AppResult<Self> {
        let db = &asked.site.db;
        let described = access::described(db, asked.param("slug"), &asked.visitor).await?;
        let Described { consultation, texts, rules, runs, has_documents } = described;
        let Schedule { stages, rounds } = store::schedule(db, consultation.id).await?;
        Ok(Self { consultation, texts, stages, rounds, rules, runs, has_documents })
    }

    async fn show(self, asked: &Page) -> AppResult<AnyView> {
        let (t, own, moment) = (asked.lang(), asked.site.settings.language, asked.reader.now);
        let zone = calendar::zone(&self.consultation);
        let (title, title_lang) = said(&self.texts.title, t, own);
        let (summary, summary_lang) = said(&self.texts.summary, t, own);
        let (purpose, purpose_lang) = said(&self.texts.purpose, t, own);
        let about = if summary.is_empty() { opening(&purpose) } else { summary.clone() };
        let purpose: SafeHtml = markdown::render(&purpose);
        let is_draft = self.consultation.published_at.is_none();
        let (lines, goals) = cards_section(asked, &self.consultation, &self.stages, &self.rounds).await?;
        let documents = self.has_documents.then(|| {
            let takes_remarks = matches!(remarks::standing(&self.stages, moment), remarks::Standing::Open(_));
            way_to_documents(t, &self.consultation.slug, takes_remarks)
        });
        let over = self.left_over(asked).await?;
        let participation = match remarks::deadline(&self.stages) {
            Some(_) => participation_figures(asked, &self.consultation, &self.stages).await?,
            None => None,
        };
        Ok(view! {
            <Title text=title.clone()/>
            <Description text=about/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/consultations", t.consultations_title())]/>
            <div class="opening">
                <div class="opening-head">
                    <div class="page-head">
                        <p class="kicker" lang=asked.site.settings.organiser_lang(t)>{self.consultation.organiser.clone()}</p>
                        <h1 lang=title_lang>{title}</h1>
                        {(!summary.is_empty()).then(|| view! { <p class="lead" lang=summary_lang>{summary}</p> })}
                    </div>
                    {over}
                    {is_draft.then(|| view! { <Notice kind="warn" title=t.consultations_draft() text=t.consultations_draft_text()/> })}
                </div>
                <aside class="opening-now" aria-label=t.consultations_now()>
                    {now::sheet(t, &self.consultation, &self.stages, &self.rounds, moment)}
                </aside>
                {parts::track(t, &self.stages, moment, &zone)}
            </div>
            <div class="with-side with-facts section">
                <section class="facts-why stack">
                    <h2>{t.consultations_purpose()}</h2>
                    <div class="prose" lang=purpose_lang inner_html=purpose.into_string()></div>
                </section>
                <aside class="side" aria-label=t.consultations_about()>{self.about(t, own, asked, &goals, &zone)}</aside>
                <div class="reading">
                    {documents}
                    {participation}
                    {lines}
                    {self.schedule(t, &zone)}
                    {self.moderation_rules(t, own)}
                </div>
            </div>
            {files(t, &self.consultation.slug)}
            {(!is_draft).then(|| {
                let facts = facts(&asked.site, t, (&self.consultation, &self.texts), (&self.stages, &self.rounds));
                view! { <LinkedData facts/> }
            })}
        }
        .into_any())
    }

    /// What those who run it have left to do once voting is over. Nobody else pays for the question.
    async fn left_over(&self, asked: &Page) -> AppResult<Option<AnyView>> {
        let now = asked.reader.now;
        let is_over = moderation::ended_last(&self.rounds, now).is_some();
        if !self.runs || !is_over || self.consultation.published_at.is_none() {
            return Ok(None);
        }
        let undecided = undecided(&asked.site.db, self.consultation.id).await?;
        Ok(left_over(asked.lang(), &self.consultation, &self.rounds, undecided, now))
    }

    fn about(&self, t: Lang, own: Lang, asked: &Page, goals: &[GoalRef], zone: &TimeZone) -> AnyView {
        let path = consultation_path(&self.consultation.slug);
        let takes_remarks = remarks::deadline(&self.stages).is_some();
        let influence = view! {
            <strong>{t.influence(self.consultation.influence)}</strong>
            ": "
            {t.influence_promise(self.consultation.influence)}
        };
        let organiser = view! {
            <span lang=asked.site.settings.organiser_lang(t)>{self.consultation.organiser.clone()}</span>
        };
        let mut rows = vec![
            (t.consultations_organiser().to_owned(), organiser.into_any()),
            (t.consultations_influence().to_owned(), influence.into_any()),
        ];
        for round in &self.rounds {
            let phase = rules::phase(round, asked.reader.now);
            let results = round
                .closure
                .is_some()
                .then(|| view! { <a class="reach" href=parts::results(t, &self.consultation, round).0>{t.consultations_see_results()}</a> });
            let value = view! {
                {parts::phase_badge(t, phase)}
                <br/>
                {calendar::times(t, rules::held(round), zone)}
                " "
                {results}
                {closing_note(t, round, zone)}
            };
            rows.push((t.consultations_round(round.number), value.into_any()));
        }
        let badges = goals.iter().map(|goal| {
            let (title, _) = said(&goal.title, t, own);
            view! { <li><GoalBadge code=goal.code.clone() title=title href=goal.path()/></li> }
        });
        // What came of it, for whoever comes back after a round.
        let led_to = goals.first().filter(|_| rules::last_closed(&self.rounds).is_some()).map(|goal| {
            let href = commitments_path(&goal.slug, None);
            view! { <p><a class="button button-quiet button-wide" href=href>{t.commitments_list_title()}</a></p> }
        });
        view! {
            <section class="side-section">
                <h2>{t.consultations_about()}</h2>
                <KeyValue rows=rows/>
                <p><a class="reach" href=format!("{path}/announcement")>{t.legal_announcement()}</a></p>
                <p><a class="reach" href=format!("{path}/report")>{t.final_report_title()}</a></p>
                {takes_remarks.then(|| view! {
                    <p><a class="button button-quiet button-wide" href=format!("{path}/remarks")>{t.remarks_title()}</a></p>
                })}
                {takes_remarks.then(|| view! {
                    <p><a class="button button-quiet button-wide" href=format!("{path}/changes")>{t.positions_changes_title()}</a></p>
                })}
                {(takes_remarks && self.runs).then(|| view! {
                    <p><a class="button button-quiet button-wide" href=format!("{path}/inbox")>{t.remarks_inbox_title()}</a></p>
                })}
                {self.runs.then(|| view! {
                    <p><a class="button button-quiet button-wide" href=format!("{path}/queue")>{t.moderation_queue_title()}</a></p>
                    <p><a class="button button-quiet button-wide" href=format!("{path}/manage")>{t.consultations_manage()}</a></p>
                })}
            </section>
            {(!goals.is_empty()).then(|| view! {
                <section class="side-section">
                    <h2>{t.consultations_goals()}</h2>
                    <ul class="badges" role="list">{badges.collect_view()}</ul>
                    {led_to}
                </section>
            })}
        }
        .into_any()
    }

    fn schedule(&self, t: Lang, zone: &TimeZone) -> AnyView {
        let row = |stage: &Stage| {
            let doings: Vec<_> = stage.activities.iter().map(|activity| t.activity(*activity)).collect();
            let doings = if doings.is_empty() { t.consultations_only_read().to_owned() } else { doings.join(", ") };
            let name = view! {
                <span id=parts::anchor(stage.kind)>
                    <strong>{t.stage(stage.kind)}</strong>
                    <br/>
                    <span class="stage-meaning">{t.stage_meaning(stage.kind)}</span>
                </span>
            };
            vec![name.into_any(), calendar::times(t, stage.interval, zone).into_any(), doings.into_any()]
        };
        let columns = vec![
            Column::words(t.consultations_stage()),
            Column::words(t.consultations_when()),
            Column::words(t.consultations_what()),
        ];
        view! {
            <section class="section stack">
                <h2>{t.consultations_stages()}</h2>
                <DataTable caption=t.consultations_stages() quiet_caption=true columns=columns rows=self.stages.iter().map(row).collect()/>
                <p class="small muted">{t.consultations_zone(self.consultation.time_zone.clone())}</p>
            </section>
        }
        .into_any()
    }

    fn moderation_rules(&self, t: Lang, own: Lang) -> Option<AnyView> {
        let rules = self.rules.iter().map(|rule| {
            let (text, lang) = said(&rule.text, t, own);
            view! { <li id=format!("rule-{}", rule.code) lang=lang>{text}</li> }
        });
        let log = format!("/consultations/{}/moderation", self.consultation.slug);
        (!self.rules.is_empty()).then(|| {
            view! {
                <section class="section stack" id="rules">
                    <h2>{t.consultations_rules()}</h2>
                    <p class="muted">{t.consultations_rules_text()}</p>
                    <ol class="stack-tight">{rules.collect_view()}</ol>
                    <p><a class="reach" href=log>{t.transparency_log_title()}</a></p>
                </section>
            }
            .into_any()
        })
    }
}
