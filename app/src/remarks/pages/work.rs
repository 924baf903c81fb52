//! A remark for those who work on it: with who sent it, what is like it, and its group.

use super::correct::{history, ways};
use super::one::{meeting, received, text};
use super::passage::stands;
use super::words::{about, channel_word, submitter_word};
use super::{Frame, number};
use crate::accounts::rules::address;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::base::text::excerpt;
use crate::front::page::{Page, page};
use crate::moderation::reporter::statement_path;
use crate::moderation::store::statement_of;
use crate::positions::model::position_path;
use crate::remarks::model::{Group, Remark, RemarkState, Similar, inbox_path, remark_path};
use crate::remarks::store;
use crate::remarks::words::spoken;
use crate::ui::field::{Choice, ErrorSummary, HiddenField, SelectField, SubmitButton, TextField};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// Groups that can be chosen: the latest.
const GROUPS: i64 = 100;
/// Characters of a similar remark.
const EXCERPT: usize = 200;

/// Everything about a remark. Seven statements.
#[component]
pub fn InboxRemarkPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (frame, _) = Frame::at_work(&p).await?;
        let id = frame.consultation.id;
        let remark = store::by_number(db, id, number(&p)?).await?.ok_or(AppError::NotFound)?;
        let stands = stands(&p, &frame, &remark).await?;
        let similar = store::similar(db, &remark).await?;
        let groups = store::groups(db, id, GROUPS).await?;
        let title = t.remarks_number(remark.number.to_string());
        let state = match remark.state {
            RemarkState::Visible => None,
            RemarkState::Withdrawn if remark.entered_by.is_some() => Some(t.remarks_is_entered_by_mistake()),
            RemarkState::Withdrawn => Some(t.remarks_withdrawn_text()),
            RemarkState::Hidden => Some(t.remarks_hidden_text()),
            RemarkState::Waiting => Some(t.remarks_waits_text()),
        };
        let statement = match remark.state {
            RemarkState::Hidden => statement_of(db, remark.id).await?.map(|token| statement(t, &remark, &token)),
            RemarkState::Visible | RemarkState::Withdrawn | RemarkState::Waiting => None,
        };
        let slug = frame.consultation.slug.clone();
        let ways = ways(t, &slug, &remark);
        let corrections = store::corrections(db, remark.id).await?;
        let position = (remark.state != RemarkState::Withdrawn).then(|| {
            view! { <p class="no-print"><a class="reach" href=position_path(&slug, remark.number)>{t.positions_to_position()}</a></p> }
        });
        let chosen: Vec<String> = typed.values("others").into_iter().map(ToOwned::to_owned).collect();
        Ok(view! {
            <Title text=format!("{title}: {}", frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_inbox(t)/>
            <PageHead title=title>
                <p class="no-print"><a class="reach" href=remark_path(&slug, remark.number)>{t.remarks_to_public()}</a></p>
                {position}
                {ways}
            </PageHead>
            {state.map(|words| view! { <Notice kind="warn" text=words>{statement}</Notice> })}
            <ErrorSummary labels=vec![("title", t.remarks_group_title()), ("group", t.remarks_group())]/>
            <KeyValue rows=facts(t, &frame, &remark)/>
            {stands}
            {text(t, &remark)}
            {history(t, &frame, &corrections)}
            {grouping(t, &frame, &remark, &similar, &groups, &chosen)}
        })
    })
}

/// The way to the statement of reasons of whoever has no account: who gave no mail address gets it by post.
fn statement(t: Lang, remark: &Remark, token: &str) -> AnyView {
    let hint = match address(&remark.said.submitter_address) {
        Ok(_) => t.remarks_statement_sent(),
        Err(_) => t.remarks_statement_by_post(),
    };
    view! { <p>{hint}" "<a href=statement_path(token)>{t.remarks_statement()}</a></p> }.into_any()
}

/// What officials know of a remark.
fn facts(t: Lang, frame: &Frame, remark: &Remark) -> Vec<(String, AnyView)> {
    let said = &remark.said;
    let mut rows: Vec<(String, AnyView)> = vec![
        (t.remarks_part().to_owned(), about(t, &frame.consultation.slug, remark)),
        (t.remarks_submitter().to_owned(), submitter_word(t, said.submitter).into_any()),
    ];
    let mut add = |name: &'static str, value: &str| {
        if !value.is_empty() {
            rows.push((name.to_owned(), value.to_owned().into_any()));
        }
    };
    add(t.remarks_organisation(), remark.organisation_name.as_deref().unwrap_or_default());
    let name = match said.submitter_name.as_str() {
        "" => remark.author_name.as_deref().unwrap_or_default(),
        name => name,
    };
    add(t.remarks_name(), if remark.organisation_name.as_deref() == Some(name) { "" } else { name });
    let by_account = if said.author_id.is_some() { t.remarks_answer_to_account() } else { "" };
    add(t.remarks_address(), if said.submitter_address.is_empty() { by_account } else { &said.submitter_address });
    add(t.remarks_mandate(), &said.mandate);
    add(t.remarks_commune(), remark.territory_name.as_deref().unwrap_or_default());
    add(t.remarks_channel(), channel_word(t, said.channel));
    add(t.remarks_meeting(), &if said.meeting.is_empty() { String::new() } else { meeting(t, remark) });
    rows.push((t.remarks_received().to_owned(), received(t, frame, remark)));
    rows.push((t.remarks_entered().to_owned(), t.date_time(remark.entered_at, &frame.zone).into_any()));
    rows
}

/// The group that it is in, or what it may join, and what is like it.
fn grouping(
    t: Lang,
    frame: &Frame,
    remark: &Remark,
    similar: &[Similar],
    groups: &[Group],
    chosen: &[String],
) -> AnyView {
    let slug = &frame.consultation.slug;
    let action = inbox_path(slug, remark.number);
    let own = remark.group_id.map(|id| {
        let title = groups.iter().find(|group| group.id == id).map_or(t.remarks_group(), |group| group.title.as_str());
        let href = frame.path(&format!("inbox/groups/{id}"));
        view! {
            <p>{t.remarks_is_in_group()}" "<a href=href>{title.to_owned()}</a></p>
            <form class="form" method="post" novalidate action=action.clone()>
                <div class="form-actions"><SubmitButton label=t.remarks_leave_group() look="button-quiet" says=("deed", "leave")/></div>
            </form>
        }
    });
    let new = Choice::new("", t.remarks_new_group());
    let known = groups.iter().map(|group| Choice::new(group.id.to_string(), group.title.clone()));
    let choices: Vec<Choice> = std::iter::once(new).chain(known).collect();
    let value = remark.group_id.map(|id| id.to_string()).unwrap_or_default();
    let words = remark_words(remark);
    let items = similar.iter().map(|other| alike(t, frame, remark, other, &words, chosen)).collect_view();
    let others = match similar.is_empty() {
        true => view! { <p>{t.remarks_no_similar()}</p> }.into_any(),
        false => view! {
            <fieldset class="choices-group">
                <legend>{t.remarks_similar_together()}</legend>
                <ul class="choices remark-similar" role="list">{items}</ul>
            </fieldset>
        }
        .into_any(),
    };
    view! {
        <section class="section stack no-print" id="similar">
            <h2>{t.remarks_similar()}</h2>
            <p>{t.remarks_similar_text()}</p>
            {own}
            <form class="form" method="post" novalidate action=action.clone()>
                {others}
                <SelectField name="group" label=t.remarks_group() choices=choices value=value/>
                <TextField name="title" label=t.remarks_group_title() hint=t.remarks_group_title_hint() optional=true/>
                <HiddenField name="deed" value="join"/>
                <div class="form-actions"><SubmitButton label=t.remarks_join_group() look="button-quiet"/></div>
            </form>
        </section>
    }
    .into_any()
}

/// All the words of a remark, as they were written.
fn remark_words(remark: &Remark) -> String {
    let said = &remark.said;
    [said.justification.as_str(), &said.proposed, &said.present, &said.passage.part].join(" ")
}

fn alike(t: Lang, frame: &Frame, remark: &Remark, other: &Similar, words: &str, chosen: &[String]) -> AnyView {
    let value = other.number.to_string();
    let part = other.is_same_part.then(|| t.remarks_same_part().to_owned());
    let shared = spoken(words, &other.shared);
    let shared = (!shared.is_empty()).then(|| t.remarks_shared_words(shared.join(", ")));
    let why: Vec<String> = part.into_iter().chain(shared).collect();
    let is_in = other.group_id.is_some() && other.group_id == remark.group_id;
    let group = is_in.then(|| t.remarks_same_group());
    view! {
        <li>
            <label class="check">
                <input type="checkbox" name="others" value=value.clone() checked=chosen.contains(&value)/>
                <span class="check-label">{t.remarks_number(other.number.to_string())}</span>
                <span class="field-hint">{why.join("; ")}{group.map(|words| format!("; {words}"))}</span>
            </label>
            <p class="remark-gist" lang=other.language.foreign_in(t)>{excerpt(&other.justification, EXCERPT)}</p>
            <p><a class="reach" href=inbox_path(&frame.consultation.slug, other.number)>{t.remarks_read_number(other.number.to_string())}</a></p>
        </li>
    }
    .into_any()
}
