//! One of everything: people of every kind, and things in every state that a reader can meet.
//!
//! Long because: every room adds what it has to the one town in which all tests of trust walk.

use super::document::Document;
use super::texts;
use super::town_positions::Answers;
use crate::support::{Client, TestApp, World};
use crate::voting::world::line;
use app::base::db::execute;
use app::base::error::AppResult;
use app::front::outcome::Role;
use app::strategy::{actions, file};

pub const GOAL_V: &str = include_str!("../../../demo/krakow-2030-goal-v.toml");
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
pub const ADDRESSEE: &str = "01890000-0000-7000-8000-0000000000aa";

/// A word in the address of everybody, which stands on no page but their own.
pub const ADDRESS: &str = "@canary.example";

/// Who wrote a letter with a remark: only those who run the consultation know, and only in its inbox.
pub const CORRESPONDENT: &str = "Jan Kanarek";

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
    /// Ids of the author's comment, of the author's report of one that stays, of a decision that hid another one, of a decision that
    /// hid a comment of the author's, and of an appeal against the former.
    pub discussed: [String; 5],
    /// Ids of somebody who may be suspended, and of a suspension of somebody else.
    pub suspended: [String; 2],
    /// The id of a group of remarks.
    pub alike: String,
    /// Addresses in the workspace of a paper that waits for agreement, and of one that is published.
    pub papers: [String; 2],
    /// What is answered.
    pub answers: Answers,
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
            suspended: Default::default(),
            papers: Default::default(),
            answers: Answers::default(),
            alike: String::new(),
        };
        town.proposals = [
            town.propose("Benches, not written out yet", "save").await,
            town.propose("Benches, handed in", "submit").await,
            town.propose("Benches, for everybody to read", "submit").await,
        ];
        // Another one that says nearly the same, so that one can be merged into the other.
        town.propose("Benches, for everybody to sit on", "submit").await;
        let past = app.consultation_at("past").await;
        for (world, code) in
            [(&town.world, "1"), (&town.world, "2"), (&town.world, "3"), (&planned, "1"), (&past, "1"), (&past, "2")]
        {
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
                    "UPDATE proposals SET state = 'published' WHERE title LIKE 'Benches, for everybody to %'"
                )?;
                execute!(
                    tx,
                    "UPDATE action_lines SET state = 'hidden'
                     WHERE code = '2' AND consultation_id = (SELECT id FROM consultations WHERE slug = 'goal-v')"
                )?;
                // What served one goal of a strategy can serve another one.
                execute!(
                    tx,
                    "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030') WHERE slug = 'past'"
                )?;
                execute!(
                    tx,
                    "INSERT INTO action_line_goals (action_line_id, goal_id)
                     SELECT action_lines.id, goals.id FROM action_lines, goals
                     WHERE action_lines.code = '1' AND goals.code = 'V.1'
                       AND consultation_id = (SELECT id FROM consultations WHERE slug = 'past')
                       AND goals.strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')"
                )?;
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
        town.suspend(app).await;
        town.edit(app).await;
        town.report(app).await;
        texts::put_to_discussion(&mut town.moderator).await;
        town.remark(app).await;
        town.tell(app).await;
        town.answer(app, planned.consultation).await;
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

    /// The report of the other consultation: one version is published, the next one waits.
    async fn tell(&mut self, app: &TestApp) {
        const REPORT: &str = "/consultations/past/report";
        for note in ["", "A date was wrong."] {
            let fields = [("language", "en"), ("note", note)];
            self.moderator.post(&format!("{REPORT}/manage"), &fields).await.leads_to();
            app::final_report::actions::make_due(&app.site).await.expect("the database answers").expect("a version");
            if note.is_empty() {
                self.moderator.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
            }
        }
    }

    /// The author hands in two remarks, the moderator enters a letter and a table, and two of them are in a group.
    async fn remark(&mut self, app: &TestApp) {
        crate::remarks::world::ask_for_remarks(app, "goal-v").await;
        for justification in ["Children wait for buses at night.", "Children walk home at night."] {
            let answer =
                crate::remarks::world::hand_in(&mut self.author, "goal-v", &[("justification", justification)]).await;
            answer.leads_to();
        }
        let letter = [("name", CORRESPONDENT), ("address", "jan.kanarek@post.example")];
        crate::remarks::world::enter(&mut self.moderator, "goal-v", &letter).await.leads_to();
        let table = "channel;received;justification\nletter;2026-10-30;Children cross the road.\n";
        let fields = [("deed", "enter"), ("table", table)];
        self.moderator.post("/consultations/goal-v/inbox/import", &fields).await.leads_to();
        let inbox = "/consultations/goal-v/inbox/2";
        self.moderator.post(inbox, &[("deed", "join"), ("title", "Night"), ("others", "1")]).await.leads_to();
        let page = Document::parse(&self.moderator.get(inbox).await.body);
        let group = page.links().into_iter().find(|link| link.contains("/inbox/groups/"));
        self.alike = last(&group.expect("a group"), "/");
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
}

/// What stands behind the last mark.
pub fn last(text: &str, mark: &str) -> String {
    text.rsplit(mark).next().unwrap_or_default().to_owned()
}
