//! Two versions of a document, part by part.

use super::{crumbs, named};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::base::time::{Clock, Timestamp};
use crate::consultations::calendar::zone;
use crate::documents::access;
use crate::documents::model::{Part, PartKind, Version, document_path, part_path};
use crate::documents::rules::{Fate, Told, compared, plain_text};
use crate::documents::store;
use crate::front::page::{Page, page};
use crate::proposals::diff::diff;
use crate::ui::badge::Badge;
use crate::ui::diff::{Change, Diff, DiffLine, DiffSpan};
use crate::ui::field::{Choice, SelectField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// So many changed parts of a page are compared word by word, and each only up to this length: comparing costs more than
/// reading, and beyond it old and new stand whole.
const BY_WORD: usize = 300;
const BY_WORD_LENGTH: usize = 4_000;
/// So long all of them together may take, in milliseconds.
const PATIENCE: i64 = 1_000;
/// So many parts that changed stand on one page.
const SHOWN: usize = 1_000;

/// What changed from one published version to another: the newest and the one before it, where nothing else is asked for.
#[component]
pub fn ComparePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let found = access::found(db, p.param("slug"), p.param("code"), &p.visitor).await?;
        let newest = found.published.first().map_or(0, |version| version.number);
        let asked = |name: &str, usual: i64| match name {
            "from" => p.query("from").map_or(Some(usual), |number| number.parse().ok()),
            _ => p.query("to").map_or(Some(usual), |number| number.parse().ok()),
        };
        let one = |number: Option<i64>| {
            let version = found.published.iter().find(|version| Some(version.number) == number);
            version.cloned().ok_or(AppError::NotFound)
        };
        let to = one(asked("to", newest))?;
        let from = one(asked("from", (to.number - 1).max(1)))?;
        let (before, after) = (store::parts(db, from.id).await?, store::parts(db, to.id).await?);
        let (slug, code) = (p.param("slug"), p.param("code"));
        let zone = zone(&found.described.consultation);
        let lang = found.document.language.foreign_in(t);
        let title = t.documents_compare_title(found.document.title.as_str());
        let mut crumbs = crumbs(&p, &found.described.consultation, &found.described.texts);
        crumbs.push(Crumb::new(document_path(slug, code), found.document.title.clone()));
        let choice = |version: &Version| Choice::new(version.number.to_string(), named(t, version, &zone));
        let choices: Vec<Choice> = found.published.iter().map(choice).collect();
        let place = |part: &Part, version: &Version| part_path(slug, code, version.number, part.anchor);
        let place: Place<'_> = &|part, is_after| Some(place(part, if is_after { &to } else { &from }));
        let changes = changes(t, lang, &compared(&before, &after), place, &p.site.clock);
        Ok(view! {
            <Title text=title.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title/>
            <form class="form no-print" method="get" novalidate>
                <SelectField name="from" label=t.documents_from() choices=choices.clone() value=from.number.to_string()/>
                <SelectField name="to" label=t.documents_to() choices=choices value=to.number.to_string()/>
                <div class="form-actions"><SubmitButton label=t.documents_compare() look="button-quiet"/></div>
            </form>
            {changes}
        })
    })
}

/// Where a part is read, in the later version or the earlier one; nowhere in a draft.
pub(super) type Place<'p> = &'p dyn Fn(&Part, bool) -> Option<String>;

/// What changed, part by part, under the headings below which it stands.
pub(super) fn changes(
    t: Lang,
    lang: Option<&'static str>,
    told: &[Told<'_>],
    place: Place<'_>,
    clock: &Clock,
) -> AnyView {
    let changed = told.iter().filter(|told| told.fate != Fate::Kept).count();
    let kept = told.len() - changed;
    let mut heading: Option<&Part> = None;
    let mut said: Option<i64> = None;
    let (mut views, mut by_word) = (Vec::new(), ByWord::new(clock));
    for one in told {
        if let Some(part) = one.after.filter(|part| part.kind == PartKind::Heading) {
            heading = Some(part);
        }
        if one.fate == Fate::Kept || views.len() >= SHOWN {
            continue;
        }
        let below = heading.filter(|part| said != Some(part.anchor.0)).map(|part| {
            said = Some(part.anchor.0);
            view! { <h2 class="change-below" lang=lang>{excerpt(&plain_text(&part.text), 120)}</h2> }
        });
        let shown = change(t, lang, one, place, &mut by_word);
        views.push(view! { {below}{shown} }.into_any());
    }
    let counts = t.documents_counts(i64::try_from(changed).unwrap_or(0), kept.to_string());
    let more = (changed > SHOWN).then(|| view! { <p class="muted">{t.documents_more_changes(SHOWN.to_string())}</p> });
    view! {
        <section class="section stack" aria-label=t.documents_what_changed()>
            <p>{counts}</p>
            {views}
            {more}
        </section>
    }
    .into_any()
}

/// How much of a page is still compared word by word.
struct ByWord<'c> {
    left: usize,
    clock: &'c Clock,
    until: Timestamp,
}

impl<'c> ByWord<'c> {
    fn new(clock: &'c Clock) -> Self {
        Self { left: BY_WORD, clock, until: clock.now().plus_millis(PATIENCE) }
    }

    /// What became of a part; old and new stand whole where there is no patience left.
    fn lines(&mut self, before: &str, after: &str) -> Vec<DiffLine> {
        // Only its looks were changed, or what it is.
        if before == after {
            return vec![whole(Change::Kept, after)];
        }
        let is_short = before.len().max(after.len()) <= BY_WORD_LENGTH;
        if !is_short || self.left == 0 || self.clock.now() >= self.until {
            return vec![whole(Change::Removed, before), whole(Change::Added, after)];
        }
        self.left -= 1;
        diff(before, after)
    }
}

fn whole(change: Change, text: &str) -> DiffLine {
    DiffLine { change, spans: vec![DiffSpan { text: text.to_owned(), differs: false }] }
}

fn change(t: Lang, lang: Option<&'static str>, told: &Told<'_>, place: Place<'_>, by_word: &mut ByWord<'_>) -> AnyView {
    let before = told.before.map(|part| plain_text(&part.text)).unwrap_or_default();
    let after = told.after.map(|part| plain_text(&part.text)).unwrap_or_default();
    let (words, lines) = match told.fate {
        Fate::Kept | Fate::Moved => (t.documents_moved(), vec![whole(Change::Kept, &after)]),
        Fate::Added => (t.documents_added(), vec![whole(Change::Added, &after)]),
        Fate::Gone => (t.documents_gone(), vec![whole(Change::Removed, &before)]),
        Fate::Changed | Fate::MovedAndChanged => {
            let lines = by_word.lines(&before, &after);
            let is_moved = told.fate == Fate::MovedAndChanged;
            (if is_moved { t.documents_moved_and_changed() } else { t.documents_changed() }, lines)
        }
    };
    let part = told.after.or(told.before);
    let href = part.and_then(|part| place(part, told.after.is_some()));
    let way = href.map(|href| view! { <a class="reach" href=href>{t.documents_in_its_place()}</a> });
    view! {
        <article class="change stack-tight">
            <p class="row"><Badge label=words/>{way}</p>
            <div lang=lang><Diff lang=t lines/></div>
        </article>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::TestClock;

    #[test]
    fn a_page_is_compared_by_words_for_a_while_and_then_in_whole_parts() {
        let test = TestClock::at(Timestamp(5_000));
        let clock = Clock::Test(test.clone());
        let mut by_word = ByWord::new(&clock);
        let (before, after) = ("Autobus co godzinę.", "Autobus co kwadrans.");
        let are_marked = |lines: &[DiffLine]| lines.iter().flat_map(|line| &line.spans).any(|span| span.differs);
        assert!(are_marked(&by_word.lines(before, after)));
        test.advance(PATIENCE - 1);
        assert!(are_marked(&by_word.lines(before, after)));
        test.advance(1);
        let old_and_new = [whole(Change::Removed, before), whole(Change::Added, after)];
        assert_eq!(by_word.lines(before, after), old_and_new);
        assert_eq!(by_word.lines(before, before), [whole(Change::Kept, before)]);
        // The next page has its own.
        let mut by_word = ByWord::new(&clock);
        assert!((0..BY_WORD).all(|_| are_marked(&by_word.lines(before, after))));
        assert_eq!(by_word.lines(before, after), old_and_new);
    }
}
