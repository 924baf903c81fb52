//! Annexes and publications, with what they recommend, tell and quote.

use super::{Shown, paragraph, section};
use crate::strategy::document::{CaseStudy, Publication, PublicationKind, Quote, Recommendation};
use crate::strategy::model::anchor;
use crate::strategy::pages::words::adopted_on;
use leptos::prelude::*;

/// The id of a publication on the page of its strategy.
pub fn publication_anchor(code: &str) -> String {
    anchor("publication", code)
}

/// All of them.
pub fn publications(shown: Shown<'_>) -> Option<AnyView> {
    let publications = &shown.document.publications;
    (!publications.is_empty()).then(|| {
        let cards = publications.iter().map(|publication| {
            view! { <li id=publication_anchor(&publication.code)>{card(shown, publication)}</li> }
        });
        let cards = cards.collect_view();
        let list = view! { <ul class="card-list" role="list">{cards}</ul> };
        section("publications", shown.tongues.reader.strategy_publications(), list.into_any())
    })
}

fn card(shown: Shown<'_>, publication: &Publication) -> impl IntoView + use<> {
    let (t, tongues) = (shown.tongues.reader, shown.tongues);
    let title = tongues.say(&publication.title);
    let own = shown.document.strategy.language.code();
    let name = match publication.source.as_str() {
        "" => title.inline(),
        source => view! { <a href=source.to_owned() hreflang=own>{title.inline()}</a> }.into_any(),
    };
    let days =
        [(t.strategy_published_on(), &publication.published_on), (t.strategy_updated_on(), &publication.updated_on)];
    let days = days.into_iter().filter(|(_, day)| !day.is_empty());
    let days = days.map(|(name, day)| view! { <li>{name}": "{adopted_on(t, day)}</li> }).collect_view();
    let filed =
        publication.domains.iter().filter_map(|code| shown.document.domains.iter().find(|domain| domain.code == *code));
    let filed = filed.map(|domain| view! { <li>{tongues.say(&domain.name).inline()}</li> }).collect_view();
    let recommendation = |entry: &Recommendation| view! { <li>{tongues.say(&entry.text).inline()}</li> };
    let recommendations = (!publication.recommendations.is_empty()).then(|| {
        let items = publication.recommendations.iter().map(recommendation).collect_view();
        view! { <h4>{t.strategy_recommendations()}</h4><ul>{items}</ul> }
    });
    let cases = (!publication.cases.is_empty()).then(|| {
        let items = publication.cases.iter().map(|entry| case(shown, entry)).collect_view();
        view! { <h4>{t.strategy_cases()}</h4><ul>{items}</ul> }
    });
    let quotes = publication.quotes.iter().map(|entry| quote(shown, entry)).collect_view();
    view! {
        <article class="card">
            <div class="card-head">
                <p class="card-code">{kind(t, publication.kind)}</p>
                <h3 class="card-title">{name}</h3>
            </div>
            {paragraph(tongues.say(&publication.summary), "card-summary")}
            {recommendations}
            {cases}
            {quotes}
            <ul class="card-meta" role="list">{days}{filed}</ul>
        </article>
    }
}

fn case(shown: Shown<'_>, case: &CaseStudy) -> impl IntoView + use<> {
    let text = shown.tongues.say(&case.text).some();
    let places = case.territories.iter();
    let places = places.filter_map(|code| shown.document.territories.iter().find(|place| place.code == *code));
    let places: Vec<String> = places.map(|place| place.name.clone()).collect();
    view! {
        <li>
            {shown.tongues.say(&case.title).inline()}
            {text.map(|text| view! { ": "<span lang=text.lang>{text.text}</span> })}
            {(!places.is_empty()).then(|| view! { " "<span class="muted">"("{places.join(", ")}")"</span> })}
        </li>
    }
}

fn quote(shown: Shown<'_>, quote: &Quote) -> impl IntoView + use<> {
    let office = shown.tongues.say(&quote.office).some();
    let text = shown.tongues.say(&quote.text);
    view! {
        <figure>
            <blockquote lang=text.lang>{text.text}</blockquote>
            <figcaption class="muted">
                {quote.author.clone()}{office.map(|office| view! { ", "<span lang=office.lang>{office.text}</span> })}
            </figcaption>
        </figure>
    }
}

fn kind(t: crate::base::i18n::Lang, kind: PublicationKind) -> &'static str {
    match kind {
        PublicationKind::Text => t.strategy_publication_text(),
        PublicationKind::SpatialModel => t.strategy_publication_spatial_model(),
        PublicationKind::Diagnosis => t.strategy_publication_diagnosis(),
        PublicationKind::Analysis => t.strategy_publication_analysis(),
        PublicationKind::Annex => t.strategy_publication_annex(),
        PublicationKind::Rules => t.strategy_publication_rules(),
        PublicationKind::Magazine => t.strategy_publication_magazine(),
        PublicationKind::Notice => t.strategy_publication_notice(),
    }
}
