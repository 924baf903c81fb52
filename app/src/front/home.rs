//! The first page: what is asked now, what one can do, and the strategies that it belongs to.

use super::page::{Page, page};
use crate::base::i18n::Lang;
use crate::consultations::model::{Course, Overview};
use crate::consultations::pages::parts;
use crate::consultations::{rules, store as consultations};
use crate::strategy::model::{StrategyCard, strategy_path};
use crate::strategy::store as strategy;
use crate::ui::description::Description;
use crate::ui::empty::Empty;
use leptos::prelude::*;
use leptos_meta::Title;

/// How many consultations of one kind stand here; the list has them all.
const SHOWN: usize = 4;

/// What this site is for, and where to begin.
#[component]
pub fn HomePage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let (t, now) = (asked.lang(), asked.reader.now);
        let (settings, own) = (&asked.site.settings, asked.site.settings.language);
        let overviews = consultations::published(&asked.site.db).await?;
        let strategies = strategy::cards(&asked.site.db).await?;
        let of = |course: Course| -> Vec<&Overview> {
            overviews
                .iter()
                .filter(|known| rules::course(&known.stages, &known.rounds, now) == course)
                .take(SHOWN)
                .collect()
        };
        let section = |title: &'static str, chosen: Vec<&Overview>| {
            (!chosen.is_empty()).then(|| {
                view! {
                    <section class="section">
                        <h2>{title}</h2>
                        {parts::cards(t, own, &chosen, now)}
                    </section>
                }
            })
        };
        let running = of(Course::Running);
        let nothing = running
            .is_empty()
            .then(|| view! { <Empty title=t.front_home_nothing() text=t.front_home_nothing_text()/> });
        let is_guest = asked.visitor.is_none();
        Ok(view! {
            <Title text=t.front_home_title()/>
            <Description text=t.front_home_lead()/>
            <div class="page-head welcome">
                <p class="kicker">{t.front_home_title()}</p>
                <h1>{heading(t, settings.organiser.clone(), settings.organiser_lang(t))}</h1>
                <p class="lead">{t.front_home_lead()}</p>
                <p class="row">
                    <a class="button" href="/consultations">{t.front_home_to_consultations()}</a>
                    {is_guest.then(|| view! { <a class="button button-quiet" href="/sign-up">{t.ui_sign_up()}</a> })}
                </p>
            </div>
            {nothing}
            {section(t.front_home_running(), running)}
            {section(t.front_home_coming(), of(Course::ToCome))}
            <section class="section">
                <h2>{t.front_home_how()}</h2>
                <ol class="steps" role="list">
                    <li><h3>{t.front_home_step_read()}</h3><p>{t.front_home_step_read_text()}</p></li>
                    <li><h3>{t.front_home_step_say()}</h3><p>{t.front_home_step_say_text()}</p></li>
                    <li><h3>{t.front_home_step_see()}</h3><p>{t.front_home_step_see_text()}</p></li>
                </ol>
            </section>
            {(!strategies.is_empty()).then(|| view! {
                <section class="section stack">
                    <h2>{t.front_home_strategies()}</h2>
                    <p class="muted">{t.front_home_strategies_text()}</p>
                    <ul class="link-list" role="list">{strategies.iter().map(|card| strategy_link(&asked, card)).collect_view()}</ul>
                </section>
            })}
            {section(t.front_home_over(), of(Course::Over))}
        })
    })
}

/// Where the name stands in the sentence around it, until it is put there.
const NAME: &str = "\u{fffc}";

/// Who asks. The name keeps its own language in a sentence of another.
fn heading(t: Lang, organiser: String, lang: Option<&'static str>) -> AnyView {
    let sentence = t.front_home_heading(NAME);
    let (before, after) = sentence.split_once(NAME).unwrap_or(("", &sentence));
    view! { {before.to_owned()}<span lang=lang>{organiser}</span>{after.to_owned()} }.into_any()
}

fn strategy_link(asked: &Page, card: &StrategyCard) -> AnyView {
    let (title, lang) = parts::said(&card.title, asked.lang(), card.language);
    let goals =
        (card.goals > 0).then(|| view! { " "<span class="count">{asked.lang().front_home_goals(card.goals)}</span> });
    view! { <li><a href=strategy_path(&card.slug)><span lang=lang>{title}</span>{goals}</a></li> }.into_any()
}
