//! How many people took part, by what they are and where they are from: with accounts, by letters, on paper and at meetings alike.
//! Pure decisions over what was counted; the page of a consultation and its report tell the same.

use super::store::Part;
use crate::base::i18n::Lang;
use crate::meetings::rules::between;
use crate::strategy::document::StrategyDocument;

/// What people took part as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// For themselves.
    Resident,
    /// For an organisation.
    Organisation,
    /// For an office.
    Official,
    /// For what they know.
    Expert,
}

impl Kind {
    /// Of accounts, of those who submit remarks and of those who come to meetings: each has names of its own.
    fn of(who: &str) -> Self {
        match who {
            "organisation" => Self::Organisation,
            "official" => Self::Official,
            "expert" => Self::Expert,
            _ => Self::Resident,
        }
    }

    /// Its name, of several people.
    pub fn words(self, t: Lang) -> &'static str {
        match self {
            Self::Resident => t.final_report_residents(),
            Self::Organisation => t.final_report_organisations(),
            Self::Official => t.final_report_officials(),
            Self::Expert => t.final_report_experts(),
        }
    }
}

/// People of one kind and one commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// As what they took part.
    pub kind: Kind,
    /// Where they are from, or where the meeting was; none where nobody said.
    pub commune: Option<String>,
    /// How many.
    pub people: i64,
}

/// A meeting that was held while the consultation ran.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its code.
    pub code: String,
    /// The name of the commune.
    pub commune: Option<String>,
}

/// The meetings of a strategy from one day to another, ISO dates.
pub fn held(document: &StrategyDocument, first: &str, last: &str) -> Vec<Held> {
    let name = |code: &String| document.territories.iter().find(|place| place.code == *code);
    let told = between(&document.meetings, first, last);
    told.into_iter()
        .map(|meeting| Held {
            code: meeting.code.clone(),
            commune: meeting.territory.as_ref().and_then(name).map(|place| place.name.clone()),
        })
        .collect()
}

/// How many came to these meetings.
pub fn came(parts: &[Part], held: &[Held]) -> i64 {
    let of = |meeting: &Held| parts.iter().filter(|part| is_of(part, meeting)).map(|part| part.count).sum::<i64>();
    held.iter().map(of).sum()
}

fn is_of(part: &Part, meeting: &Held) -> bool {
    part.kind == "meeting" && part.code == meeting.code
}

/// Everybody who took part. Whoever spoke up at a meeting was among those who came: of these only the others are added, of the same
/// kind, and first from the same commune.
pub fn groups(parts: &[Part], held: &[Held]) -> Vec<Group> {
    let group = |part: &Part| Group {
        kind: Kind::of(&part.who),
        commune: Some(part.commune.clone()).filter(|commune| !commune.is_empty()),
        people: part.count,
    };
    let of = |kind: &'static str| parts.iter().filter(move |part| part.kind == kind).map(group);
    let mut came: Vec<Group> = Vec::new();
    for meeting in held {
        let here = parts.iter().filter(|part| is_of(part, meeting));
        came.extend(here.map(|part| Group { commune: meeting.commune.clone(), ..group(part) }));
    }
    let speakers: Vec<Group> = of("speaker").collect();
    for speaker in &speakers {
        let mut left = speaker.people;
        for is_near in [true, false] {
            let near = |other: &Group| !is_near || other.commune == speaker.commune;
            for other in came.iter_mut().filter(|other| other.kind == speaker.kind && near(other)) {
                let taken = left.min(other.people);
                other.people -= taken;
                left -= taken;
            }
        }
    }
    let all = of("account").chain(of("letter")).chain(speakers).chain(came);
    all.filter(|group| group.people > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(kind: &str, code: &str, who: &str, commune: &str, count: i64) -> Part {
        let owned = str::to_owned;
        Part { kind: owned(kind), code: owned(code), who: owned(who), commune: owned(commune), count }
    }

    fn meeting(code: &str, commune: Option<&str>) -> Held {
        Held { code: code.to_owned(), commune: commune.map(str::to_owned) }
    }

    fn told(parts: &[Part], held: &[Held]) -> Vec<(Kind, Option<String>, i64)> {
        groups(parts, held).into_iter().map(|group| (group.kind, group.commune, group.people)).collect()
    }

    #[test]
    fn people_at_meetings_and_on_paper_count_like_those_with_accounts() {
        let parts = [
            part("remarks", "paper", "", "", 9),
            part("account", "", "resident", "Skawina", 4),
            part("letter", "", "anonymous", "", 2),
            part("letter", "", "organisation", "Skawina", 1),
            part("meeting", "walk", "resident", "", 30),
            part("meeting", "walk", "expert", "", 2),
            part("meeting", "later", "resident", "", 500),
        ];
        let held = [meeting("walk", Some("Skawina"))];
        let skawina = || Some("Skawina".to_owned());
        let all = [
            (Kind::Resident, skawina(), 4),
            (Kind::Resident, None, 2),
            (Kind::Organisation, skawina(), 1),
            (Kind::Resident, skawina(), 30),
            (Kind::Expert, skawina(), 2),
        ];
        assert_eq!(told(&parts, &held), all);
        assert_eq!(came(&parts, &held), 32);
    }

    #[test]
    fn whoever_spoke_up_at_a_meeting_came_to_it_and_is_not_counted_again() {
        let spoke = |commune, count| part("speaker", "", "person", commune, count);
        let held = [meeting("one", Some("Skawina")), meeting("two", None)];
        let came = [part("meeting", "one", "resident", "", 5), part("meeting", "two", "resident", "", 5)];
        let sum = |parts: &[Part]| groups(parts, &held).iter().map(|group| group.people).sum::<i64>();
        assert_eq!(sum(&[&came[..], &[spoke("Skawina", 3), spoke("Wieliczka", 4)]].concat()), 10);
        assert_eq!(sum(&[&came[..], &[spoke("", 12)]].concat()), 12);
        assert_eq!(sum(&[&came[..], &[part("speaker", "", "organisation", "", 1)]].concat()), 11);
        let left = told(&[&came[..], &[spoke("Skawina", 3)]].concat(), &held);
        assert_eq!(left[1], (Kind::Resident, Some("Skawina".to_owned()), 2));
        assert_eq!(left[2], (Kind::Resident, None, 5));
    }
}
