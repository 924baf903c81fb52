//! What a version says that readers may no longer see: its page leaves the words out at once, and its files, which nobody can change,
//! are withheld.

use super::super::gather::because;
use super::super::model::{Version, report_path};
use super::super::store::Masked;
use crate::base::i18n::Lang;
use crate::consultations::calendar;
use crate::consultations::model::Consultation;
use crate::ui::notice::Notice;
use leptos::prelude::*;
use report::{Hidden, Remark, Says};

/// Remarks without the words that are hidden now, in the version's language.
pub(super) fn mask(t: Lang, remarks: Vec<Remark>, masked: &[Masked]) -> Vec<Remark> {
    let hide = |remark: Remark| {
        let number = i64::try_from(remark.number).unwrap_or_default();
        match masked.iter().find(|masked| masked.number == number) {
            Some(masked) => Remark { says: Says::Withheld(why(t, masked)), ..remark },
            None => remark,
        }
    };
    remarks.into_iter().map(hide).collect()
}

/// What the page leaves out beside what the version left out when it was made.
pub(super) fn left_out(t: Lang, masked: &[Masked]) -> impl Iterator<Item = Hidden> {
    masked.iter().map(move |masked| Hidden {
        what: t.final_report_hidden_remark(masked.number.to_string()),
        why: why(t, masked),
    })
}

fn why(t: Lang, masked: &Masked) -> String {
    because(t, masked.hidden_by_rule.as_ref(), masked.hidden_by_law.as_ref())
}

/// Why the files of a version are withheld and since when; `runs`: to whoever runs the consultation, that they have them nevertheless.
/// Nothing where no words are hidden.
pub(super) fn notice(
    t: Lang,
    known: &Consultation,
    version: &Version,
    masked: &[Masked],
    runs: bool,
) -> Option<AnyView> {
    let since = masked.iter().filter_map(|masked| masked.since).min().unwrap_or(version.asked_at);
    let numbers: Vec<String> = masked.iter().map(|masked| masked.number.to_string()).collect();
    let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    let day = t.date(since, &calendar::zone(known));
    let own = runs.then(|| {
        let href = format!("{}/manage", report_path(&known.slug));
        view! { <p>{t.final_report_withheld_yours()}" "<a href=href>{t.final_report_manage()}</a></p> }
    });
    (count > 0).then(|| {
        view! { <Notice kind="warn" text=t.final_report_withheld(count, day, numbers.join(", "))>{own}</Notice> }
            .into_any()
    })
}
