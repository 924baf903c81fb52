//! The form in which one writes.

use super::comment::person_name;
use crate::base::i18n::Lang;
use crate::comments::islands::CharactersLeft;
use crate::comments::model::{Alignment, Comment};
use crate::comments::rules::BODY_MAX;
use crate::front::islands::{Draft, IslandLoader};
use crate::organisations::model::Affiliation;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, HiddenField, SubmitButton, TextArea};
use leptos::prelude::*;

/// What a writing form is for.
pub(super) enum Purpose<'c> {
    /// A new thread or a reply, in the own name or for one of these organisations.
    New {
        /// The author's name.
        name: String,
        /// Whom the author may speak for.
        affiliations: Vec<Affiliation>,
    },
    /// Another text of an own comment, and whether a moderator asked for it.
    Edit(&'c Comment, bool),
}

/// The fields of a comment and the rules of the discussion, with the button that says what it does.
pub(super) fn form(
    t: Lang,
    action: String,
    purpose: Purpose<'_>,
    rules: Option<AnyView>,
    submit: &'static str,
) -> AnyView {
    let (alignment, text) = match &purpose {
        Purpose::New { .. } => (String::new(), String::new()),
        Purpose::Edit(comment, _) => (comment.alignment.name().to_owned(), comment.body.clone()),
    };
    let hint = match &purpose {
        Purpose::New { .. } => t.comments_body_hint(),
        Purpose::Edit(_, true) => t.comments_edit_asked_hint(),
        Purpose::Edit(_, false) => t.comments_edit_hint(),
    };
    let more = match purpose {
        Purpose::New { name, affiliations } => author(t, name, affiliations),
        Purpose::Edit(comment, _) => {
            Some(view! { <HiddenField name="version" value=comment.version.to_string()/> }.into_any())
        }
    };
    let most = t.comments_characters_most(i64::try_from(BODY_MAX).unwrap_or(i64::MAX));
    let labels =
        vec![("alignment", t.comments_alignment()), ("body", t.comments_body()), ("author", t.comments_author())];
    view! {
        <ErrorSummary labels/>
        <form class="form" method="post" novalidate action=action>
            <ChoiceField name="alignment" label=t.comments_alignment() choices=alignments(t) value=alignment/>
            <CharactersLeft most words=t.comments_characters_left().to_owned() max=BODY_MAX>
                <TextArea name="body" label=t.comments_body() hint=hint value=text/>
            </CharactersLeft>
            {more}
            {rules}
            <Draft beside_votes=true/>
            <div class="form-actions"><SubmitButton label=submit/></div>
        </form>
        <IslandLoader/>
    }
    .into_any()
}

fn alignments(t: Lang) -> Vec<Choice> {
    let label = |alignment| match alignment {
        Alignment::For => t.comments_alignment_for(),
        Alignment::Neutral => t.comments_alignment_neutral(),
        Alignment::Against => t.comments_alignment_against(),
    };
    Alignment::ALL.into_iter().map(|alignment| Choice::new(alignment.name(), label(alignment))).collect()
}

/// In whose name; nothing to choose for who speaks for nobody else.
fn author(t: Lang, name: String, affiliations: Vec<Affiliation>) -> Option<AnyView> {
    if affiliations.is_empty() {
        return None;
    }
    let own = Choice::new("me", t.comments_author_me(name));
    let others = affiliations
        .into_iter()
        .map(|other| Choice::new(other.id.to_string(), t.comments_author_organisation(other.name)));
    let choices = std::iter::once(own).chain(others).collect();
    Some(view! { <ChoiceField name="author" label=t.comments_author() choices value="me"/> }.into_any())
}

/// The comment that one answers or speaks of, whole.
pub(super) fn quoted(t: Lang, comment: &Comment) -> AnyView {
    view! {
        <article class="comment" data-alignment=comment.alignment.name()>
            <div class="comment-head"><span class="comment-author">{person_name(t, comment)}</span></div>
            {super::comment::body(t, comment.language, &comment.body)}
        </article>
    }
    .into_any()
}
