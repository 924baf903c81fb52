//! Which remarks somebody wants to see: read off the address, and the form for it.

use super::words::{channel_word, submitter_word};
use crate::base::i18n::Lang;
use crate::documents::model::{Anchor, Document, Version};
use crate::front::page::Page;
use crate::positions::model::Disposition;
use crate::positions::pages::disposition_word;
use crate::remarks::model::{AnsweredAs, Channel, Filter, Submitter, Tally};
use crate::remarks::words::stems;
use crate::ui::field::{Choice, HiddenField, SelectField, SubmitButton, TextField};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How a remark is answered, by its name in addresses.
fn answer(name: &str) -> Option<AnsweredAs> {
    match name {
        AnsweredAs::NOT_YET => Some(AnsweredAs::NotYet),
        name => Disposition::from_name(name).map(|one| AnsweredAs::With(one.name())),
    }
}

/// What was asked for, and as it was written.
pub(super) struct Asked {
    pub filter: Filter,
    pub page: i64,
    words: String,
}

impl Asked {
    /// What an address asks for; what it asks in vain is left out. `is_work`: with what only officials ask for. For all others
    /// it is as if it did not stand there: a list that answers to a name, or to a commune of few, tells whose a remark is.
    pub fn of(p: &Page, is_work: bool) -> Self {
        let said = |value: Option<String>| value.filter(|value| !value.is_empty());
        let at_work = |value: Option<String>| value.filter(|_| is_work);
        let words = at_work(p.query("words")).unwrap_or_default();
        let filter = Filter {
            channel: p.query("channel").and_then(|name| Channel::from_name(&name)),
            submitter: at_work(p.query("submitter")).and_then(|name| Submitter::from_name(&name)),
            territory: at_work(p.query("commune")).and_then(|id| id.parse().ok()),
            document: said(p.query("document")),
            anchor: p.query("part").and_then(|anchor| anchor.parse().ok()).map(Anchor),
            group: None,
            // What is answered is public once it is published; officials have their own list for what is not.
            answer: p.query("answer").filter(|_| !is_work).and_then(|name| answer(&name)),
            late: p.query("late").and_then(|late| match late.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            }),
            words: stems(&words).into_iter().take(3).collect(),
        };
        let page = p.query("page").and_then(|page| page.parse().ok()).unwrap_or(1_i64).clamp(1, 1_000_000);
        Self { filter, page, words }
    }

    /// The address of a page of the same list.
    pub fn href(&self, path: &str, page: u64) -> String {
        let Filter { channel, submitter, territory, document, anchor, answer, late, .. } = &self.filter;
        let pairs = [
            ("channel", channel.map(|channel| channel.name().to_owned())),
            ("submitter", submitter.map(|submitter| submitter.name().to_owned())),
            ("commune", territory.map(|territory| territory.to_string())),
            ("document", document.clone()),
            ("part", anchor.map(|anchor| anchor.0.to_string())),
            ("answer", answer.map(|answer| answer.name().to_owned())),
            ("late", late.map(|late| if late { "yes" } else { "no" }.to_owned())),
            ("words", Some(self.words.clone()).filter(|words| !words.is_empty())),
            ("page", (page > 1).then(|| page.to_string())),
        ];
        let pairs: Vec<_> = pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let query = serde_html_form::to_string(&pairs).unwrap_or_default();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        self.filter != Filter::default()
    }

    /// The form: what is chosen stands in it. `is_work`: with what only officials ask for.
    pub fn form(
        &self,
        t: Lang,
        path: String,
        documents: &[(Document, Version)],
        tallies: &[Tally],
        is_work: bool,
    ) -> AnyView {
        let filter = &self.filter;
        let every = |label: &'static str| vec![Choice::new("", label)];
        let with = |first: Vec<Choice>, more: Vec<Choice>| first.into_iter().chain(more).collect::<Vec<_>>();
        let channels = Channel::ALL.map(|channel| Choice::new(channel.name(), channel_word(t, channel))).to_vec();
        let kinds = Submitter::ALL.map(|kind| Choice::new(kind.name(), submitter_word(t, kind))).to_vec();
        let late = vec![Choice::new("no", t.remarks_only_in_time()), Choice::new("yes", t.remarks_only_late())];
        let communes: BTreeMap<String, String> = tallies
            .iter()
            .filter_map(|tally| Some((tally.territory_name.clone()?, tally.territory_id?.to_string())))
            .collect();
        let communes: Vec<Choice> = communes.into_iter().map(|(name, id)| Choice::new(id, name)).collect();
        let texts: Vec<Choice> =
            documents.iter().map(|(document, _)| Choice::new(document.code.clone(), document.title.clone())).collect();
        let documents = (!texts.is_empty()).then(|| {
            let value = filter.document.clone().unwrap_or_default();
            view! { <SelectField name="document" label=t.remarks_document() choices=with(every(t.remarks_all()), texts) value=value/> }
        });
        let part = filter.anchor.map(|anchor| view! { <HiddenField name="part" value=anchor.0.to_string()/> });
        let work = is_work.then(|| {
            let kind = filter.submitter.map_or("", Submitter::name);
            let commune = filter.territory.map(|id| id.to_string()).unwrap_or_default();
            view! {
                <SelectField name="submitter" label=t.remarks_submitter() choices=with(every(t.remarks_all()), kinds) value=kind/>
                {(!communes.is_empty()).then(|| view! {
                    <SelectField name="commune" label=t.remarks_commune() choices=with(every(t.remarks_all()), communes) value=commune/>
                })}
                <TextField name="words" label=t.remarks_words() kind="search" value=self.words.clone()/>
            }
        });
        let answers = (!is_work).then(|| {
            let not_yet = Choice::new(AnsweredAs::NOT_YET, t.remarks_not_answered());
            let each = Disposition::ALL.map(|one| Choice::new(one.name(), disposition_word(t, one)));
            let answers = each.into_iter().chain([not_yet]).collect();
            let value = filter.answer.map_or("", AnsweredAs::name);
            view! { <SelectField name="answer" label=t.remarks_answer() choices=with(every(t.remarks_all()), answers) value=value/> }
        });
        let channel = filter.channel.map_or("", Channel::name);
        let chosen_late = filter.late.map_or("", |late| if late { "yes" } else { "no" });
        let all = self.narrows().then(|| view! { <a href=path.clone()>{t.remarks_show_all()}</a> });
        view! {
            <details class="disclosure" open=self.narrows() || is_work>
                <summary>{t.remarks_narrow()}</summary>
                <form class="form remarks-filter" method="get" action=path.clone() novalidate>
                    <SelectField name="channel" label=t.remarks_channel() choices=with(every(t.remarks_all()), channels) value=channel/>
                    <SelectField name="late" label=t.remarks_when() choices=with(every(t.remarks_all()), late) value=chosen_late/>
                    {answers}
                    {documents}
                    {part}
                    {work}
                    <div class="form-actions"><SubmitButton label=t.remarks_filter() look="button-quiet"/>{all}</div>
                </form>
            </details>
        }
        .into_any()
    }
}
