//! Entries of the sorts that hold other entries: each is added by its form, changed by its form, and published.

use super::browser::Open;
use super::{drafted, krakow, publish, published};
use crate::strategy::{METROPOLIS, load};
use crate::support::{Client, on_both_databases};

const STRATEGY: &str = "/strategies/krakow-2030";

/// A form under way: the page it stands on, and its fields.
struct Entry<'c> {
    editor: &'c mut Client,
    path: String,
    form: Open,
}

impl<'c> Entry<'c> {
    /// The form of a new entry of a sort.
    async fn new(editor: &'c mut Client, sort: &str) -> Self {
        let path = format!("{STRATEGY}/add/{sort}");
        let form = Open::at(editor, &path).await;
        Self { editor, path, form }
    }

    /// The form of one that is there.
    async fn of(editor: &'c mut Client, sort: &str, code: &str) -> Self {
        let path = format!("{STRATEGY}/edit/{sort}/{code}");
        let form = Open::at(editor, &path).await;
        Self { editor, path, form }
    }

    fn write(mut self, fields: &[(&str, &str)]) -> Self {
        fields.iter().for_each(|(name, value)| self.form.set(name, value));
        self
    }

    fn tick(mut self, name: &str, value: &str) -> Self {
        self.form.tick(name, value);
        self
    }

    /// Presses a button that adds, drops or lifts an entry inside this one.
    async fn press(mut self, deed: &str) -> Self {
        let page = self.form.press(self.editor, deed).await;
        page.has_status(200);
        self.form = Open::of(&self.path, &page);
        self
    }

    async fn save(self) {
        let saved = self.form.press(self.editor, "save").await;
        assert!(saved.leads_to().starts_with(&format!("{STRATEGY}/edit#")), "{}", saved.body);
    }
}

on_both_databases! {
    async fn the_day_and_the_hours_of_a_meeting_are_read_as_people_write_them(app: TestApp) {
        let mut editor = krakow(&app).await;
        let named = [("write.code", "first"), ("write.title.pl", "Pierwszy wieczór")];
        let wrong = [("write.on", "31.11.2026"), ("write.from", "25.00"), ("write.until", "7 pm")];
        let Entry { form, .. } = Entry::new(&mut editor, "meetings").await.write(&named).write(&wrong);
        let answer = form.press(&mut editor, "save").await;
        answer.has_status(422).says("There is no such day. Please write the day first").says("There is no such hour");
        answer.says("Please write hours and minutes").says("value=\"31.11.2026\"").says("value=\"25.00\"");
        Entry::new(&mut editor, "meetings").await
            .write(&named)
            .write(&[("write.on", "1.12.2026"), ("write.from", "17.30"), ("write.until", "19:00")])
            .save().await;
        let meeting = drafted(&app).await.meetings.remove(0);
        assert_eq!([meeting.on, meeting.from, meeting.until], ["2026-12-01", "17:30", "19:00"]);
    }

    async fn a_plan_with_sections_and_parts_is_added_and_changed(app: TestApp) {
        let mut editor = krakow(&app).await;
        Entry::new(&mut editor, "plans").await
            .write(&[("write.code", "P"), ("write.title.pl", "Plan partycypacji"), ("write.source", "https://example.org/plan")])
            .tick("pick.goals", "V.1")
            .press("add:sections").await
            .write(&[("pick.sections.0.kind", "goals"), ("write.sections.0.title.pl", "Cele planu")])
            .press("add:sections.0.parts").await
            .write(&[("pick.sections.0.parts.0.kind", "task"), ("write.sections.0.parts.0.text.pl", "Zrobić pierwsze.")])
            .press("add:sections.0.parts").await
            .write(&[("pick.sections.0.parts.1.kind", "task"), ("write.sections.0.parts.1.text.pl", "Zrobić drugie.")])
            .save().await;
        Entry::of(&mut editor, "plans", "P").await
            .write(&[("write.sections.0.title.pl", "Zadania planu")])
            .press("up:sections.0.parts.1").await
            .save().await;
        let plan = drafted(&app).await.plans.remove(0);
        let parts: Vec<_> = plan.sections[0].parts.iter().map(|part| part.text.iter().next().unwrap().text.to_owned()).collect();
        assert_eq!((plan.goals, parts), (vec!["V.1".to_owned()], vec!["Zrobić drugie.".to_owned(), "Zrobić pierwsze.".to_owned()]));
        editor.get(&format!("{STRATEGY}/preview/plans/P")).await.has_status(200).says("Zadania planu").says("/preview/goals/V.1");
        app.visitor().get(&format!("{STRATEGY}/plans/P")).await.has_status(404);
        publish(&mut editor, "").await;
        app.visitor().get(&format!("{STRATEGY}/plans/P")).await.has_status(200).says("Zrobić drugie.").says(&format!("{STRATEGY}/goals/V.1"));
    }

    async fn a_group_with_seats_is_added_and_changed_and_previewed_before_it_is_there(app: TestApp) {
        let mut editor = krakow(&app).await;
        Entry::new(&mut editor, "groups").await
            .write(&[("write.code", "team"), ("write.name.pl", "Zespół do spraw Celu V"), ("write.appointed_by", "Prezydent")])
            .press("add:seats").await
            .write(&[("pick.seats.0.kind", "council"), ("pick.seats.0.state", "foreseen"), ("write.seats.0.number", "3")])
            .save().await;
        Entry::of(&mut editor, "groups", "team").await
            .write(&[("pick.seats.0.state", "confirmed"), ("write.seats.0.body", "Rada Miasta")])
            .press("add:seats").await
            .write(&[("pick.seats.1.kind", "stakeholder"), ("pick.seats.1.state", "invited")])
            .save().await;
        let group = drafted(&app).await.groups.remove(0);
        assert_eq!((group.seats.len(), group.seats[0].number, group.seats[0].body.as_str()), (2, Some(3), "Rada Miasta"));
        let page = format!("{STRATEGY}/groups/team");
        app.visitor().get(&page).await.has_status(404);
        editor.get(&format!("{STRATEGY}/preview")).await.says(&format!("{STRATEGY}/preview/groups/team"));
        let preview = editor.get(&format!("{STRATEGY}/preview/groups/team")).await;
        preview.has_status(200).says("Preview, not published").says("Zespół do spraw Celu V").says("Rada Miasta");
        editor.get(&format!("{STRATEGY}/preview/groups/none")).await.has_status(404);
        app.sign_up("Ada", "ada@example.org").await.get(&format!("{STRATEGY}/preview/groups/team")).await.has_status(403);
        publish(&mut editor, "").await;
        app.visitor().get(&page).await.has_status(200).says("Rada Miasta");
    }

    async fn a_series_and_a_meeting_are_added_and_changed_and_previewed_before_they_are_there(app: TestApp) {
        let mut editor = krakow(&app).await;
        Entry::new(&mut editor, "groups").await.write(&[("write.code", "team"), ("write.name.pl", "Zespół")]).save().await;
        Entry::new(&mut editor, "series").await
            .write(&[("write.code", "evenings"), ("write.name.pl", "Wieczory"), ("pick.group", "team")])
            .save().await;
        Entry::new(&mut editor, "meetings").await
            .write(&[("write.code", "first"), ("write.title.pl", "Pierwszy wieczór"), ("pick.series", "evenings"), ("write.on", "2026-12-01")])
            .save().await;
        Entry::of(&mut editor, "meetings", "first").await
            .write(&[("write.from", "17:30"), ("write.place", "Rynek 1"), ("write.capacity", "40")])
            .save().await;
        let meeting = drafted(&app).await.meetings.remove(0);
        assert_eq!((meeting.from.as_str(), meeting.capacity, meeting.place.as_str()), ("17:30", Some(40), "Rynek 1"));
        let page = format!("{STRATEGY}/meetings/first");
        app.visitor().get(&page).await.has_status(404);
        let list = editor.get(&format!("{STRATEGY}/preview/meetings")).await;
        list.has_status(200).says("Preview, not published").says(&format!("{STRATEGY}/preview/meetings/first"));
        let preview = editor.get(&format!("{STRATEGY}/preview/meetings/first")).await;
        preview.has_status(200).says("Preview, not published").says("Pierwszy wieczór").says("Rynek 1").says("40 places are free").does_not_say("name=\"deed\"");
        editor.get(&format!("{STRATEGY}/preview/meetings/none")).await.has_status(404);
        app.sign_up("Ada", "ada@example.org").await.get(&format!("{STRATEGY}/preview/meetings")).await.has_status(403);
        publish(&mut editor, "").await;
        app.visitor().get(&page).await.has_status(200).says("Rynek 1");
        // The group that holds the series has its meetings, and the series says who holds it.
        app.visitor().get(&format!("{STRATEGY}/groups/team")).await.says("Wieczory").says(&page);
        let held = app.visitor().get(STRATEGY).await.body.matches("/groups/team\"").count();
        assert!(held >= 2, "in the list of groups, and beside the series");
    }

    async fn a_publication_with_quotes_and_recommendations_is_added_and_changed(app: TestApp) {
        let mut editor = krakow(&app).await;
        Entry::new(&mut editor, "publications").await
            .write(&[("write.code", "magazine"), ("pick.kind", "magazine"), ("write.title.pl", "Magazyn"), ("write.published_on", "2026-03")])
            .press("add:quotes").await
            .write(&[("write.quotes.0.text.pl", "Warto pytać."), ("write.quotes.0.author", "Anna Nowak")])
            .press("add:recommendations").await
            .write(&[("write.recommendations.0.text.pl", "Pytać wcześniej.")])
            .save().await;
        Entry::of(&mut editor, "publications", "magazine").await
            .write(&[("write.quotes.0.office.pl", "radna"), ("write.updated_on", "2026-04-01")])
            .press("drop:recommendations.0").await
            .save().await;
        let publication = drafted(&app).await.publications.pop().unwrap();
        assert_eq!((publication.code.as_str(), publication.quotes.len(), publication.recommendations.len()), ("magazine", 1, 0));
        publish(&mut editor, "").await;
        let page = app.visitor().get(STRATEGY).await;
        page.says("id=\"publication-magazine\"").says("Warto pytać.").says("Anna Nowak").says("radna").does_not_say("Pytać wcześniej.");
    }

    async fn a_territory_with_its_history_is_added_and_changed(app: TestApp) {
        let mut editor = krakow(&app).await;
        for (code, name, kind) in [("12", "Powiat Próbny", "county"), ("1201", "Wieś Próba", "urban_rural")] {
            Entry::new(&mut editor, "territories").await
                .write(&[("write.code", code), ("write.name", name), ("pick.kind", kind)])
                .save().await;
        }
        Entry::of(&mut editor, "territories", "1201").await
            .write(&[("write.name", "Próba"), ("pick.parent", "12")])
            .press("add:earlier_kinds").await
            .write(&[("write.earlier_kinds.0.until", "2013"), ("pick.earlier_kinds.0.kind", "rural")])
            .press("add:population").await
            .write(&[("write.population.0.year", "2011"), ("write.population.0.people", "1200"), ("write.population.0.source", "Spis 2011")])
            .press("add:population").await
            .write(&[("write.population.1.year", "2021"), ("write.population.1.people", "1100"), ("write.population.1.source", "Spis 2021")])
            .save().await;
        publish(&mut editor, "").await;
        let place = published(&app).await.territories.pop().unwrap();
        assert_eq!((place.parent.as_deref(), place.earlier_kinds.len(), place.population.len()), (Some("12"), 1, 2));
        let page = app.visitor().get(STRATEGY).await;
        page.says("Powiat Próbny").says("until 2013: rural commune; since 2014: urban-rural commune");
        // Every figure that is known, not only the latest.
        page.says("1,200").says("Spis 2011").says("1,100");
    }

    async fn an_editor_names_no_place_of_another_city_anew(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut editor = krakow(&app).await;
        Entry::new(&mut editor, "territories").await
            .write(&[("write.code", "1206113"), ("write.name", "Złogród"), ("pick.kind", "county")])
            .save().await;
        publish(&mut editor, "").await;
        // The own strategy says what its editor wrote; everybody else's place keeps its name.
        app.visitor().get(STRATEGY).await.says("Złogród");
        editor.get("/account").await.says("Skawina").does_not_say("Złogród");
        // Who installs the product may name it anew, by a file.
        load(&app, &METROPOLIS.replace("name = \"Skawina\"", "name = \"Skawina Nowa\"")).await;
        editor.get("/account").await.says("Skawina Nowa");
    }
}
