//! From an empty form to a published consultation.

use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::db::scalars;
use app::consultations::store;

/// The fields of the form for a consultation, with these in place of its usual ones.
pub fn description<'f>(instead: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let usual = [
        ("title_en", "Benches"),
        ("title_pl", ""),
        ("title_lt", ""),
        ("summary_en", ""),
        ("summary_pl", ""),
        ("summary_lt", ""),
        ("purpose_en", "Where should they stand?"),
        ("purpose_pl", ""),
        ("purpose_lt", ""),
        ("organiser", "Miasto Próba"),
        ("strategy", ""),
        ("influence", "consult"),
    ];
    let kept = usual.into_iter().filter(|(name, _)| !instead.iter().any(|(other, _)| other == name));
    kept.chain(instead.iter().copied()).collect()
}

impl TestApp {
    /// A draft with a title and a purpose.
    pub async fn draft(&self, administrator: &mut Client, slug: &str) {
        let fields = description(&[("slug", slug), ("time_zone", "Europe/Vilnius")]);
        let answer = administrator.post("/consultations/new", &fields).await;
        assert_eq!(answer.leads_to(), format!("/consultations/{slug}/manage"));
    }

    /// The version of a consultation that a form would carry now.
    pub async fn version(&self, world: &World) -> String {
        let known = store::by_id(&self.site.db, world.consultation).await.expect("the database answers");
        known.expect("a consultation").version.to_string()
    }

    /// Kinds of the acts on consultations that the audit log holds, by name: the clock of a test stands
    /// still, so they have no order in time.
    pub async fn audited(&self) -> Vec<String> {
        scalars!(
            self.site.db,
            String,
            "SELECT kind FROM audit_events WHERE kind LIKE 'consultation%' OR kind LIKE 'round%' OR kind LIKE 'moderator%'
                OR kind LIKE 'rule%' OR kind LIKE 'stage%' ORDER BY kind"
        )
        .expect("the audit log can be read")
    }
}

const STAGES: [&str; 5] = ["empathise", "define", "ideate", "prototype", "test"];

/// A form of stages in which only the last is held.
fn stages(version: &str, opens: &str, closes: &str) -> String {
    let empty: String = STAGES[..4].iter().map(|stage| format!("&{stage}_opens=&{stage}_closes=")).collect();
    format!(
        "version={version}{empty}&test_opens={opens}&test_closes={closes}&test_activities=comment&test_activities=vote"
    )
}

on_both_databases! {
    async fn a_consultation_goes_from_an_empty_form_to_the_public(app: TestApp) {
        let mut administrator = app.administrator().await;
        administrator.get("/consultations/new").await.has_status(200).says("Create the draft");
        app.draft(&mut administrator, "benches").await;

        let publish = "/consultations/benches/publish";
        let early = administrator.post(publish, &[]).await;
        early.has_status(422).says("Stages and dates: Please fill this in").says("Rules of the discussion: Please fill this in");
        administrator.get("/consultations/benches/manage").await.says("stages with dates").does_not_say("a title");

        let form = stages("1", "2026-11-01T08:00", "2026-12-01T16:00");
        administrator.get("/consultations/benches/stages").await.has_status(200).says("Times are those of Vilnius");
        assert_eq!(administrator.post_raw("/consultations/benches/stages", &form).await.leads_to(), "/consultations/benches/manage");
        let rule = [("code", "respect"), ("text_en", "No insults."), ("text_pl", ""), ("text_lt", "")];
        assert_eq!(administrator.post("/consultations/benches/rules", &rule).await.leads_to(), "/consultations/benches/rules");
        administrator.post("/consultations/benches/rules", &rule).await.has_status(422).says("taken already");

        let ready = administrator.get(publish).await;
        ready.says("Everybody will see").says("What is not there yet may follow").says("no round is planned").says("no goal is linked");
        ready.says("nobody moderates it yet").does_not_say("rules of the discussion");
        let overview = administrator.get("/consultations/benches/manage").await;
        overview.says("no round is planned").does_not_say("Everything that people need");
        assert_eq!(administrator.post(publish, &[]).await.leads_to(), "/consultations/benches");
        administrator.get("/consultations/benches").await.says("The consultation is published.");
        // 16:00 in Vilnius, whatever zone the installation has.
        app.visitor().get("/consultations/benches").await.has_status(200).says("closes on Tuesday, 1 December 2026 at 16:00");
        administrator.post(publish, &[]).await.has_status(422).says("no longer possible");
        assert_eq!(app.audited().await, ["consultation_created", "consultation_published", "rule_added", "stages_set"]);
    }

    async fn a_refused_consultation_keeps_what_was_typed_and_makes_nothing(app: TestApp) {
        let mut administrator = app.administrator().await;
        app.consultation().await;
        let wrong = description(&[("slug", "Żółty"), ("title_en", ""), ("time_zone", "Mars"), ("purpose_pl", "Po </textarea> co")]);
        let answer = administrator.post("/consultations/new", &wrong).await;
        answer.has_status(422).says("value=\"Żółty\"").says("value=\"Mars\"").says("Po &lt;/textarea&gt; co");
        answer.says("Title (English): Please fill this in").says("small letters, digits and hyphens").says("no time zone of this name");
        let taken = description(&[("slug", "goal-v"), ("time_zone", "Europe/Vilnius")]);
        administrator.post("/consultations/new", &taken).await.has_status(422).says("taken already");
        assert!(app.audited().await.is_empty());
    }

    async fn a_field_that_the_form_does_not_have_is_refused(app: TestApp) {
        let mut administrator = app.administrator().await;
        let fields = description(&[("slug", "x"), ("time_zone", "Europe/Vilnius"), ("published_at", "1")]);
        administrator.post("/consultations/new", &fields).await.has_status(400);
    }

    async fn of_two_open_forms_the_second_does_not_overwrite_the_first(app: TestApp) {
        let mut world = app.consultation().await;
        let edit = format!("/consultations/{}/edit", world.slug);
        world.moderator.get(&edit).await.says("name=\"version\" value=\"1\"").says("Where to begin with Goal V");
        let first = description(&[("version", "1"), ("title_en", "First")]);
        assert_eq!(world.moderator.post(&edit, &first).await.leads_to(), "/consultations/goal-v/manage");
        let second = description(&[("version", "1"), ("title_en", "Second")]);
        let answer = world.moderator.post(&edit, &second).await;
        answer.has_status(422).says("Somebody changed this meanwhile").says("value=\"Second\"");
        app.visitor().get("/consultations/goal-v").await.says("First").does_not_say("Second");
    }

    async fn time_zone_and_running_tallies_stay_as_they_are_once_published(app: TestApp) {
        let mut world = app.consultation().await;
        let edit = format!("/consultations/{}/edit", world.slug);
        world.moderator.get(&edit).await.does_not_say("running_tallies");
        let sly = description(&[("version", "1"), ("time_zone", "Europe/Vilnius"), ("running_tallies", "yes")]);
        world.moderator.post(&edit, &sly).await.leads_to();
        let known = store::by_id(&app.site.db, world.consultation).await.unwrap().unwrap();
        assert_eq!((known.time_zone.as_str(), known.running_tallies), ("Europe/Warsaw", false));
    }

    async fn stages_are_changed_in_place_and_wrong_times_are_said_at_their_fields(app: TestApp) {
        let mut world = app.consultation().await;
        let path = format!("/consultations/{}/stages", world.slug);
        let before = store::stages(&app.site.db, world.consultation).await.unwrap();
        world.moderator.get(&path).await.says("value=\"2026-11-12T09:00\"");
        let wrong = stages("1", "2026-12-01T08:00", "2026-11-01T16:00");
        let answer = world.moderator.post_raw(&path, &wrong).await;
        answer.has_status(422).says("Test: Closes: The end must come after the start").says("value=\"2026-12-01T08:00\"");
        world.moderator.post_raw(&path, &stages("1", "2026-11-01T08:00", "2026-12-01T16:00")).await.leads_to();
        let after = store::stages(&app.site.db, world.consultation).await.unwrap();
        assert_eq!(after.len(), 1);
        assert_eq!(after[0].id, before[4].id);
    }

    async fn the_times_of_stages_are_read_as_people_write_them(app: TestApp) {
        let mut world = app.consultation().await;
        let path = format!("/consultations/{}/stages", world.slug);
        let wrong = world.moderator.post_raw(&path, &stages("1", "1.11.2026 8.00", "31.11.2026 16.00")).await;
        wrong.has_status(422).says("Test: Closes: There is no such day").says("value=\"1.11.2026 8.00\"");
        world.moderator.post_raw(&path, &stages("1", "1.11.2026 8.00", "01-12-2026 16:00")).await.leads_to();
        let page = world.moderator.get(&path).await;
        page.says("value=\"2026-11-01T08:00\"").says("value=\"2026-12-01T16:00\"");
    }

    async fn a_rule_is_worded_anew_and_what_it_said_stays_in_the_audit_log(app: TestApp) {
        let mut world = app.consultation().await;
        let path = format!("/consultations/{}/rules/respect", world.slug);
        world.moderator.get(&path).await.says("No insults.");
        let words = [("version", "1"), ("text_en", "Be kind."), ("text_pl", ""), ("text_lt", "Be įžeidimų.")];
        world.moderator.post(&path, &words).await.leads_to();
        app.visitor().get("/consultations/goal-v").await.says("Be kind.").does_not_say("No insults.");
        let details = scalars!(app.site.db, String, "SELECT details FROM audit_events WHERE kind = 'rule_changed'").unwrap();
        assert!(details[0].contains("No insults."));
    }

    async fn a_form_calls_nothing_optional_that_publishing_needs(app: TestApp) {
        let mut administrator = app.administrator().await;
        let form = administrator.get("/consultations/new").await;
        form.says("Needed for publishing, in one language at least.").says("Needed in one language at least.");
        let label = |field: &str| {
            let (_, rest) = form.body.split_once(&format!("for=\"field-{field}\"")).expect("a label");
            rest.split("</label>").next().unwrap_or_default().to_owned()
        };
        assert!(label("summary_en").contains("(optional)"));
        for field in ["title_en", "purpose_en"] {
            assert!(!label(field).contains("(optional)"), "{field}");
        }
        app.draft(&mut administrator, "benches").await;
        let rules = administrator.get("/consultations/benches/rules").await;
        rules.says("What it says (English)").says("Needed in one language at least.").does_not_say("(optional)");
    }
}
