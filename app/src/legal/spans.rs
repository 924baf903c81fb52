//! Spans of time in which a text was open, and the gaps in them. Pure decisions.

use crate::base::time::{Interval, Timestamp};

/// Spans as they are kept: each as its two moments, `from-to`, with blanks between. What is no span is none.
pub fn read(text: &str) -> Vec<Interval> {
    let span = |word: &str| {
        let (from, to) = word.split_once('-')?;
        Some(Interval { opens_at: Timestamp(from.parse().ok()?), closes_at: Timestamp(to.parse().ok()?) })
    };
    text.split(' ').filter_map(span).filter(|span| span.opens_at < span.closes_at).collect()
}

/// Spans as [`read`] reads them.
pub fn written(spans: &[Interval]) -> String {
    let words: Vec<String> = spans.iter().map(|span| format!("{}-{}", span.opens_at.0, span.closes_at.0)).collect();
    words.join(" ")
}

/// What is in one of the spans and in none of the gaps, in its order.
pub fn without(spans: &[Interval], gaps: &[Interval]) -> Vec<Interval> {
    let mut left = spans.to_vec();
    for gap in gaps {
        let pieces = left.into_iter().flat_map(|span| {
            let before = Interval { closes_at: span.closes_at.min(gap.opens_at), ..span };
            let after = Interval { opens_at: span.opens_at.max(gap.closes_at), ..span };
            [before, after].into_iter().filter(|piece| piece.opens_at < piece.closes_at)
        });
        left = pieces.collect();
    }
    left.sort_by_key(|span| (span.opens_at, span.closes_at));
    left
}

/// What of a new plan's past was closed by the plan before it: an end that is put off after it came reopens nothing for the days
/// between. `was` says when the text was open by the plan before, its own gaps left out.
pub fn missed(was: &[Interval], planned: &[Interval], now: Timestamp) -> Vec<Interval> {
    let past = planned.iter().map(|span| Interval { closes_at: span.closes_at.min(now), ..*span });
    let past: Vec<Interval> = past.filter(|span| span.opens_at < span.closes_at).collect();
    without(&past, was)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn span(from: i64, to: i64) -> Interval {
        Interval { opens_at: Timestamp(from), closes_at: Timestamp(to) }
    }

    #[test]
    fn an_end_that_is_put_off_after_it_came_leaves_a_gap_and_one_before_leaves_none() {
        assert_eq!(missed(&[span(0, 10)], &[span(0, 40)], Timestamp(20)), [span(10, 20)]);
        assert!(missed(&[span(0, 10)], &[span(0, 40)], Timestamp(10)).is_empty());
        assert!(missed(&[span(0, 10)], &[span(0, 40)], Timestamp(5)).is_empty());
        // A beginning that is moved into the past opened nothing then; a gap stays one however often the plan changes.
        assert_eq!(missed(&[span(30, 40)], &[span(5, 40)], Timestamp(20)), [span(5, 20)]);
        let was = without(&[span(0, 40)], &[span(10, 20)]);
        assert_eq!(missed(&was, &[span(0, 60)], Timestamp(50)), [span(10, 20), span(40, 50)]);
    }

    #[test]
    fn spans_are_kept_as_they_are() {
        let all = [span(0, 10), span(20, 1_796_684_400_000)];
        assert_eq!(read(&written(&all)), all);
        assert!(read("").is_empty() && read("x-1 2 5-5 9-3").is_empty());
    }

    proptest! {
        #[test]
        fn a_moment_is_left_where_a_span_holds_it_and_no_gap(
            spans in prop::collection::vec((0_i64..50, 1_i64..20), 0..5),
            gaps in prop::collection::vec((0_i64..50, 1_i64..20), 0..5),
        ) {
            let of = |pairs: Vec<(i64, i64)>| pairs.into_iter().map(|(from, long)| span(from, from + long)).collect::<Vec<_>>();
            let (spans, gaps) = (of(spans), of(gaps));
            let left = without(&spans, &gaps);
            for at in (0..80).map(Timestamp) {
                let holds = |all: &[Interval]| all.iter().any(|span| span.contains(at));
                prop_assert_eq!(holds(&left), holds(&spans) && !holds(&gaps));
            }
        }
    }
}
