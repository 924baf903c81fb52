//! What one can take away from a result, and how it is checked.

use super::super::snapshot::ResultSnapshot;
use crate::base::i18n::Lang;
use crate::consultations::model::consultation_path;
use leptos::prelude::*;

/// Downloads, why some numbers are hidden, and the hash.
pub fn proof_view(t: Lang, result: &ResultSnapshot, sha256: &str) -> impl IntoView + use<> {
    let path = consultation_path(&result.consultation);
    let round = result.round;
    view! {
        <section class="section" aria-labelledby="downloads">
            <h2 id="downloads">{t.voting_downloads()}</h2>
            <ul class="stack">
                <li>
                    <a href=format!("{path}/results.csv?round={round}") download="results.csv">{t.voting_download_csv()}</a>
                    <br/>
                    <span class="muted">{t.voting_download_csv_text()}</span>
                    " "
                    <a href=format!("{path}/results/columns")>{t.voting_download_columns()}</a>
                </li>
                <li>
                    <a href=format!("{path}/results.json?round={round}") download="results.json">{t.voting_download_json()}</a>
                    <br/>
                    <span class="muted">{t.voting_download_json_text()}</span>
                </li>
            </ul>
        </section>
        <section class="section narrow" aria-labelledby="small-numbers">
            <h2 id="small-numbers">{t.voting_small_title()}</h2>
            <p>{t.voting_small_text(result.threshold)}</p>
        </section>
        <section class="section narrow" aria-labelledby="check">
            <h2 id="check">{t.voting_check()}</h2>
            <p>{t.voting_check_text()}</p>
            <p><code class="hash">{sha256.to_owned()}</code></p>
            <p>{t.voting_check_how()}</p>
        </section>
    }
}
