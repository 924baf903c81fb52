//! The ballot, changed in place. Without scripts, or when anything goes wrong, the same form is sent as a page.

#![expect(
    missing_docs,
    reason = "the struct behind an island is made by its macro; a word's field has the message's name"
)]

use super::model::Choice;
use super::posting::{Answer, Missed, post};
use leptos::ev::SubmitEvent;
use leptos::html::{A, Button};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use web_sys::HtmlButtonElement;

/// The words of a ballot, in the reader's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BallotWords {
    pub question: String,
    pub support: String,
    pub neutral: String,
    pub against: String,
    pub your_vote: String,
    pub withdraw: String,
    pub undo: String,
    /// For each choice, in the order of the ballot.
    pub counted: [String; 3],
    pub withdrawn: String,
    pub failed: String,
    pub until: String,
    pub secret: String,
    /// The way to the results, once the round is over.
    pub results: String,
}

/// A ballot: three answers of equal weight, the chosen one marked, and a way to withdraw or undo.
#[island]
pub fn Ballot(
    /// Where the ballot is posted.
    action: String,
    /// The round's number: a vote that arrives in the next round is refused rather than counted there.
    round: i64,
    /// Where the results of the round are read.
    results: String,
    /// What the person has chosen.
    chosen: Option<Choice>,
    /// The words.
    words: BallotWords,
) -> impl IntoView {
    let ballot = BallotState {
        action: StoredValue::new(action.clone()),
        round,
        chosen: RwSignal::new(chosen),
        before: RwSignal::new(None),
        status: RwSignal::new(String::new()),
        is_sending: RwSignal::new(false),
        is_over: RwSignal::new(false),
        is_plain: StoredValue::new(false),
        words: StoredValue::new(words.clone()),
    };
    let (undo, to_results) = (NodeRef::<Button>::new(), NodeRef::<A>::new());
    let over = {
        let (path, words) = (results, words.results.clone());
        move || {
            let (path, words) = (path.clone(), words.clone());
            ballot.is_over.get().then(|| view! { <p><a class="reach" node_ref=to_results href=path>{words}</a></p> })
        }
    };
    // Its place in the form was the pressed button, which takes no more presses.
    Effect::new(move || {
        if let Some(link) = to_results.get() {
            let _ = link.focus();
        }
    });
    let labels = [&words.support, &words.neutral, &words.against];
    let choices = Choice::ALL.into_iter().zip(labels).map(|(choice, label)| {
        let (label, yours) = (label.clone(), words.your_vote.clone());
        let pressed = move || if ballot.chosen.get() == Some(choice) { "true" } else { "false" };
        view! {
            <button
                class="choice"
                name="choice"
                value=choice.name()
                data-choice=choice.name()
                aria-pressed=pressed
                disabled=move || ballot.is_over.get()
            >
                <span class="choice-sign" aria-hidden="true">
                    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5"></path></svg>
                </span>
                <span class="choice-label">{label}</span>
                <span class="choice-yours">{yours}</span>
            </button>
        }
    });
    view! {
        <form class="ballot" method="post" novalidate action=action.clone() on:submit=move |event| ballot.submitted(event, undo)>
            <input type="hidden" name="round" value=round.to_string()/>
            <fieldset>
                <legend>{words.question}</legend>
                <div class="ballot-choices">{choices.collect_view()}</div>
            </fieldset>
            <div class="ballot-after">
                <button
                    class="button-plain"
                    value="withdraw"
                    formaction=format!("{action}/withdraw")
                    hidden=move || ballot.is_over.get() || ballot.chosen.get().is_none()
                >
                    {words.withdraw}
                </button>
                <button
                    type="button"
                    class="button-plain"
                    node_ref=undo
                    hidden=move || ballot.before.get().is_none()
                    on:click=move |_| ballot.undo()
                >
                    {words.undo}
                </button>
                <p role="status" class="small">{move || ballot.status.get()}</p>
            </div>
            {over}
            <p class="ballot-note" hidden=move || ballot.is_over.get()>{words.until}" "{words.secret}</p>
        </form>
    }
}

/// What the island remembers.
#[derive(Clone, Copy)]
struct BallotState {
    action: StoredValue<String>,
    round: i64,
    chosen: RwSignal<Option<Choice>>,
    /// What the last deed replaced, for undoing it.
    before: RwSignal<Option<Option<Choice>>>,
    status: RwSignal<String>,
    is_sending: RwSignal<bool>,
    /// Whether the round ended while the page stood open: nothing can be changed any more.
    is_over: RwSignal<bool>,
    /// Whether the form is being sent as a page.
    is_plain: StoredValue<bool>,
    words: StoredValue<BallotWords>,
}

impl BallotState {
    fn submitted(self, event: SubmitEvent, undo: NodeRef<Button>) {
        let pressed = event.submitter().and_then(|button| button.dyn_into::<HtmlButtonElement>().ok());
        let Some(button) = pressed.filter(|_| !self.is_plain.get_value()) else { return };
        event.prevent_default();
        let wanted = Choice::from_name(&button.value());
        self.send(wanted, move |missed| match missed {
            // Sent as a page without a network, it would be the browser's own page that answers.
            Some(Missed::Network) => self.fail(),
            Some(Missed::Page) => {
                self.is_plain.set_value(true);
                if let Some(form) = button.form() {
                    let _ = form.request_submit_with_submitter(Some(&button));
                }
            }
            None => {
                if let Some(undo) = undo.get_untracked().filter(|_| wanted.is_none()) {
                    // The pressed button has gone: without this the keyboard would start again at the top of the page.
                    let _ = undo.focus();
                }
            }
        });
    }

    fn undo(self) {
        if let Some(before) = self.before.get_untracked() {
            self.send(before, move |missed| {
                if missed.is_some() {
                    self.fail();
                }
            });
        }
    }

    fn fail(self) {
        self.status.set(self.words.with_value(|words| words.failed.clone()));
    }

    fn send(self, wanted: Option<Choice>, then: impl FnOnce(Option<Missed>) + 'static) {
        if self.is_sending.get_untracked() {
            return;
        }
        self.is_sending.set(true);
        let action = self.action.get_value();
        let (path, body) = match wanted {
            Some(choice) => (action, format!("round={}&choice={}", self.round, choice.name())),
            None => (format!("{action}/withdraw"), format!("round={}", self.round)),
        };
        spawn_local(async move {
            let answer = post(&path, &body).await;
            self.is_sending.set(false);
            then(answer.map(|answer| self.tell(answer)).err());
        });
    }

    fn tell(self, answer: Answer) {
        match answer {
            Answer::Stands(now) => {
                let before = self.chosen.get_untracked();
                self.chosen.set(now);
                self.before.set((before != now).then_some(before));
                let told = |words: &BallotWords| match now {
                    Some(Choice::Support) => words.counted[0].clone(),
                    Some(Choice::Neutral) => words.counted[1].clone(),
                    Some(Choice::Against) => words.counted[2].clone(),
                    None => words.withdrawn.clone(),
                };
                self.status.set(self.words.with_value(told));
            }
            Answer::Refused { words, is_over } => {
                self.before.set(None);
                self.is_over.set(is_over);
                self.status.set(words);
            }
        }
    }
}
