//! Somebody who votes, changes their mind, comments, tells others to sign up, and keeps account of what was acknowledged.

use super::seed::Dice;
use super::town::{LINES, Voter, ballot, comments};
use super::wire::{Answer, Broken, Wire};
use crate::support::{PASSWORD, form_body};
use std::net::SocketAddr;

/// What is voted.
pub const CHOICES: [&str; 3] = ["support", "neutral", "against"];

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// On a line, a choice.
    Vote(usize, &'static str),
    /// On a line, words that nobody else says.
    Comment(usize, String),
    /// An address that nobody has.
    SignUp(String),
}

/// What became of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The answer says that it is done.
    Acknowledged,
    /// The answer says that it is not: try again later.
    Later(u16),
    /// There was no answer.
    Broken,
}

/// Somebody with their own account of things.
#[derive(Debug)]
pub struct Citizen {
    pub voter: Voter,
    name: String,
    dice: Dice,
    done: usize,
    wire: Option<Wire>,
    /// What was sent and not acknowledged: it is sent again.
    pub owed: Option<Deed>,
    /// The choice that was acknowledged last, on each line.
    pub stands: [Option<&'static str>; LINES.len()],
    /// Ids of comments that were acknowledged.
    pub comments: Vec<String>,
    /// Addresses whose sign-up was acknowledged.
    pub sign_ups: Vec<String>,
    /// One in so many deeds is a sign-up; 0: none.
    pub sign_ups_one_in: usize,
}

impl Citizen {
    /// Somebody who has done nothing yet.
    pub fn new(voter: &Voter, name: String, dice: Dice) -> Self {
        Self {
            voter: voter.clone(),
            name,
            dice,
            done: 0,
            wire: None,
            owed: None,
            stands: [None; LINES.len()],
            comments: Vec::new(),
            sign_ups: Vec::new(),
            sign_ups_one_in: 25,
        }
    }

    /// What comes next: what is owed, else something new.
    pub fn next(&mut self) -> Deed {
        if let Some(deed) = &self.owed {
            return deed.clone();
        }
        self.done += 1;
        let line = self.dice.below(LINES.len());
        let deed = if self.sign_ups_one_in > 0 && self.dice.one_in(self.sign_ups_one_in) {
            Deed::SignUp(format!("{}-{}@example.org", self.name, self.done))
        } else if self.dice.one_in(4) {
            Deed::Comment(line, format!("Benches, says {} for the {}th time.", self.name, self.done))
        } else {
            Deed::Vote(line, self.dice.one_of(&CHOICES))
        };
        self.owed = Some(deed.clone());
        deed
    }

    /// Does the next thing, over the wire.
    pub async fn act(&mut self, address: SocketAddr) -> Outcome {
        let deed = self.next();
        let answer = self.send(address, &deed).await;
        self.hear(deed, answer)
    }

    /// Another server from now on.
    pub fn leave(&mut self) {
        self.wire = None;
    }

    async fn send(&mut self, address: SocketAddr, deed: &Deed) -> Result<Answer, Broken> {
        let wire = self.wire.get_or_insert_with(|| Wire::to(address));
        let session = Some(self.voter.session.as_str());
        match deed {
            Deed::Vote(line, choice) => {
                wire.post(&ballot(*line), session, "application/json", format!("choice={choice}")).await
            }
            Deed::Comment(line, body) => {
                let body = form_body(&[("alignment", "for"), ("body", body)]);
                wire.post(&comments(*line), session, "text/html", body).await
            }
            Deed::SignUp(email) => {
                let body = form_body(&[("name", "Ada"), ("email", email), ("password", PASSWORD)]);
                wire.post("/sign-up", None, "text/html", body).await
            }
        }
    }

    /// Takes an answer for what it says.
    pub fn hear(&mut self, deed: Deed, answer: Result<Answer, Broken>) -> Outcome {
        let Ok(answer) = answer else { return Outcome::Broken };
        let leads_to = answer.header("location").unwrap_or_default();
        match (deed, answer.status) {
            (_, status @ (429 | 502 | 503)) => {
                // Only the balancer, which has lost its node, does not know when.
                assert!(status == 502 || answer.header("retry-after").is_some(), "nobody says when to come again");
                return Outcome::Later(status);
            }
            (Deed::Vote(line, choice), 200) if answer.body.contains("\"refusal\":null") => {
                self.stands[line] = Some(choice);
            }
            (Deed::Comment(..), 303) if leads_to.contains("#comment-") => {
                let id = leads_to.split("#comment-").nth(1).expect("an id");
                self.comments.push(id.to_owned());
            }
            (Deed::SignUp(email), 303) if leads_to == "/sign-up/sent" => self.sign_ups.push(email),
            (deed, status) => panic!("{deed:?} was answered with {status}: {}", answer.body),
        }
        self.owed = None;
        Outcome::Acknowledged
    }
}
