//! Which groups of a split may be shown. Pure decisions.
//!
//! Results are split by groups of voters: by kind, by territory, by how well they are known. A small number in such a
//! table tells how a person voted whom one knows, and so does a group that voted alike. The rule, for one action line
//! and one split, with a threshold of [`THRESHOLD`] ballots:
//!
//! 1. A group's row is *safe* if each of its numbers is at least the threshold, unless nobody at all made that choice, and
//!    if at least two choices were made in it. Only safe rows are shown.
//! 2. All other groups are added up into one row, *together*, and not even their names are told. What one gets by taking
//!    the shown rows from the action line's totals is this row, and so it must be safe as well. As long as it is not, the
//!    smallest shown group joins it.
//! 3. When no group is left to be shown, the split shows nothing but that it has too few ballots.
//!
//! Nobody can then compute a hidden number, even knowing this rule. For of two hidden groups, give the first but one to
//! nine ballots of one choice and the second but one to nine of another, whatever they really have: neither is safe, their
//! sum is the same, and so is the table. A test tries all small tables, and ballots at random for large ones.

use super::model::Counts;

/// The fewest ballots of one choice within a group that are shown.
pub const THRESHOLD: i64 = 10;

/// Counts by group, as far as they may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split<G> {
    /// The groups that may be shown, in their order.
    pub shown: Vec<(G, Counts)>,
    /// All other groups together; nothing when there are none, or when nothing may be shown.
    pub together: Option<Counts>,
}

/// Splits ballots by group, hiding what is too small. Groups without ballots do not appear.
pub fn split<G: Ord + Clone>(groups: &[(G, Counts)], threshold: i64) -> Split<G> {
    let total: Counts = groups.iter().map(|(_, counts)| *counts).sum();
    let voted = groups.iter().filter(|(_, counts)| counts.total() > 0).cloned();
    let (mut shown, hidden): (Vec<_>, Vec<_>) = voted.partition(|(_, counts)| is_safe(*counts, total, threshold));
    if hidden.is_empty() {
        return Split { shown, together: None };
    }
    shown.sort_by(|(one, a), (other, b)| (b.total(), one).cmp(&(a.total(), other)));
    let mut together: Counts = hidden.iter().map(|(_, counts)| *counts).sum();
    while !is_safe(together, total, threshold) {
        match shown.pop() {
            Some((_, smallest)) => together = together + smallest,
            None => return Split { shown, together: None },
        }
    }
    if shown.is_empty() {
        return Split { shown, together: None };
    }
    shown.sort_by(|(one, _), (other, _)| one.cmp(other));
    Split { shown, together: Some(together) }
}

fn is_safe(row: Counts, total: Counts, threshold: i64) -> bool {
    let fits = row.each().iter().zip(total.each()).all(|(count, of)| *count >= threshold || of == 0);
    fits && row.each().iter().filter(|count| **count > 0).count() >= 2
}
