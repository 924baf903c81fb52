//! What working groups published about a goal.

use super::parts::{Shown, section};
use crate::groups::model::{Paper, group_path, paper_path};
use crate::groups::pages::kind_word;
use crate::ui::badge::Badge;
use leptos::prelude::*;

/// The published papers that name the goal, each with its group.
pub(super) fn group_papers(shown: Shown<'_>, papers: &[Paper]) -> Option<AnyView> {
    let (t, document) = (shown.tongues.reader, shown.document);
    let slug = &document.strategy.slug;
    let one = |paper: &Paper| {
        let lang = paper.language.foreign_in(t);
        let group = document.groups.iter().find(|group| group.code == paper.working_group)?;
        let name = shown.tongues.say(&group.name);
        Some(view! {
            <li>
                <article class="card">
                    <div class="card-head">
                        <h3 class="card-title"><a href=paper_path(slug, &group.code, paper.id) lang=lang>{paper.title.clone()}</a></h3>
                    </div>
                    <ul class="card-meta" role="list">
                        <li><Badge label=kind_word(t, paper.kind)/></li>
                        <li><a href=group_path(slug, &group.code) lang=name.lang>{name.text}</a></li>
                    </ul>
                </article>
            </li>
        })
    };
    let papers: Vec<_> = papers.iter().filter_map(one).collect();
    (!papers.is_empty()).then(|| {
        let list = view! { <ul class="card-list" role="list">{papers}</ul> };
        section("papers", t.overview_papers(), list.into_any())
    })
}
