//! What one can take away from a result, and how it is checked.

use super::super::snapshot::ResultSnapshot;
use super::super::store::Snapshot;
use crate::audit::keys::KEYS_PATH;
use crate::base::i18n::Lang;
use crate::consultations::model::consultation_path;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// Downloads, why some numbers are hidden, the hash, and what was signed.
pub fn proof_view(t: Lang, result: &ResultSnapshot, frozen: &Snapshot, zone: &TimeZone) -> impl IntoView + use<> {
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
            <p><code class="hash">{frozen.sha256.clone()}</code></p>
            <p>{t.voting_check_how()}</p>
            {signed(t, frozen, zone)}
            <p>{t.audit_files()}</p>
            <ul class="stack">
                <li><a href=format!("{path}/record")>{t.audit_record()}</a></li>
                <li><a href=format!("{path}/record.zip")>{t.audit_archive()}</a></li>
                <li>
                    <a href=format!("{path}/results/ballots.ndjson?round={round}") download="ballots.ndjson">
                        {t.audit_ballots_file()}
                    </a>
                </li>
            </ul>
        </section>
    }
}

/// Under what the site's signature stands, or that none does yet.
fn signed(t: Lang, frozen: &Snapshot, zone: &TimeZone) -> AnyView {
    let (Some(at), Some(number)) = (frozen.signed_at, frozen.signed_number) else {
        return view! { <p>{t.audit_unsigned()}</p> }.into_any();
    };
    let code = |text: &Option<String>| view! { <code class="hash">{text.clone()}</code> };
    view! {
        <p>{t.audit_signed(number, t.date_time(at, zone))}</p>
        <dl class="stack">
            <div>
                <dt>{t.audit_head()}</dt>
                <dd>{code(&frozen.signed_head)}</dd>
            </div>
            <div>
                <dt>{t.audit_key()}</dt>
                <dd>{code(&frozen.key_id)} " " <a href=KEYS_PATH>{t.audit_keys()}</a></dd>
            </div>
            <div>
                <dt>{t.audit_signature()}</dt>
                <dd>{code(&frozen.signature)}</dd>
            </div>
        </dl>
    }
    .into_any()
}
