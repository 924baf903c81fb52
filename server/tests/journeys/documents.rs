//! Documents under consultation: written as drafts, published, read, compared.

mod upload;

use crate::remarks::world::ask_for_remarks;
use crate::support::{Client, on_both_databases};
use app::base::db::{Db, scalar};
use app::consultations::model::ConsultationId;

pub const NEW: &str = "/consultations/goal-v/documents/new";
pub const PAGE: &str = "/consultations/goal-v/documents/draft";
const TEXT: &str =
    "# Transport\n\nBuses run every hour until ten in the evening.\n\nTrams are on time.\n\n- Bench\n- Shade";

/// The fields of a new document, with this text.
pub fn document<'t>(code: &'t str, text: &'t str, deed: &'t str) -> Vec<(&'static str, &'t str)> {
    let about = vec![("title", "Draft strategy"), ("code", code), ("language", "en")];
    [about, vec![("text", text), ("origin", "written"), ("deed", deed)]].concat()
}

/// Begins the document of these journeys and publishes its first version.
async fn published(moderator: &mut Client, text: &str) {
    assert_eq!(moderator.post(NEW, &document("draft", text, "save")).await.leads_to(), format!("{PAGE}/edit"));
    let first = [("seen", "1.1"), ("note", "")];
    assert_eq!(moderator.post(&format!("{PAGE}/publish"), &first).await.leads_to(), PAGE);
}

/// Saves a text as the draft that follows what was seen.
async fn saved(moderator: &mut Client, seen: &str, text: &str) {
    let fields = [("seen", seen), ("text", text), ("origin", "written"), ("deed", "save")];
    moderator.post(&format!("{PAGE}/edit"), &fields).await.leads_to();
}

async fn audited(db: &Db, kind: &str, consultation: ConsultationId) -> i64 {
    let sql = "SELECT COUNT(*) FROM audit_events JOIN audit_links ON event_id = id WHERE kind = $1 AND chain = $2";
    scalar!(db, i64, sql, kind, consultation).unwrap()
}

on_both_databases! {
    async fn a_text_is_a_draft_until_it_is_published_and_then_everybody_reads_it(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let (mut reader, mut moderator) = (app.visitor(), world.moderator.clone());
        moderator.get(NEW).await.has_status(200).says("Put a text to discussion");
        moderator.post(NEW, &document("draft", TEXT, "save")).await.leads_to();
        moderator.get("/consultations/goal-v/manage").await.says("Draft strategy").says("/documents/draft/edit");
        moderator.get(PAGE).await.says("This is a draft").does_not_say("remarks/new");
        for path in [PAGE.to_owned(), format!("{PAGE}/versions/1"), format!("{PAGE}/compare")] {
            reader.get(&path).await.has_status(404).does_not_say("Draft strategy");
        }
        reader.get("/consultations/goal-v").await.does_not_say("Documents under consultation");
        moderator.get(&format!("{PAGE}/publish")).await.says("first version that people can read");
        world.moderator.post(&format!("{PAGE}/publish"), &[("seen", "1.1"), ("note", "")]).await.leads_to();
        reader.get("/consultations/goal-v").await.says("Documents under consultation").says("/consultations/goal-v/documents");
        reader.get("/consultations/goal-v/documents").await.says(PAGE).says("Version 1, 2");
        let page = reader.get(PAGE).await;
        page.has_status(200).says("<h2 class=\"part-words\">Transport</h2>").says("id=\"p2\"").says("<li");
        page.says("/consultations/goal-v/remarks/new?document=draft&amp;version=1&amp;part=2");
        reader.get(&format!("{PAGE}/versions/1")).await.has_status(200);
        for kind in ["document_created", "document_published"] {
            assert_eq!(audited(&app.site.db, kind, world.consultation).await, 1, "{kind}");
        }
    }

    async fn a_part_keeps_its_anchor_and_the_comparison_says_what_became_of_it(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        published(&mut moderator, TEXT).await;
        let second = "# Transport\n\nA new preamble about everything.\n\nBuses run every half hour until ten in the evening.\n\n- Shade\n- Bench";
        saved(&mut moderator, "1.1", second).await;
        let mut reader = app.visitor();
        reader.get(PAGE).await.says("every hour").does_not_say("preamble");
        reader.get(&format!("{PAGE}/versions/2")).await.has_status(404);
        reader.get(&format!("{PAGE}/compare?from=1&to=2")).await.has_status(404);
        moderator.get(&format!("{PAGE}/publish")).await.says("passages were changed").says("preamble");
        let publish = format!("{PAGE}/publish");
        moderator.post(&publish, &[("seen", "2.1"), ("note", " ")]).await.has_status(422).says("field-note-error");
        moderator.post(&publish, &[("seen", "2.1"), ("note", "More buses")]).await.leads_to();
        let page = reader.get(PAGE).await;
        page.says("More buses").says("Version 2").says("id=\"p6\"").does_not_say("id=\"p3\"");
        let place = |id: &str| page.body.find(&format!("id=\"{id}\"")).unwrap();
        assert!(place("p1") < place("p6") && place("p6") < place("p2") && place("p5") < place("p4"));
        reader.get(&format!("{PAGE}/versions/1")).await.says("id=\"p3\"").says("There is a newer one");
        let compared = reader.get(&format!("{PAGE}/compare?from=1&to=2")).await;
        compared.says("<del>").says("<ins>").says("<strong>half").says("Moved").says("Gone").says("New");
        compared.says("Trams are on time.").says("/versions/2#p2").says("/versions/1#p3");
        reader.get(&format!("{PAGE}/compare")).await.has_status(200).says("half");
        for odd in ["from=0", "to=9", "from=x", "to=-1"] {
            reader.get(&format!("{PAGE}/compare?{odd}")).await.has_status(404);
        }
        // What is gone is never given to anything else.
        saved(&mut moderator, "2.1", &format!("{second}\n\nTrams are on time.\n\nSomething quite different.")).await;
        moderator.post(&publish, &[("seen", "3.1"), ("note", "Trams again")]).await.leads_to();
        reader.get(PAGE).await.says("id=\"p7\"").says("id=\"p8\"").does_not_say("id=\"p3\"");
    }

    async fn two_open_forms_do_not_overwrite_each_other_and_nothing_typed_is_lost(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        published(&mut moderator, TEXT).await;
        saved(&mut moderator, "1.1", "One.").await;
        let edit = format!("{PAGE}/edit");
        for seen in ["1.1", "2.0", "2.2", "3.1"] {
            let late = [("seen", seen), ("text", "Two, typed at length."), ("origin", "written"), ("deed", "save")];
            let answer = moderator.post(&edit, &late).await;
            answer.has_status(422).says("Two, typed at length.").says("Somebody else saved this text").says("value=\"2.1\"");
        }
        moderator.get(&edit).await.says("One.").does_not_say("Two, typed");
        moderator.post(&format!("{PAGE}/publish"), &[("seen", "2.0"), ("note", "More")]).await.has_status(422).says("More");
        app.visitor().get(PAGE).await.does_not_say("One.");
        for odd in ["", "2", "x.y", "2.1.1"] {
            let odd = [("seen", odd), ("text", "Two."), ("origin", "written"), ("deed", "save")];
            moderator.post(&edit, &odd).await.has_status(400);
        }
    }

    async fn what_is_wrong_is_said_at_its_field_with_its_line(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        let long = format!("# A\n\nshort\n\n{}", "word ".repeat(2_001));
        let answer = moderator.post(NEW, &document("draft", &long, "save")).await;
        answer.has_status(422).says("line 5").says("field-text-error").says("Draft strategy");
        moderator.post(NEW, &document("New Code", TEXT, "save")).await.has_status(422).says("field-code-error").says("Trams are on time.");
        moderator.post(NEW, &document("draft", " ", "save")).await.has_status(422).says("field-text-error");
        moderator.post(NEW, &document("draft", TEXT, "save")).await.leads_to();
        moderator.post(NEW, &document("draft", TEXT, "save")).await.has_status(422).says("field-code-error");
        let odd = [("seen", "1.1"), ("code", "other"), ("text", "Two."), ("origin", "written"), ("deed", "save")];
        moderator.post(&format!("{PAGE}/edit"), &odd).await.has_status(400);
        moderator.post(NEW, &document("other", TEXT, "burn")).await.has_status(400);
    }

    async fn until_something_is_published_title_and_language_can_be_changed(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        moderator.post(NEW, &document("draft", TEXT, "save")).await.leads_to();
        let change = |seen| [("seen", seen), ("title", "Better title"), ("language", "pl"), ("text", TEXT), ("origin", "written"), ("deed", "save")];
        moderator.post(&format!("{PAGE}/edit"), &change("1.1")).await.leads_to();
        moderator.post(&format!("{PAGE}/publish"), &[("seen", "1.2"), ("note", "")]).await.leads_to();
        app.visitor().get(PAGE).await.says("Better title").says("lang=\"pl\"");
        let mut late = change("1.2");
        late[1].1 = "Too late";
        moderator.post(&format!("{PAGE}/edit"), &late).await.leads_to();
        app.visitor().get(PAGE).await.says("Better title").does_not_say("Too late");
    }

    async fn only_those_who_run_the_consultation_write_its_documents(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        let mut foreign = app.consultation_at("elsewhere").await.moderator;
        let mut resident = app.sign_up("Eve", "eve@example.org").await;
        moderator.post(NEW, &document("draft", TEXT, "save")).await.leads_to();
        for client in [&mut foreign, &mut resident] {
            client.get(NEW).await.has_status(403);
            // What they wrote is theirs to copy.
            client.post(NEW, &document("mine", TEXT, "save")).await.has_status(403).says("Trams are on time.");
            // Whether there is a draft of that name is not theirs to learn.
            for path in [PAGE, "/consultations/goal-v/documents/nothing"] {
                client.get(&format!("{path}/edit")).await.has_status(403);
                client.get(&format!("{path}/publish")).await.has_status(403);
                client.post(&format!("{path}/publish"), &[("seen", "1.1"), ("note", "")]).await.has_status(403);
            }
        }
        app.visitor().get(NEW).await.has_status(303);
        app.visitor().get(PAGE).await.has_status(404);
    }

    async fn a_draft_is_thrown_away_after_a_question_and_what_is_published_stays(app: TestApp) {
        let mut world = app.consultation().await;
        let maja = &mut world.moderator;
        published(maja, TEXT).await;
        saved(maja, "1.1", "A worse text.").await;
        maja.get(PAGE).await.says(&format!("{PAGE}/discard"));
        let discard = format!("{PAGE}/discard");
        maja.get(&discard).await.has_status(200).says("Discard the draft").says("The published version stays as it is");
        saved(maja, "2.1", "Another one.").await;
        maja.post(&discard, &[("seen", "2.1")]).await.has_status(422).says("Somebody changed this meanwhile");
        app.sign_up("Ada", "ada@example.org").await.post(&discard, &[("seen", "2.2")]).await.has_status(403);
        assert_eq!(maja.post(&discard, &[("seen", "2.2")]).await.leads_to(), PAGE);
        maja.get(PAGE).await.says("Buses run every hour").does_not_say("/discard");
        maja.get(&discard).await.has_status(200).says("There is no draft");
        maja.post(&discard, &[("seen", "2.2")]).await.has_status(422);
        // What follows is the second version again, and of a document that was never published nothing is left.
        saved(maja, "1.1", "A better text.").await;
        maja.post(&format!("{PAGE}/publish"), &[("seen", "2.1"), ("note", "Better.")]).await.leads_to();
        maja.post(NEW, &document("other", TEXT, "save")).await.leads_to();
        let other = "/consultations/goal-v/documents/other";
        maja.get(&format!("{other}/discard")).await.says("thrown away as a whole");
        maja.post(&format!("{other}/discard"), &[("seen", "1.1")]).await.leads_to();
        maja.get(other).await.has_status(404);
        maja.post(NEW, &document("other", TEXT, "save")).await.leads_to();
        assert_eq!(audited(&app.site.db, "document_draft_discarded", world.consultation).await, 2);
        assert_eq!(audited(&app.site.db, "document_draft_saved", world.consultation).await, 3);
    }

    async fn a_draft_and_what_never_was_answer_alike(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        moderator.post(NEW, &document("draft", TEXT, "save")).await.leads_to();
        let mut resident = app.sign_up("Eve", "eve@example.org").await;
        // What a page has to say once is read before.
        resident.get("/").await;
        for part in ["", "/versions/1", "/compare?from=1&to=1"] {
            let mut told = Vec::new();
            for code in ["draft", "other"] {
                let before = app.site.db.reads();
                let answer = resident.get(&format!("/consultations/goal-v/documents/{code}{part}")).await;
                answer.has_status(404);
                let named = [format!("documents/{code}"), format!("documents%2F{code}")];
                let body = named.iter().fold(answer.body.clone(), |body, name| body.replace(name, "…"));
                told.push((app.site.db.reads() - before, body));
            }
            assert_eq!(told[0], told[1], "{part}");
        }
    }

    async fn what_people_write_in_a_text_is_shown_and_never_run(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        let text = "# <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://example.org/)\n\n| <b>x</b> | y |\n|---|---|\n| \"'><svg onload=alert(1)> | z |";
        let preview = moderator.post(NEW, &document("draft", text, "preview")).await;
        preview.has_status(200);
        published(&mut moderator, text).await;
        for page in [preview, app.visitor().get(PAGE).await] {
            page.says("&lt;script&gt;").says("href=\"https://example.org/\"");
            for bad in ["<script>alert", "<img src=x", "href=\"javascript:", "<svg onload"] {
                page.does_not_say(bad);
            }
        }
    }

    async fn a_long_text_costs_no_more_statements_than_a_short_one(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        published(&mut moderator, TEXT).await;
        let long: String = (0..1_500).map(|number| format!("## Heading {number}\n\nParagraph {number} says this.\n\n")).collect();
        saved(&mut moderator, "1.1", &long[..long.len().min(60_000)]).await;
        moderator.post(&format!("{PAGE}/publish"), &[("seen", "2.1"), ("note", "All")]).await.leads_to();
        let mut reader = app.visitor();
        for part in ["", "/versions/1", "/versions/2", "/compare", "/compare?from=2&to=1"] {
            let before = app.site.db.reads();
            reader.get(&format!("{PAGE}{part}")).await.has_status(200);
            let cost = app.site.db.reads() - before;
            assert!(cost <= 5, "{part}: {cost} statements");
        }
    }
}
