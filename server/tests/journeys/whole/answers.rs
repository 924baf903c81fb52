//! The positions: by an evaluator, to a group at once, to many at once; each is read by somebody who did not write it.

use super::post::{self, BENCHES};
use super::setting::{AT, People, after};
use crate::support::{Client, TestApp};

/// What can become of a remark.
pub const DISPOSITIONS: [&str; 6] =
    ["further_analysis", "taken", "partly", "not_taken", "already_covered", "not_applicable"];

/// A sentence that is kept for more than one answer.
const PASSAGE: &str = "Sprawa wróci przy zmianie planu wieloletniego.";

/// Who writes the position on a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hand {
    /// The evaluator, one by one.
    Ola,
    /// A moderator, to the group.
    Group,
    /// A moderator, to many that were ticked.
    Together,
}

fn hand(number: i64, words: &str) -> Hand {
    match number {
        1..=14 | 102.. => Hand::Ola,
        _ if words.starts_with(BENCHES) => Hand::Group,
        _ => Hand::Together,
    }
}

fn of(hand: Hand) -> Vec<i64> {
    let all = post::all().into_iter().filter(|one| self::hand(one.number, &one.words) == hand);
    all.map(|one| one.number).collect()
}

fn by_number(number: i64) -> &'static str {
    DISPOSITIONS[usize::try_from(number).expect("a number") % DISPOSITIONS.len()]
}

/// What becomes of a remark.
pub fn disposition(number: i64, words: &str) -> &'static str {
    if hand(number, words) == Hand::Group { "partly" } else { by_number(number) }
}

fn position(number: i64) -> String {
    format!("{AT}/inbox/{number}/position")
}

/// Writes all of them, and has all but the last one accepted.
pub async fn answer_all(app: &TestApp, people: &mut People) {
    let desk = format!("{AT}/positions");
    people.maja.get(&desk).await.says("110 remarks left to answer");
    assign(app, &mut people.maja, &desk).await;
    let passage = keep_passage(&mut people.maja, &desk).await;
    group(&mut people.maja, &desk, &passage).await;
    together(&mut people.maja, &desk).await;
    people.ola.get("/account/positions").await.says("20 December 2026");
    people.ola.get(&position(50)).await.has_status(404);
    for number in of(Hand::Ola) {
        evaluate(&mut people.ola, number, &passage).await;
    }
    // Nobody accepts what they wrote.
    let own = [("version", "1"), ("deed", "accept")];
    people.maja.post(&position(50), &own).await.has_status(422);
    people.ola.post(&position(1), &own).await.has_status(403);
    give_back(people).await;
    for one in post::all().iter().filter(|one| one.number != 110) {
        let version = if one.number == 3 { "3" } else { "1" };
        match hand(one.number, &one.words) {
            Hand::Ola => accept(&mut people.maja, one.number, version).await,
            Hand::Group | Hand::Together => accept(&mut people.marek, one.number, version).await,
        }
    }
    people.maja.get(&desk).await.says("1 remark left to answer");
}

async fn assign(app: &TestApp, maja: &mut Client, desk: &str) {
    maja.post(&format!("{desk}/evaluators"), &[("email", "ola@example.org")]).await.leads_to();
    let ola = app.person_id("ola@example.org").await.to_string();
    let numbers: Vec<String> = of(Hand::Ola).iter().map(ToString::to_string).collect();
    let mut fields = vec![("evaluator", ola.as_str()), ("due", "2026-12-20")];
    fields.extend(numbers.iter().map(|number| ("remarks", number.as_str())));
    assert_eq!(maja.post(&format!("{desk}/assign"), &fields).await.leads_to(), desk);
}

async fn keep_passage(maja: &mut Client, desk: &str) -> String {
    let passages = format!("{desk}/passages");
    maja.post(&passages, &[("title", "Plan wieloletni"), ("text", PASSAGE)]).await.leads_to();
    after(&maja.get(&passages).await.body, &format!("href=\"{passages}/"))
}

/// Those that ask for benches are put together, and get one answer.
async fn group(maja: &mut Client, desk: &str, passage: &str) {
    let benches = of(Hand::Group);
    assert_eq!(benches.len(), 13);
    let first = format!("{AT}/inbox/{}", benches[0]);
    maja.get(&first).await.says("words in common").says(&format!("value=\"{}\"", benches[1]));
    let numbers: Vec<String> = benches[1..].iter().map(ToString::to_string).collect();
    let mut fields = vec![("deed", "join"), ("title", "Ławki przy przystankach")];
    fields.extend(numbers.iter().map(|number| ("others", number.as_str())));
    maja.post(&first, &fields).await.leads_to();
    let group = after(&maja.get(&first).await.body, &format!("href=\"{AT}/inbox/groups/"));
    let path = format!("{desk}/answer?group={group}");
    maja.get(&path).await.says("13 remarks get this answer");
    // The kept passage stands behind what was written already.
    let seen: Vec<String> = benches.iter().map(|number| format!("{number}:0")).collect();
    let seen = || seen.iter().map(|one| ("seen", one.as_str()));
    let words = ("justification", "Ławki staną przy piętnastu przystankach.");
    let insert: Vec<_> =
        seen().chain([words, ("disposition", "partly"), ("deed", "insert"), ("passage", passage)]).collect();
    maja.post(&path, &insert).await.has_status(200).says(PASSAGE).says(words.1);
    let both = format!("{}\n\n{PASSAGE}", words.1);
    let review: Vec<_> =
        seen().chain([("justification", both.as_str()), ("disposition", "partly"), ("deed", "review")]).collect();
    assert_eq!(maja.post(&path, &review).await.leads_to(), desk);
}

/// Six answers to those that were ticked in the list.
async fn together(maja: &mut Client, desk: &str) {
    let rest = of(Hand::Together);
    for disposition in DISPOSITIONS {
        let chosen: Vec<i64> = rest.iter().copied().filter(|number| by_number(*number) == disposition).collect();
        let query: Vec<String> = chosen.iter().map(|number| format!("remark={number}")).collect();
        let path = format!("{desk}/answer?{}", query.join("&"));
        maja.get(&path).await.says(&format!("{} remarks get this answer", chosen.len()));
        let seen: Vec<String> = chosen.iter().map(|number| format!("{number}:0")).collect();
        let words = format!("Odpowiedź dla uwag tej samej treści ({disposition}).");
        let mut fields: Vec<(&str, &str)> = seen.iter().map(|one| ("seen", one.as_str())).collect();
        fields.extend([("justification", words.as_str()), ("disposition", disposition), ("deed", "review")]);
        assert_eq!(maja.post(&path, &fields).await.leads_to(), desk);
    }
}

/// The evaluator answers a remark; of the first she says which passage changed because of it.
async fn evaluate(ola: &mut Client, number: i64, passage: &str) {
    let page = ola.get(&position(number)).await;
    page.has_status(200).does_not_say("value=\"accept\"");
    let mut words = format!("Stanowisko w sprawie punktu {number}.");
    let mut fields = vec![("version", "0"), ("disposition", by_number(number))];
    let changed = (number == 1).then(|| after(&page.body, "name=\"changes\" value=\""));
    if number == 1 {
        let insert =
            [("version", "0"), ("deed", "insert"), ("passage", passage), ("justification", "Plan linii się zmienia.")];
        ola.post(&position(number), &insert).await.has_status(200).says(PASSAGE);
        words = format!("Plan linii się zmienia.\n\n{PASSAGE}");
    }
    fields.extend(changed.as_deref().map(|part| ("changes", part)));
    fields.extend([("justification", words.as_str()), ("deed", "review")]);
    ola.post(&position(number), &fields).await.leads_to();
}

/// The second reader gives one back, and its writer says it better.
async fn give_back(people: &mut People) {
    let back = [("version", "1"), ("deed", "give_back"), ("reason", "Proszę podać rok.")];
    people.maja.post(&position(3), &back).await.leads_to();
    people.ola.get(&position(3)).await.says("Proszę podać rok.");
    let better = [
        ("version", "2"),
        ("disposition", by_number(3)),
        ("justification", "Zmiana jest możliwa od 2028 roku."),
        ("deed", "review"),
    ];
    people.ola.post(&position(3), &better).await.leads_to();
}

/// A second person accepts a position as it was seen.
pub async fn accept(reader: &mut Client, number: i64, version: &str) {
    reader.post(&position(number), &[("version", version), ("deed", "accept")]).await.leads_to();
}
