//! One of everything: people of every kind, and things in every state that a reader can meet.

use super::document::Document;
use super::everywhere;
use crate::moderation::decide;
use crate::support::{Client, TestApp, World};
use crate::voting::world::line;
use app::base::db::execute;
use app::base::error::AppResult;
use app::front::outcome::{Role, State};
use app::front::policy::{Who, policy};
use app::monitoring::model::Report;
use app::monitoring::store as monitoring;
use app::strategy::{actions, file};

const GOAL_V: &str = include_str!("../../../demo/krakow-2030-goal-v.toml");
const METROPOLIS: &str = include_str!("../../../demo/krakow-metropolis-2030.toml");

/// A meeting for which people register, one that was held, and one of which only the month is known, added to the metropolis.
const MEETINGS: &str = r#"
[[meetings]]
code = "evening"
on = 2026-12-01
from = "17:30"
until = "19:00"
territory = "1261011"
place = "Rynek 1"
link = "https://example.org/join"
capacity = 2
title.pl = "Wieczór"
accessibility.pl = "Bez progów."

[[meetings]]
code = "walk"
on = 2026-10-01
title.pl = "Spacer"

[[meetings]]
code = "someday"
on = "2027-03"
title.pl = "Kiedyś"
minutes.pl = "Nic jeszcze."
"#;

/// The name of the strategy that was never published.
pub const DRAFTED: &str = "drafted-2040";

/// A working group, added to the metropolis; the author chairs it.
const GROUPS: &str = r#"
[[groups]]
code = "services"
name.pl = "Grupa do spraw usług"
mandate.pl = "Doradza."
seats = [{ kind = "council", state = "confirmed" }]
"#;

/// A body that the organiser writes to.
const ADDRESSEE: &str = "01890000-0000-7000-8000-0000000000aa";

/// A word in the address of everybody, which stands on no page but their own.
pub const ADDRESS: &str = "@canary.example";

/// A whole small town.
pub struct Town {
    /// Whoever is not signed in.
    pub anonymous: Client,
    /// Signed in, and nothing more.
    pub resident: Client,
    /// Wrote what there is.
    pub author: Client,
    /// Moderates another consultation.
    pub foreign_moderator: Client,
    /// Moderates `goal-v`.
    pub moderator: Client,
    /// Administrator.
    pub administrator: Client,
    /// The published consultation with its open round.
    pub world: World,
    /// Addresses of a draft, a submitted and a published proposal.
    pub proposals: [String; 3],
    /// Who edits the strategy, and is nobody else in town.
    pub editor: String,
    /// Ids of the author's comment, of the author's report of another one, and of the decision on that report.
    pub discussed: [String; 3],
    /// Addresses in the workspace of a paper that waits for agreement, and of one that is published.
    pub papers: [String; 2],
}

impl Town {
    /// Builds the town, as far as possible through the forms that people use.
    pub async fn found(app: &TestApp) -> Self {
        // Of Kraków's there is an older version too, from which a draft can be begun.
        let older = GOAL_V.replacen("horizon = \"2030\"", "horizon = \"2029\"", 1);
        for text in [older, GOAL_V.to_owned(), METROPOLIS.to_owned() + GROUPS + MEETINGS] {
            let document = file::parse(&text).expect("a sound file");
            actions::import(&app.site.db, &app.site.chance, &document).await.expect("a strategy");
        }
        let other = app.consultation_at("elsewhere").await;
        let world = app.consultation().await;
        let planned = app.consultation_at("planned").await;
        let prepared: AppResult<()> = app
            .site
            .db
            .write(async |tx| {
                app::consultations::store::add_moderator(tx, planned.consultation, world.moderator_id).await?;
                execute!(tx, "UPDATE consultations SET published_at = NULL WHERE slug = 'planned'")?;
                Ok(())
            })
            .await;
        prepared.expect("a planned consultation");
        let mut town = Self {
            anonymous: app.visitor(),
            resident: app.sign_up("Eve", &format!("eve{ADDRESS}")).await,
            author: app.sign_up("Ada", &format!("ada{ADDRESS}")).await,
            foreign_moderator: other.moderator,
            moderator: world.moderator.clone(),
            administrator: app.administrator().await,
            world,
            proposals: Default::default(),
            editor: String::new(),
            discussed: Default::default(),
            papers: Default::default(),
        };
        town.proposals = [
            town.propose("Benches, not written out yet", "save").await,
            town.propose("Benches, handed in", "submit").await,
            town.propose("Benches, for everybody to read", "submit").await,
        ];
        let past = app.consultation_at("past").await;
        for (world, code) in [(&town.world, "1"), (&town.world, "2"), (&planned, "1"), (&past, "1")] {
            line(app, world, code, Vec::new()).await;
        }
        let mut moderator = past.moderator.clone();
        moderator.post("/consultations/past/rounds/1/close", &[("reason", "")]).await.leads_to();
        // Only after a round is there something to be taken on.
        let also = app.site.db.write(async |tx| {
            app::consultations::store::add_moderator(tx, past.consultation, town.world.moderator_id).await
        });
        also.await.expect("a moderator of both");
        for (name, number) in [("Zielony", "0000123456"), ("Nowy", "0000123457"), ("Stary", "0000123458")] {
            let fields = [("name", name), ("register_number", number), ("mandate", "We speak for our members.")];
            town.author.post("/organisations/new", &fields).await.leads_to();
        }
        let verified: AppResult<()> = app
            .site
            .db
            .write(async |tx| {
                execute!(tx, "UPDATE organisations SET state = 'verified' WHERE slug = 'zielony'")?;
                execute!(tx, "UPDATE organisations SET state = 'refused' WHERE slug = 'stary'")?;
                execute!(
                    tx,
                    "UPDATE proposals SET state = 'published' WHERE title = 'Benches, for everybody to read'"
                )?;
                execute!(tx, "UPDATE action_lines SET state = 'hidden' WHERE code = '2'")?;
                let body: uuid::Uuid = ADDRESSEE.parse().expect("an id");
                let sql = "INSERT INTO addressees (id, consultation_id, kind, name, added_at)
                           SELECT $1, id, 'waters', 'RZGW', 0 FROM consultations WHERE slug = 'goal-v'";
                execute!(tx, sql, body)?;
                Ok(())
            })
            .await;
        verified.expect("things in every state");
        town.gather(app).await;
        town.discuss().await;
        town.edit(app).await;
        town.report(app).await;
        // A vote, to be withdrawn; a second session, to be ended; and whatever a page still has to say once is read now.
        town.author.post("/consultations/goal-v/actions/1/vote", &[("choice", "support")]).await.leads_to();
        app.sign_in(&format!("ada{ADDRESS}")).await;
        for (_, client) in town.everybody() {
            client.get("/").await;
        }
        town
    }

    /// The author takes the chair of a group, and files two papers there; one is published.
    async fn gather(&mut self, app: &TestApp) {
        let author = app.person_id(&format!("ada{ADDRESS}")).await;
        let seated: AppResult<()> = app
            .site
            .db
            .write(async |tx| {
                let sql = "INSERT INTO group_members (strategy_id, working_group, person_id, is_chair, joined_at)
                           SELECT id, 'services', $1, TRUE, 0 FROM strategies WHERE slug = 'metropolia-krakowska-2030'";
                execute!(tx, sql, author)?;
                Ok(())
            })
            .await;
        seated.expect("a chair");
        const WORKSPACE: &str = "/strategies/metropolia-krakowska-2030/groups/services/workspace";
        let minutes =
            [("kind", "minutes"), ("title", "First meeting"), ("held_on", "2026-10-30"), ("present", "All of us")];
        let words = [("body", "We met."), ("language", "en")];
        for place in [0, 1] {
            let answer = self.author.post(&format!("{WORKSPACE}/new"), &[minutes.as_slice(), &words].concat()).await;
            self.papers[place] = answer.leads_to().to_owned();
        }
        for deed in ["agree", "publish"] {
            self.author.post(&self.papers[1], &[("version", "1"), ("deed", deed)]).await.leads_to();
        }
    }

    /// The author and the resident comment; the author reports the resident's comment, and the moderator hides it.
    async fn discuss(&mut self) {
        let threads = "/consultations/goal-v/actions/1/comments";
        let mut said = Vec::new();
        for client in [&mut self.author, &mut self.resident] {
            let answer = client.post(threads, &[("alignment", "for"), ("body", "Benches, and shade.")]).await;
            said.push(last(answer.leads_to(), "#comment-"));
        }
        let answer = self.author.post(&format!("/comments/{}/report", said[1]), &[("reason", "An insult.")]).await;
        let report = last(answer.leads_to(), "/");
        let rule = self.world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "Without insults.")];
        decide(&mut self.moderator, &said[1], "1", "hide", &more).await.leads_to();
        let decisions = self.moderator.get("/consultations/goal-v/decisions").await;
        let undo = Document::parse(&decisions.body).links().into_iter().find(|link| link.ends_with("/undo"));
        let decision = last(undo.expect("a way to undo").trim_end_matches("/undo"), "/");
        self.discussed = [said.swap_remove(0), report, decision];
    }

    /// A strategy that was never published, and one that somebody else may edit.
    async fn edit(&mut self, app: &TestApp) {
        let text = GOAL_V.replace("krakow-2030", DRAFTED);
        self.administrator.post("/strategies/new/file", &[("text", &text)]).await.leads_to();
        let (editor, _) = app.official("Edyta", "edyta@example.org").await;
        let named = [("email", "edyta@example.org")];
        self.administrator.post("/strategies/krakow-2030/editors", &named).await.leads_to();
        self.editor = editor.to_string();
    }

    /// The author reports for goal V: one year is published, the next one waits for it.
    async fn report(&mut self, app: &TestApp) {
        let officer = [("goal", "V"), ("unit", "Office for Residents"), ("email", &format!("ada{ADDRESS}"))];
        self.administrator.post("/strategies/krakow-2030/monitoring/officers", &officer).await.leads_to();
        let ada = app.person_id(&format!("ada{ADDRESS}")).await;
        let told: AppResult<()> = app
            .site
            .db
            .write(async |tx| {
                let id = app::strategy::store::find(&mut *tx, "krakow-2030").await?.expect("a strategy");
                let goal = app::strategy::store::goal(&mut *tx, "krakow-2030", "V").await?.expect("a goal");
                let report =
                    Report { unit: "Office".to_owned(), narrative: "Much was done.".to_owned(), ..Report::default() };
                for year in [2025, 2026] {
                    monitoring::insert_year(tx, id, year, "2027-01-31", None).await?;
                    monitoring::put_report(tx, (goal, year), &report, ada, true).await?;
                }
                monitoring::publish_year(tx, id, 2025, None).await?;
                Ok(())
            })
            .await;
        told.expect("two years");
    }

    /// Writes a proposal as the author; gives its address.
    async fn propose(&mut self, title: &str, deed: &str) -> String {
        let fields = [
            ("title", title),
            ("body", "Benches every hundred metres."),
            ("language", "en"),
            ("voice", "me"),
            ("deed", deed),
        ];
        let answer = self.author.post("/consultations/goal-v/proposals/new", &fields).await;
        answer.leads_to().trim_end_matches("/edit").to_owned()
    }

    /// Everybody with an account.
    pub fn signed_in(&mut self) -> [&mut Client; 5] {
        let Self { resident, author, foreign_moderator, moderator, administrator, .. } = self;
        [administrator, moderator, author, resident, foreign_moderator]
    }

    /// Everybody.
    pub fn everybody(&mut self) -> [(Role, &mut Client); 6] {
        let Self { anonymous, resident, author, foreign_moderator, moderator, administrator, .. } = self;
        [
            (Role::Anonymous, anonymous),
            (Role::Administrator, administrator),
            (Role::Moderator, moderator),
            (Role::Author, author),
            (Role::Resident, resident),
            (Role::ForeignModerator, foreign_moderator),
        ]
    }

    /// Addresses of a route that lead to something, each with what stands there.
    pub fn addresses(&self, route: &str) -> Vec<(State, String)> {
        let at = |values: &[(&str, &str)]| {
            let values = values.to_vec();
            everywhere::with(route, move |name| {
                let found = values.iter().find(|(known, _)| *known == name);
                found.map_or("nothing-here", |(_, value)| *value)
            })
        };
        let moderator = self.world.moderator_id.to_string();
        match route.split('/').nth(1).unwrap_or_default() {
            "strategies" if route.contains("/plans/") => {
                vec![(State::Public, at(&[("slug", "metropolia-krakowska-2030"), ("code", "4US")]))]
            }
            "strategies" if route.contains("/meetings") => {
                let of = |code| (State::Public, at(&[("slug", "metropolia-krakowska-2030"), ("code", code)]));
                vec![of("evening"), of("walk")]
            }
            "strategies" if route.contains("/groups/") => {
                let waits = !route.contains("/papers/");
                let paper = last(&self.papers[usize::from(!waits)], "/");
                let state = if ["/workspace", "/members"].iter().any(|part| route.contains(part)) {
                    State::Members
                } else {
                    State::Public
                };
                vec![(state, at(&[("slug", "metropolia-krakowska-2030"), ("code", "services"), ("id", &paper)]))]
            }
            "strategies" if route.contains("/goals/") && route.contains("{year}") => {
                vec![(State::Private, at(&[("slug", "krakow-2030"), ("year", "2026"), ("code", "V")]))]
            }
            "strategies" if route.contains("{year}") && route.ends_with("/publish") => {
                vec![(State::Public, at(&[("slug", "krakow-2030"), ("year", "2026")]))]
            }
            "strategies" if route.contains("{year}") => {
                vec![(State::Public, at(&[("slug", "krakow-2030"), ("year", "2025")]))]
            }
            "strategies" if route.contains('{') => {
                let entry = [("sort", "goals"), ("code", "V.1"), ("lang", "en"), ("number", "1"), ("id", &self.editor)];
                let of = |slug| at(&[&[("slug", slug)][..], &entry].concat());
                let mut all = vec![(State::Public, of("krakow-2030"))];
                let is_edited = policy("GET", route).is_some_and(|entry| entry.who == Who::Editor);
                all.extend(is_edited.then(|| (State::DraftStrategy, of(DRAFTED))));
                all
            }
            "organisations" if route.ends_with("/mend") => {
                vec![(State::Private, at(&[("slug", "stary")]))]
            }
            "organisations" if route.ends_with("/members") => vec![(State::Members, at(&[("slug", "zielony")]))],
            "organisations" if route.contains("{slug}") => vec![
                (State::Public, at(&[("slug", "zielony")])),
                (State::UnverifiedOrganisation, at(&[("slug", "nowy")])),
            ],
            "proposals" => {
                let id = |place: usize| self.proposals[place].rsplit('/').next().unwrap_or_default();
                let mut all = [(State::Public, 2), (State::DraftProposal, 0), (State::PendingProposal, 1)];
                if route.ends_with("/report") {
                    // One reports what readers see.
                    all[1].0 = State::Absent;
                    all[2].0 = State::Absent;
                }
                let is_authors = ["/edit", "/submit", "/withdraw"].iter().any(|ending| route.ends_with(ending));
                let some = if is_authors { &all[1..2] } else { &all[..] };
                some.iter().map(|(state, place)| (*state, at(&[("id", id(*place))]))).collect()
            }
            "people" if route.contains('{') => vec![(State::Public, at(&[("id", &moderator)]))],
            "comments" => vec![(State::Public, at(&[("id", &self.discussed[0])]))],
            "reports" => vec![(State::Private, at(&[("id", &self.discussed[1])]))],
            "consultations" if route.contains("/decisions/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", &self.discussed[2])]))]
            }
            "consultations" if route.contains("/addressees/{id}") => {
                vec![(State::Public, at(&[("slug", "goal-v"), ("id", ADDRESSEE)]))]
            }
            "consultations" if route.contains("/results") => vec![(State::Public, at(&[("slug", "past")]))],
            "consultations" if route.contains("{code}") && !route.contains("/rules/") => {
                let public = if route.contains("/commitment") { "past" } else { "goal-v" };
                let mut lines = vec![
                    (State::Public, at(&[("slug", public), ("code", "1")])),
                    (State::PlannedConsultation, at(&[("slug", "planned"), ("code", "1")])),
                ];
                // Nobody votes on a hidden line or discusses it.
                if !route.contains("/vote") && !route.ends_with("/comments") {
                    // One reports what readers see.
                    let hidden = if route.ends_with("/report") { State::Absent } else { State::HiddenActionLine };
                    lines.push((hidden, at(&[("slug", "goal-v"), ("code", "2")])));
                }
                lines
            }
            "consultations" if route.contains("{slug}") => {
                [(State::Public, "goal-v"), (State::PlannedConsultation, "planned")]
                    .map(|(state, slug)| {
                        (state, at(&[("slug", slug), ("code", "respect"), ("number", "1"), ("id", &moderator)]))
                    })
                    .to_vec()
            }
            _ if route.contains('{') => Vec::new(),
            _ => vec![(State::Public, route.to_owned())],
        }
    }

    /// The first address of a route that leads to something; else one that leads nowhere.
    pub fn address(&self, route: &str) -> String {
        let first = self.addresses(route).into_iter().next();
        first.map_or_else(|| everywhere::example(route), |(_, address)| address)
    }
}

/// What stands behind the last mark.
fn last(text: &str, mark: &str) -> String {
    text.rsplit(mark).next().unwrap_or_default().to_owned()
}
