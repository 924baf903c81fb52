//! What happens around strategies in the words of schema.org: meetings, groups and their papers, reporting years,
//! consultations, and sets of data.

use super::asked::frame;
use super::linked::{DAY, Linked, graph, known, text};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::commitments::model::{CommitmentCard, CommitmentState, commitments_path};
use crate::consultations::model::{Consultation, ConsultationTexts, Round, Stage, consultation_path};
use crate::groups::model::{Paper, group_path, paper_path};
use crate::meetings::calendar::place;
use crate::meetings::model::meeting_path;
use crate::meetings::rules::{span, zone};
use crate::monitoring::model::{monitoring_path, year_path};
use crate::strategy::document::{Group, Intent, Meeting};
use crate::ui::moment::iso;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// A set of data, where its page is, and the files it comes in.
pub fn dataset(site: &Site, page: &str, name: &str, files: &[String]) -> Value {
    let address = site.link(page);
    json!({ "@type": "Dataset", "@id": address, "url": address, "name": name, "distribution": distribution(site, files) })
}

/// Files, each by its address.
fn distribution(site: &Site, files: &[String]) -> Value {
    let one = |file: &String| {
        let is_csv = file.split('?').next().is_some_and(|path| path.ends_with(".csv"));
        let format = if is_csv { "text/csv" } else { "application/json" };
        json!({ "@type": "DataDownload", "contentUrl": site.link(file), "encodingFormat": format })
    };
    files.iter().map(one).collect()
}

/// A table as both of its files.
fn both(path: &str) -> [String; 2] {
    ["csv", "json"].map(|format| format!("{path}.{format}"))
}

/// Things in a row, each by its path and its name.
pub fn list(site: &Site, page: &str, name: &str, things: impl Iterator<Item = (String, String)>) -> Value {
    let item = |(place, (path, name)): (usize, (String, String))| json!({ "@type": "ListItem", "position": place, "url": site.link(&path), "name": name });
    let items: Vec<Value> = (1..).zip(things).map(item).collect();
    let address = site.link(page);
    let files = distribution(site, &both(page));
    graph([
        json!({ "@type": "ItemList", "@id": address, "url": address, "name": name, "itemListElement": items }),
        json!({ "@type": "Dataset", "name": name, "isBasedOn": { "@id": address }, "distribution": files }),
    ])
}

/// A consultation: something that goes on between two moments, to which everybody may come.
pub fn consultation(
    site: &Site,
    lang: Lang,
    (known, texts): (&Consultation, &ConsultationTexts),
    (stages, rounds): (&[Stage], &[Round]),
) -> Value {
    let path = consultation_path(&known.slug);
    let address = site.link(&path);
    let own = site.settings.language;
    let (begins, ends) = frame(stages, rounds);
    let summary = texts.summary.pick(lang, own).map(|said| said.text);
    graph([json!({
        "@type": "Event",
        "@id": address,
        "url": address,
        "name": texts.title_for(lang, own, &known.slug),
        "description": summary,
        "startDate": begins.map(iso),
        "endDate": ends.map(iso),
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": { "@type": "VirtualLocation", "url": address },
        "organizer": { "@type": "Organization", "name": known.organiser },
        "subjectOf": {
            "@type": "Dataset", "name": texts.title_for(lang, own, &known.slug),
            "distribution": distribution(site, &[format!("{path}/consultation.json"), format!("{path}/actions.csv")]),
        },
    })])
}

/// A moment by the clocks of a zone, with what they are ahead of UTC.
fn local(at: Timestamp, zone: &TimeZone) -> String {
    let moment = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
    moment.to_zoned(zone.clone()).strftime("%FT%T%:z").to_string()
}

impl Linked<'_> {
    /// The page of a meeting.
    pub fn meeting(self, meeting: &Meeting) -> Value {
        graph([self.event(meeting)])
    }

    /// A meeting, as exactly as its time is known.
    pub(super) fn event(self, meeting: &Meeting) -> Value {
        let address = self.site.link(&meeting_path(&self.document.strategy.slug, &meeting.code));
        let zone = zone(&self.document.strategy, &self.site.settings.time_zone);
        let span = span(meeting, &zone);
        let begins = span.filter(|span| span.has_time).map(|span| local(span.begins, &zone));
        let ends = span.filter(|span| span.has_end).map(|span| local(span.ends, &zone));
        let place = place(self.document, meeting);
        let place = (!place.is_empty()).then(|| json!({ "@type": "Place", "name": place }));
        let online = (!meeting.link.is_empty()).then(|| json!({ "@type": "VirtualLocation", "url": meeting.link }));
        let mode = match (&place, &online) {
            (Some(_), Some(_)) => json!("https://schema.org/MixedEventAttendanceMode"),
            (None, Some(_)) => json!("https://schema.org/OnlineEventAttendanceMode"),
            (Some(_), None) => json!("https://schema.org/OfflineEventAttendanceMode"),
            (None, None) => Value::Null,
        };
        let locations: Vec<Value> = [place, online].into_iter().flatten().collect();
        let state =
            if meeting.state == Some(Intent::Done) { Value::Null } else { json!("https://schema.org/EventScheduled") };
        let series =
            meeting.series.as_ref().and_then(|code| self.document.series.iter().find(|series| series.code == *code));
        let organiser =
            series.and_then(|series| series.group.as_ref()).map(|code| json!({ "@id": self.group_address(code) }));
        json!({
            "@type": "Event",
            "@id": address,
            "url": address,
            "name": self.say(&meeting.title),
            "startDate": begins.map_or_else(|| text(&meeting.on), |begins| json!(begins)),
            "endDate": ends,
            "eventStatus": state,
            "eventAttendanceMode": mode,
            "location": locations,
            "maximumAttendeeCapacity": meeting.capacity,
            "organizer": organiser,
            "sameAs": text(&meeting.source),
            "about": { "@id": self.address() },
        })
    }

    fn group_address(self, code: &str) -> String {
        self.site.link(&group_path(&self.document.strategy.slug, code))
    }

    /// A working group, without the people in it.
    pub fn group(self, group: &Group) -> Value {
        let address = self.group_address(&group.code);
        let below = self.document.groups.iter().filter(|below| below.reports_to.as_ref() == Some(&group.code));
        let below: Vec<Value> = below.map(|below| json!({ "@id": self.group_address(&below.code) })).collect();
        let founded = if group.appointed_on.len() == DAY { text(&group.appointed_on) } else { Value::Null };
        graph([json!({
            "@type": "Organization",
            "@id": address,
            "url": address,
            "identifier": group.code,
            "name": self.say(&group.name),
            "description": self.say(&group.mandate),
            "foundingDate": founded,
            "parentOrganization": group.reports_to.as_ref().map(|code| json!({ "@id": self.group_address(code) })),
            "subOrganization": below,
            "sameAs": text(&group.source),
        })])
    }

    /// What a group published.
    pub fn paper(self, paper: &Paper) -> Value {
        let address = self.site.link(&paper_path(&self.document.strategy.slug, &paper.working_group, paper.id));
        let goal = (!paper.goal.is_empty()).then(|| json!({ "@id": self.goal_address(&paper.goal) }));
        graph([json!({
            "@type": "Report",
            "@id": address,
            "url": address,
            "name": paper.title,
            "inLanguage": paper.language.code(),
            "genre": paper.kind.name(),
            "datePublished": paper.published_at.map(iso),
            "author": { "@type": "Organization", "@id": self.group_address(&paper.working_group) },
            "about": goal,
            "isPartOf": { "@id": self.address() },
        })])
    }

    /// A published reporting year: a report, and the data in it.
    pub fn year(self, year: i64, name: &str, published_at: Timestamp) -> Value {
        let path = year_path(&self.document.strategy.slug, year);
        let address = self.site.link(&path);
        graph([json!({
            "@type": ["Report", "Dataset"],
            "@id": address,
            "url": address,
            "name": name,
            "inLanguage": self.document.strategy.language.code(),
            "temporalCoverage": year.to_string(),
            "datePublished": iso(published_at),
            "about": { "@id": self.address() },
            "distribution": distribution(self.site, &both(&format!("{path}/year"))),
        })])
    }

    /// A page of numbers about the strategy, such as `voices`, which lies beside its files.
    pub fn numbers(self, page: &str, name: &str) -> Value {
        graph([self.set(page, name)])
    }

    fn set(self, page: &str, name: &str) -> Value {
        let path = format!("/strategies/{}/{page}", self.document.strategy.slug);
        let mut set = dataset(self.site, &path, name, &both(&path));
        set["about"] = json!({ "@id": self.address() });
        set
    }

    /// What is discussed in which place: numbers about each of them.
    pub fn places(self, name: &str) -> Value {
        let mut set = self.set("places", name);
        set["spatialCoverage"] = self.areas();
        graph([set])
    }

    /// Two years of monitoring side by side. The address says which, as it does for a reader.
    pub fn compared(self, [from, to]: [i64; 2], name: &str) -> Value {
        let path = format!("{}/compare", monitoring_path(&self.document.strategy.slug));
        let of_years = |path: String| format!("{path}?from={from}&to={to}");
        let mut set = dataset(self.site, &of_years(path.clone()), name, &both(&path).map(of_years));
        set["about"] = json!({ "@id": self.address() });
        // An interval of ISO 8601 begins with the earlier end.
        set["temporalCoverage"] = json!(format!("{}/{}", from.min(to), from.max(to)));
        graph([set])
    }

    /// What consultations led to: a list of actions, each with where it stands as far as schema.org has a word for that, and
    /// the same as data.
    pub fn commitments(self, name: &str, cards: &[CommitmentCard]) -> Value {
        let path = commitments_path(&self.document.strategy.slug, None);
        let (address, agent) = (self.site.link(&path), |unit: &str| json!({ "@type": "Organization", "name": unit }));
        let status = |state: CommitmentState| match state {
            CommitmentState::Planned => json!("https://schema.org/PotentialActionStatus"),
            CommitmentState::UnderWay => json!("https://schema.org/ActiveActionStatus"),
            CommitmentState::Done => json!("https://schema.org/CompletedActionStatus"),
            // What is late may have begun or not, and what is dropped did not fail.
            CommitmentState::Delayed | CommitmentState::Dropped => Value::Null,
        };
        let item = |(place, card): (usize, &CommitmentCard)| {
            let url = self.site.link(&card.path());
            let action = json!({
                "@type": "Action", "@id": url, "url": url, "name": card.title, "agent": agent(&card.unit),
                "actionStatus": status(card.state), "startTime": text(&card.starts), "endTime": text(&card.ends),
            });
            json!({ "@type": "ListItem", "position": place, "item": known(action) })
        };
        let items: Vec<Value> = (1..).zip(cards).map(item).collect();
        let files = distribution(self.site, &both(&path));
        let about = json!({ "@id": self.address() });
        graph([
            json!({ "@type": "ItemList", "@id": address, "url": address, "name": name, "about": about, "itemListElement": items }),
            json!({ "@type": "Dataset", "name": name, "isBasedOn": { "@id": address }, "distribution": files }),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::local;
    use crate::base::time::Timestamp;
    use jiff::tz::TimeZone;

    #[test]
    fn a_moment_says_how_far_its_clocks_are_ahead() {
        let zone = TimeZone::get("Europe/Vilnius").unwrap();
        assert_eq!(local(Timestamp(1_796_135_400_000), &zone), "2026-12-01T16:30:00+02:00");
        assert_eq!(local(Timestamp(1_780_324_200_000), &zone), "2026-06-01T17:30:00+03:00");
    }
}
