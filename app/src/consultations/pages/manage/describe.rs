//! What a consultation is about: a new one, and changes.

use super::super::super::model::{Consultation, ConsultationTexts, Influence};
use super::super::super::setup::{PURPOSE, SUMMARY, TITLE};
use super::super::super::store;
use super::super::parts::said;
use super::Frame;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::strategy::store as strategy;
use crate::strategy::texts::Texts;
use crate::ui::field::{
    CheckField, ChecksField, Choice, ChoiceField, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea,
    TextField,
};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The form of a new consultation.
#[component]
pub fn NewPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let actor = asked.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        if !actor.is_administrator() {
            return Err(AppError::Forbidden);
        }
        let t = asked.lang();
        let fields = fields(&asked, None, &ConsultationTexts::default(), &[]).await?;
        Ok(view! {
            <Title text=t.consultations_new()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/consultations", t.consultations_title())]/>
            <PageHead title=t.consultations_new() lead=t.consultations_new_text()/>
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <TextField name="slug" label=t.consultations_slug() hint=t.consultations_slug_hint() short=true/>
                {fields}
                <div class="form-actions">
                    <SubmitButton label=t.consultations_create()/>
                    <a href="/consultations">{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The form that changes a consultation.
#[component]
pub fn EditPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let id = frame.consultation.id;
        let texts = store::texts(&asked.site.db, id).await?;
        let goals: Vec<_> =
            store::linked_goals(&asked.site.db, id).await?.into_iter().map(|goal| goal.id.to_string()).collect();
        let fields = fields(&asked, Some(&frame.consultation), &texts, &goals).await?;
        Ok(view! {
            {frame.head(&asked, t.consultations_edit(), false)}
            <ErrorSummary labels=labels(t)/>
            <form class="form" method="post" novalidate>
                <HiddenField name="version" value=frame.consultation.version.to_string()/>
                {fields}
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("manage")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}

/// The fields that both forms share.
async fn fields(
    asked: &Page,
    known: Option<&Consultation>,
    texts: &ConsultationTexts,
    goals: &[String],
) -> AppResult<AnyView> {
    let (t, own) = (asked.lang(), asked.site.settings.language);
    let refs = strategy::goal_refs(&asked.site.db).await?;
    let mut strategies = vec![Choice::new("", t.base_none())];
    for card in strategy::cards(&asked.site.db).await? {
        let id = refs.iter().find(|goal| goal.slug == card.slug).map(|goal| goal.strategy.to_string());
        strategies.extend(id.map(|id| Choice::new(id, said(&card.title, t, own).0)));
    }
    let goal_choices = refs
        .iter()
        .map(|goal| Choice::new(goal.id.to_string(), format!("{} {}", goal.code, said(&goal.title, t, own).0)));
    let influences =
        Influence::ALL.map(|level| Choice::new(level.name(), t.influence(level)).with_hint(t.influence_promise(level)));
    let organiser = known.map_or_else(|| asked.site.settings.organiser.clone(), |known| known.organiser.clone());
    let is_draft = known.is_none_or(|known| known.published_at.is_none());
    let zone = known.map_or_else(
        || asked.site.settings.time_zone.iana_name().unwrap_or("Europe/Warsaw").to_owned(),
        |known| known.time_zone.clone(),
    );
    Ok(view! {
        {in_languages(t, t.consultations_texts(), texts)}
        <TextField name="organiser" label=t.consultations_organiser() hint=t.consultations_organiser_hint() value=organiser/>
        <ChoiceField
            name="influence"
            label=t.consultations_influence()
            hint=t.consultations_influence_hint()
            choices=influences.to_vec()
            value=known.map(|known| known.influence.name()).unwrap_or_default()
        />
        <SelectField
            name="strategy"
            label=t.consultations_strategy()
            choices=strategies
            value=known.and_then(|known| known.strategy).map(|id| id.to_string()).unwrap_or_default()
            optional=true
        />
        {(!refs.is_empty()).then(|| view! {
            <ChecksField
                name="goals"
                label=t.consultations_goals()
                hint=t.consultations_goals_hint()
                choices=goal_choices.collect()
                values=goals.to_vec()
                optional=true
            />
        })}
        {is_draft.then(|| view! {
            <TextField name="time_zone" label=t.consultations_time_zone() hint=t.consultations_time_zone_hint() value=zone short=true/>
            <CheckField
                name="running_tallies"
                label=t.consultations_running_tallies()
                hint=t.consultations_running_tallies_hint()
                checked=known.is_some_and(|known| known.running_tallies)
            />
        })}
        <Draft/>
    }
    .into_any())
}

/// Title, summary and purpose, one language after the other, so that each is written in one go.
fn in_languages(t: Lang, heading: &'static str, texts: &ConsultationTexts) -> AnyView {
    let text = |texts: &Texts, lang: Lang| {
        texts.iter().find(|said| said.lang == lang).map_or_else(String::new, |said| said.text.to_owned())
    };
    let language = |(index, lang): (usize, Lang)| {
        let [title, summary, purpose] = labels_in(t, lang);
        view! {
            <div class="stack" lang=t.code()>
                <h3>{t.language(lang)}</h3>
                <TextField name=TITLE[index] label=title hint=t.consultations_title_hint() value=text(&texts.title, lang)/>
                <TextArea name=SUMMARY[index] label=summary rows=3 value=text(&texts.summary, lang) optional=true/>
                <TextArea
                    name=PURPOSE[index]
                    label=purpose
                    hint=t.consultations_purpose_hint()
                    rows=8
                    value=text(&texts.purpose, lang)
                />
            </div>
        }
    };
    view! {
        <div class="stack-loose">
            <div class="stack stack-tight">
                <h2>{heading}</h2>
                <p class="muted">{t.consultations_texts_hint()}</p>
            </div>
            {Lang::ALL.into_iter().enumerate().map(language).collect_view()}
        </div>
    }
    .into_any()
}

fn labels_in(t: Lang, lang: Lang) -> [String; 3] {
    let name = t.language(lang);
    [t.consultations_title_in(name), t.consultations_summary_in(name), t.consultations_purpose_in(name)]
}

fn labels(t: Lang) -> Vec<(&'static str, String)> {
    let mut labels: Vec<(&'static str, String)> = Vec::new();
    for (index, lang) in Lang::ALL.into_iter().enumerate() {
        labels.extend([TITLE[index], SUMMARY[index], PURPOSE[index]].into_iter().zip(labels_in(t, lang)));
    }
    let others = [
        ("slug", t.consultations_slug()),
        ("organiser", t.consultations_organiser()),
        ("influence", t.consultations_influence()),
        ("strategy", t.consultations_strategy()),
        ("goals", t.consultations_goals()),
        ("time_zone", t.consultations_time_zone()),
    ];
    labels.extend(others.map(|(field, label)| (field, label.to_owned())));
    labels
}
