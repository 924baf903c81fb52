//! Bodies that no form of ours sends (S7): refused whole, never taken by halves, and nothing is saved.

use super::dump::{difference, dump};
use super::everywhere;
use super::scribble::Scribbler;
use super::town::Town;
use crate::support::{Client, form_body, on_both_databases};
use app::front::policy::POLICIES;
use http::{HeaderValue, header};

/// What no form of ours sends, with its kind. Only the first kind reaches the reading of fields.
const ODD: [(&str, &str); 11] = [
    ("application/x-www-form-urlencoded", "narada_unknown_field=1"),
    ("application/x-www-form-urlencoded", "role=administrator&verification=office&id=1"),
    ("application/x-www-form-urlencoded", "narada[]=1&narada[]=2"),
    ("application/x-www-form-urlencoded", "%ff%fe=%00&=&&&"),
    ("application/json", "{\"role\":\"administrator\"}"),
    ("application/json", "[]"),
    ("application/x-www-form-urlencoded; charset=utf-8", "narada_unknown_field=1"),
    ("multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nAda\r\n--x--\r\n"),
    ("text/plain", "name=Ada"),
    ("application/xml", "<name>Ada</name>"),
    ("", "name=Ada"),
];

/// Mail programs post here with one click, in a form of their own (RFC 8058); the address alone says what is asked.
const ONE_CLICK: &str = "/unsubscribe/{token}";

/// Fields of which a form may send several.
const SEVERAL: [&str; 14] = [
    "goals",
    "territories",
    "topic",
    "activities",
    "domains",
    "services",
    "bodies",
    "addressees",
    // ── rules of the library ──
    "rules",
    // ── remarks and positions ──
    "others",
    "changes",
    "lines",
    "seen",
    "remarks",
];

/// Forms that send nothing, or no box that is ticked.
const EMPTY: [&str; 2] = ["/sign-out", "/account/notifications"];

async fn send(client: &mut Client, kind: &str, path: &str, body: &str) -> u16 {
    client.headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(kind).unwrap());
    let answer = client.post_raw(path, body).await;
    client.headers.remove(header::CONTENT_TYPE);
    answer.status.as_u16()
}

on_both_databases! {
    async fn a_body_that_no_form_sends_is_refused_everywhere_and_saves_nothing(app: TestApp) {
        let mut client = app.administrator().await;
        let before = dump(&app).await;
        for policy in POLICIES.iter().filter(|policy| policy.method == "POST" && policy.path != ONE_CLICK) {
            let path = everywhere::example(policy.path);
            for (kind, body) in ODD {
                let status = send(&mut client, kind, &path, body).await;
                assert!([400, 415, 422].contains(&status), "{path}: {status} to {kind:?} {body:?}");
            }
            if !EMPTY.contains(&policy.path) {
                let status = send(&mut client, "application/x-www-form-urlencoded", &path, "").await;
                assert!(status < 500, "{path}: {status} to an empty body");
            }
        }
        let changed = difference(&before, &dump(&app).await);
        assert!(changed.is_empty(), "{changed:#?}");
    }

    async fn a_field_that_comes_twice_or_that_a_form_does_not_have_is_refused_with_the_whole_form(app: TestApp) {
        let mut town = Town::found(&app).await;
        let offered = town.offered().await;
        let before = dump(&app).await;
        let mut scribbler = Scribbler::default();
        let mut wrong = Vec::new();
        for (action, (role, form)) in &offered {
            let pairs = scribbler.harmless_pairs(form);
            let body = |more: &str| {
                let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                format!("{}&{more}", form_body(&pairs))
            };
            let twice = form.fields.iter().filter(|field| !SEVERAL.iter().any(|name| field.name.ends_with(name)));
            let twice = twice.map(|field| format!("{}=1", field.name));
            let strange = ["role=administrator", "id=1", "weight=9"].map(str::to_owned);
            for more in twice.chain(strange) {
                let (_, client) = town.everybody().into_iter().find(|(known, _)| known == role).expect("one of the town");
                let status = client.post_raw(action, &body(&more)).await.status.as_u16();
                if status != 400 {
                    wrong.push(format!("{action} with {more} more: {status}"));
                }
            }
        }
        assert!(offered.len() > 20, "only {} forms", offered.len());
        assert!(wrong.is_empty(), "{wrong:#?}");
        let changed = difference(&before, &dump(&app).await);
        assert!(changed.is_empty(), "{changed:#?}");
    }
}
