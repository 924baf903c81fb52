//! By what the work list is narrowed: states with what is left, the form of a filter, and one's own views.

use super::words::{channel_word, disposition_word, state_word};
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::front::islands::Emptied;
use crate::positions::filter::{Assigned, Filter, part_key};
use crate::positions::model::{Disposition, PositionState, desk_path};
use crate::positions::rules::TITLE_MAX;
use crate::positions::store::{Offered, Place};
use crate::remarks::model::Channel;
use crate::ui::field::{CheckField, Choice, HiddenField, SelectField, SubmitButton, TextField};
use leptos::prelude::*;

/// How many remarks have come how far, each a way to them.
pub fn states(t: Lang, place: &Place, filter: &Filter, offered: &[Offered]) -> AnyView {
    let count = |state: PositionState| {
        offered.iter().find(|one| one.kind == "state" && one.code == state.name()).map_or(0, |one| one.count)
    };
    let all: i64 = PositionState::ALL.into_iter().map(count).sum();
    let left = all - count(PositionState::Accepted) - count(PositionState::Published);
    let link = |state: Option<PositionState>, word: &'static str, count: i64| {
        let href = filter.in_state(state).after(&desk_path(&place.slug));
        let here = (filter.state == state).then_some("page");
        view! { <li><a href=href aria-current=here>{word} " " <span class="count">{t.number(count)}</span></a></li> }
    };
    let states = PositionState::ALL.map(|state| link(Some(state), state_word(t, state), count(state)));
    view! {
        <div class="queue-bar">
            <nav aria-label=t.positions_states()>
                <ul class="filters" role="list">{link(None, t.positions_all(), all)}{states.collect_view()}</ul>
            </nav>
            <p class="queue-left">{t.positions_left(left)}</p>
        </div>
    }
    .into_any()
}

/// The form of everything else by which the list is narrowed.
pub fn filter_form(t: Lang, filter: &Filter, offered: &[Offered]) -> AnyView {
    let of = |kind: &'static str| offered.iter().filter(move |one| one.kind == kind);
    let any = || Choice::new("", t.positions_any());
    let dispositions = Disposition::ALL.iter().map(|one| Choice::new(one.name(), disposition_word(t, *one)));
    let channels = Channel::ALL.iter().map(|one| Choice::new(one.name(), channel_word(t, *one)));
    let named =
        |one: &Offered| Choice::new(one.id.unwrap_or_default().to_string(), format!("{} ({})", one.label, one.count));
    let evaluators: Vec<Choice> = of("evaluator").map(named).collect();
    let evaluators = [any(), Choice::new("nobody", t.positions_nobody())].into_iter().chain(evaluators).collect();
    let groups: Vec<Choice> = of("group").map(named).collect();
    let parts: Vec<Choice> = of("part")
        .filter_map(|one| {
            let key = part_key((one.id?, one.code.parse().ok()?));
            Some(Choice::new(key, format!("¶ {} {} ({})", one.code, one.label, one.count)))
        })
        .collect();
    let with_any = |choices: Vec<Choice>| std::iter::once(any()).chain(choices).collect::<Vec<_>>();
    let assigned = match filter.assigned {
        Assigned::Whoever => String::new(),
        Assigned::Nobody => "nobody".to_owned(),
        Assigned::To(person) => person.to_string(),
    };
    let group = filter.group.map(|group| group.to_string()).unwrap_or_default();
    let part = filter.part.map(part_key).unwrap_or_default();
    let is_open = Filter { state: None, ..filter.clone() } != Filter::default();
    let group_field = (!groups.is_empty())
        .then(|| view! { <SelectField name="group" label=t.positions_group() choices=with_any(groups) value=group/> });
    let part_field = (!parts.is_empty())
        .then(|| view! { <SelectField name="part" label=t.positions_part() choices=with_any(parts) value=part/> });
    view! {
        <details class="disclosure no-print" open=is_open>
            <summary>{t.positions_narrow()}</summary>
            <form class="form" method="get" novalidate>
                {filter.state.map(|state| view! { <HiddenField name="state" value=state.name()/> })}
                <TextField name="words" kind="search" label=t.positions_words() hint=t.positions_words_hint() value=filter.words.clone() optional=true/>
                <SelectField name="disposition" label=t.positions_disposition() choices=with_any(dispositions.collect()) value=filter.disposition.map_or("", Disposition::name)/>
                <SelectField name="evaluator" label=t.positions_assigned_to() choices=evaluators value=assigned/>
                <SelectField name="channel" label=t.positions_channel() choices=with_any(channels.collect()) value=filter.channel.clone()/>
                {part_field}
                {group_field}
                <CheckField name="overdue" label=t.positions_overdue() checked=filter.is_overdue/>
                <CheckField name="late" label=t.positions_late() checked=filter.is_late/>
                <div class="form-actions"><SubmitButton label=t.positions_show() look="button-quiet"/></div>
            </form>
        </details>
    }
    .into_any()
}

/// One's own views: each a way, and a button that forgets it; and the form that keeps what is shown now.
pub fn views(t: Lang, place: &Place, filter: &Filter, offered: &[Offered]) -> AnyView {
    let views = offered.iter().filter(|one| one.kind == "view").map(|one| {
        let href = Filter::read(&one.code).after(&desk_path(&place.slug));
        let label = t.positions_forget_view(one.label.clone());
        view! {
            <li class="row">
                <a href=href>{one.label.clone()}</a>
                <form method="post" novalidate>
                    <HiddenField name="deed" value="forget"/>
                    <HiddenField name="view" value=one.id.unwrap_or_default().to_string()/>
                    <SubmitButton label look="button-quiet"/>
                </form>
            </li>
        }
    });
    let views = views.collect_view();
    view! {
        <details class="disclosure no-print" id="views" open=use_form().was_sent()>
            <summary>{t.positions_views()}</summary>
            <ul class="stack-tight" role="list">{views}</ul>
            <form class="form" method="post" novalidate>
                <HiddenField name="deed" value="keep"/>
                <HiddenField name="filter" value=filter.query()/>
                <Emptied/>
                <TextField name="name" label=t.positions_view_name() hint=t.positions_view_name_hint(TITLE_MAX)/>
                <div class="form-actions"><SubmitButton label=t.positions_keep_view() look="button-quiet"/></div>
            </form>
        </details>
    }
    .into_any()
}
