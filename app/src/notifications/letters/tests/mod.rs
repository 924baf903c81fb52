//! Every letter in every language, also when people mean ill.

mod decisions;
mod meetings;
mod remarks;

use super::{Rendered, render};
use crate::accounts::model::AccountDeed;
use crate::accounts::rules::{CONFIRM_HOURS, RESET_HOURS};
use crate::base::i18n::Lang;
use crate::base::site::SiteSettings;
use crate::base::time::Timestamp;
use crate::notifications::model::{
    AfterUndoing, AppealOutcome, CommitmentStep, ContentDecision, Ending, Letter, Mail, MailId, MeetingChange,
    OutcomeLine, Part, ProposalDecision, ProposalOutcome, ProposalStanding, Redress, ReportReminder,
};
use jiff::tz::TimeZone;
use meetings::{changed, seat};
use remarks::{about_remarks, head_signed};
use uuid::Uuid;

const LINK: &str = "https://narada.test/confirm/s3cret?a=1&b=2";
const HOSTILE: &str = "<b onload='x'>\"Eve\"\r\nBcc: all@example.org\u{202E}\0&amp;";

fn settings() -> SiteSettings {
    SiteSettings {
        origin: "https://narada.test".to_owned(),
        organiser: "Miasto Próba".to_owned(),
        time_zone: TimeZone::UTC,
        language: Lang::En,
        contact: "konsultacje@narada.test".to_owned(),
        names_days: 1_825,
        keys: "keys".into(),
    }
}

fn mail(letters: Vec<Letter>, lang: Lang, unsubscribe: Option<&str>) -> Rendered {
    render(&addressed(letters, lang, unsubscribe), &settings())
}

fn addressed(letters: Vec<Letter>, lang: Lang, unsubscribe: Option<&str>) -> Mail {
    Mail {
        id: MailId(Uuid::nil()),
        holder: String::new(),
        person: None,
        address: "ada@example.org".to_owned(),
        lang,
        written_at: Timestamp(0),
        attempts: 1,
        unsubscribe: unsubscribe.map(ToOwned::to_owned),
        letters,
    }
}

/// News of a round in which somebody did everything that one can do.
fn round_closed(said: &str, line: &OutcomeLine) -> Letter {
    let (s, time_zone) = (|| said.to_owned(), "Europe/Vilnius".to_owned());
    let proposal = |line: Option<&OutcomeLine>| {
        let line = line.cloned();
        ProposalStanding::ALL.map(|standing| ProposalOutcome { title: s(), standing, line: line.clone() })
    };
    Letter::RoundClosed {
        name: s(),
        title: s(),
        number: 2,
        participants: 22,
        lines: vec![line.clone()],
        link: LINK.to_owned(),
        ending: Some(Ending { closed_at: Timestamp(1), planned_end: Timestamp(2), time_zone, reason: s() }),
        part: Part {
            voted: true,
            commented: vec![line.clone()],
            proposed: [proposal(None), proposal(Some(line))].concat(),
            more: Some("https://narada.test/account/contributions".to_owned()),
        },
    }
}

/// Every letter, with the same words wherever people's words stand, and whether it is news.
fn all(said: &str) -> Vec<(Letter, bool)> {
    let s = || said.to_owned();
    let link = || LINK.to_owned();
    let redress = || Some(Redress { until: Timestamp(0), time_zone: "Europe/Warsaw".to_owned(), link: link() });
    let proposal = |decision| Letter::ProposalDecided {
        name: s(),
        title: s(),
        decision,
        rule: s(),
        explanation: s(),
        link: link(),
        redress: redress(),
    };
    let content = |kind| Letter::ContentDecided {
        name: s(),
        excerpt: s(),
        kind,
        rule: s(),
        explanation: s(),
        link: link(),
        redress: redress(),
    };
    let report = |hidden, undone| Letter::ReportAnswered {
        name: s(),
        hidden,
        undone,
        rule: s(),
        explanation: s(),
        link: link(),
        redress: redress(),
    };
    let merged = |parted, is_own| Letter::TextMerged {
        name: s(),
        title: s(),
        into: s(),
        parted,
        is_own,
        rule: s(),
        explanation: s(),
        link: link(),
        redress: redress(),
    };
    let received =
        Letter::ReportReceived { name: s(), number: "0A1B-2C3D".to_owned(), due: Timestamp(0), link: link() };
    let appeal = |outcome| Letter::AppealDecided { name: s(), outcome, rule: s(), explanation: s(), link: link() };
    let organisation =
        |verified| Letter::OrganisationDecided { name: s(), organisation: s(), verified, reason: s(), link: link() };
    let remark = |is_late, waits| {
        let (name, title, excerpt, link) = (s(), s(), s(), link());
        Letter::RemarkReceived { name, title, number: 22, excerpt, is_late, waits, link }
    };
    let account = |decision| Letter::AccountDecided { name: s(), decision, reason: s() };
    let line = OutcomeLine { code: "12".to_owned(), title: s(), support: 1_164, neutral: 22, against: 5 };
    let personal = vec![
        Letter::ConfirmAddress { name: s(), link: link() },
        Letter::AlreadySignedUp { name: s(), link: link() },
        Letter::ResetPassword { name: s(), link: link() },
        Letter::ConfirmNewAddress { name: s(), link: link() },
        Letter::AddressChanged { name: s(), new_address_hint: "a…@example.org".to_owned() },
        Letter::PasswordChanged { name: s() },
        Letter::AccountErased { name: s() },
        Letter::OrganisationInvitation { inviter: s(), organisation: s(), link: link() },
        organisation(true),
        organisation(false),
        content(ContentDecision::Hidden),
        content(ContentDecision::Restored),
        content(ContentDecision::Published),
        content(ContentDecision::Asked),
        report(true, None),
        report(false, None),
        report(true, Some(AfterUndoing::Hidden)),
        report(false, Some(AfterUndoing::Visible)),
        report(false, Some(AfterUndoing::Waits)),
        Letter::GroupInvitation { inviter: s(), group: s(), link: link() },
        merged(false, true),
        merged(false, false),
        merged(true, true),
        merged(true, false),
        Letter::TextMoved {
            name: s(),
            excerpt: s(),
            to: s(),
            rule: s(),
            explanation: s(),
            link: link(),
            redress: redress(),
        },
        seat(said, false),
        seat(said, true),
        Letter::MeetingWaiting { name: s(), title: s(), link: link() },
        remark(false, false),
        remark(true, true),
        head_signed(said),
        head_signed(""),
    ];
    let personal = personal.into_iter().chain(
        MeetingChange::ALL
            .into_iter()
            .flat_map(|change| [true, false].map(|has_place| changed(said, change, has_place))),
    );
    let reply = Letter::ReplyToComment { name: s(), author: s(), excerpt: s(), link: link() };
    let commitment = |step| Letter::CommitmentChanged { name: s(), title: s(), step, note: s(), link: link() };
    let paper = Letter::PaperWaits { name: s(), writer: s(), title: s(), group: s(), link: link() };
    let news = [reply, paper, round_closed(said, &line)].into_iter().chain(CommitmentStep::ALL.map(commitment));
    let due = |reminder| Letter::ReportDue {
        name: s(),
        goal: s(),
        year: 2026,
        due: "2027-01-31".to_owned(),
        reminder,
        link: link(),
    };
    let personal = personal
        .into_iter()
        .chain(ReportReminder::ALL.map(due))
        .chain(about_remarks(said))
        .chain(AccountDeed::ALL.map(account))
        .chain(ProposalDecision::ALL.map(proposal));
    let suspended = |until| Letter::Suspended {
        name: s(),
        title: s(),
        until,
        rule: s(),
        explanation: s(),
        redress: redress().expect("an appeal"),
    };
    let lifted = Letter::SuspensionLifted { name: s(), title: s(), explanation: s(), link: link() };
    let personal = personal.chain([suspended(Some(Timestamp(1))), suspended(None), lifted]);
    let personal = personal.chain([received]).chain(AppealOutcome::ALL.map(appeal));
    personal.map(|letter| (letter, false)).chain(news.map(|letter| (letter, true))).collect()
}

#[test]
fn a_link_says_how_long_it_is_good_for() {
    let confirm = || vec![Letter::ConfirmAddress { name: String::new(), link: LINK.to_owned() }];
    let reset = || vec![Letter::ResetPassword { name: String::new(), link: LINK.to_owned() }];
    assert_eq!((CONFIRM_HOURS, RESET_HOURS), (24, 1), "the words below are about these");
    for (lang, day, hour) in [
        (Lang::En, "works for 24 hours.", "works once, for 1 hour."),
        (Lang::Pl, "jest ważny 24 godziny.", "jest ważny 1 godzinę."),
        (Lang::Lt, "galioja 24 valandas.", "galioja 1 valandą."),
    ] {
        assert!(mail(confirm(), lang, None).text.contains(day), "{}", mail(confirm(), lang, None).text);
        assert!(mail(reset(), lang, None).text.contains(hour), "{}", mail(reset(), lang, None).text);
    }
}

#[test]
fn every_letter_says_in_every_language_why_it_comes_and_where_its_button_leads() {
    for lang in Lang::ALL {
        for (letter, is_news) in all("Zofia Maślanka") {
            let unsubscribe = is_news.then_some("https://narada.test/unsubscribe/t0ken");
            let Rendered { subject, text, html, .. } = mail(vec![letter.clone()], lang, unsubscribe);
            let context = format!("{lang:?} {letter:?}\n{text}");
            assert!(!subject.is_empty(), "{context}");
            assert!(!text.contains('!') && !subject.contains('!'), "{context}");
            assert!(text.contains("Miasto Próba") && html.contains("Miasto Próba"), "{context}");
            let has_link = !matches!(
                letter,
                Letter::AddressChanged { .. }
                    | Letter::PasswordChanged { .. }
                    | Letter::AccountErased { .. }
                    | Letter::AccountDecided { .. }
            );
            assert_eq!(text.contains(LINK), has_link, "{context}");
            assert_eq!(html.matches("border-radius").count(), usize::from(has_link), "one button: {context}");
            for twin in [&text, &html] {
                assert_eq!(twin.contains("https://narada.test/unsubscribe/t0ken"), is_news, "{context}");
            }
            assert!(html.contains(&format!("<html lang=\"{}\">", lang.code())), "{context}");
        }
    }
}

#[test]
fn whatever_people_write_is_one_line_of_a_subject_and_text_in_the_html() {
    for lang in Lang::ALL {
        for (letter, _) in all(HOSTILE) {
            let Rendered { subject, text, html, .. } = mail(vec![letter], lang, None);
            for said in [&subject, &text, &html] {
                assert!(!said.contains('\u{202E}') && !said.contains('\0') && !said.contains('\r'), "{said}");
            }
            assert!(!subject.contains('\n'), "{subject}");
            assert!(!html.contains("<b ") && !html.contains("'x'") && !html.contains("\"Eve"), "{html}");
            assert!(html.matches("href=\"").count() == html.matches("href=\"https://narada.test").count(), "{html}");
        }
    }
}

#[test]
fn a_stranger_cannot_send_words_of_their_own_by_signing_up_with_them() {
    let name = "You won: evil.example";
    for letter in [
        Letter::ConfirmAddress { name: name.to_owned(), link: LINK.to_owned() },
        Letter::ConfirmNewAddress { name: name.to_owned(), link: LINK.to_owned() },
    ] {
        let Rendered { subject, text, html, .. } = mail(vec![letter], Lang::En, None);
        assert!(![subject, text, html].iter().any(|said| said.contains("evil") || said.contains("won")));
    }
}

#[test]
fn two_letters_to_one_address_can_be_told_apart() {
    let letter = |name: &str, written_at| {
        let letters = vec![Letter::ConfirmAddress { name: name.to_owned(), link: LINK.to_owned() }];
        move |lang| render(&Mail { written_at, ..addressed(letters.clone(), lang, None) }, &settings())
    };
    let zofia = letter("Zofia Maślanka", Timestamp(1_795_359_900_000));
    let eve = letter("Eve Nowak", Timestamp(1_795_363_500_000));
    for (lang, asked, later) in [
        (Lang::En, "Asked for on 22 November 2026, 15:05 (UTC). Initials of the name that was entered: Z. M.", "16:05"),
        (Lang::Pl, "Prośbę o konto wysłano: 22 listopada 2026, 15:05 (UTC). Inicjały podanej nazwy: Z. M.", "16:05"),
        (Lang::Lt, "Paskyros paprašyta: 2026 m. lapkričio 22 d., 15:05 (UTC). Įrašyto vardo inicialai: Z. M.", "16:05"),
    ] {
        let (first, second) = (zofia(lang), eve(lang));
        for said in [&first.text, &first.html] {
            assert!(said.replace('\u{a0}', " ").contains(asked), "{said}");
            assert!(!said.contains("Zofia") && !said.contains(later), "{said}");
        }
        assert!(second.text.contains(later) && second.text.contains("E. N."), "{}", second.text);
    }
}

#[test]
fn nobodys_name_stands_in_a_subject_or_is_a_link() {
    let name = "https://evil.example/win\r\nBcc: all@example.org";
    for lang in Lang::ALL {
        for (letter, _) in all(name) {
            let is_officials_title = matches!(letter, Letter::RoundClosed { .. } | Letter::MeetingChanged { .. });
            let is_only_names = matches!(
                letter,
                Letter::OrganisationInvitation { .. } | Letter::GroupInvitation { .. } | Letter::AlreadySignedUp { .. }
            );
            let Rendered { subject, text, html, .. } = mail(vec![letter], lang, None);
            assert!(!subject.contains("://") && !subject.contains("evil.example"), "{subject}");
            assert!(is_officials_title || !subject.contains("evil"), "{subject}");
            assert!(!is_only_names || ![text, html].iter().any(|said| said.contains("evil.example")), "{lang:?}");
        }
    }
}

#[test]
fn the_news_of_a_day_stand_together_under_one_greeting_and_one_button() {
    let letters: Vec<Letter> =
        all("Zofia").into_iter().filter(|(_, is_news)| *is_news).map(|(letter, _)| letter).collect();
    let Rendered { subject, text, html, .. } = mail(letters, Lang::Pl, Some("https://narada.test/unsubscribe/t0ken"));
    assert_eq!(subject, "10 wiadomości z konsultacji");
    assert_eq!(text.matches("Dzień dobry, Zofia,").count(), 1);
    assert!(text.contains("* Wyniki: Zofia") && text.contains("* Odpowiedź na Twój komentarz"), "{text}");
    assert_eq!(html.matches("border-radius").count(), 1);
    assert_eq!(text.matches(LINK).count(), 10);
}

#[test]
fn a_letter_reads_like_this() {
    let line =
        OutcomeLine { code: "2".to_owned(), title: "Mikrogranty".to_owned(), support: 1_164, neutral: 22, against: 5 };
    let letter = Letter::RoundClosed {
        name: "Ada".to_owned(),
        title: "Od czego zacząć".to_owned(),
        number: 1,
        participants: 1_300,
        lines: vec![line.clone()],
        link: "https://narada.test/consultations/start/results".to_owned(),
        ending: Some(Ending {
            closed_at: Timestamp(1_793_606_400_000),
            planned_end: Timestamp(1_794_470_400_000),
            time_zone: "Europe/Warsaw".to_owned(),
            reason: "The council meets tomorrow.".to_owned(),
        }),
        part: Part {
            voted: true,
            commented: vec![line],
            proposed: vec![ProposalOutcome {
                title: "Shade".to_owned(),
                standing: ProposalStanding::Waiting,
                line: None,
            }],
            more: Some("https://narada.test/account/contributions".to_owned()),
        },
    };
    let letter = mail(vec![letter], Lang::En, Some("https://narada.test/unsubscribe/t0ken"));
    assert_eq!(letter.subject, "Results: Od czego zacząć");
    assert_eq!(
        letter.text,
        "Hello Ada,\n\n\
         Round 1 of “Od czego zacząć” is closed. 1,300 people voted.\n\n\
         It was closed early, on 2 November 2026, 09:00; it was planned until 12 November 2026, 09:00.\n\n\
         The reason given:\n\n\
         > The council meets tomorrow.\n\n\
         You voted. Ballots are secret, so this letter does not know on what.\n\n\
         The action lines with the most votes:\n\n\
         2. Mikrogranty\n  Support 1,164 · neutral 22 · against 5\n\n\
         You commented on:\n\n\
         2. Mikrogranty\n  Support 1,164 · neutral 22 · against 5\n\n\
         You proposed:\n\n\
         Shade\n  It waits for a moderator’s decision.\n\n\
         Your own votes, comments and proposals stand on a page that only you can see:\n\n\
         My contributions: https://narada.test/account/contributions\n\n\
         See all results: https://narada.test/consultations/start/results\n\n\
         -- \n\
         You get this letter because you take part in consultations of Miasto Próba. There is at most one such letter a day.\n\
         No more news of consultations: https://narada.test/unsubscribe/t0ken\n\
         Miasto Próba: https://narada.test\n"
    );
}

#[test]
fn the_organisers_name_keeps_its_language_in_a_letter_in_another_one() {
    let letter = || Letter::PasswordChanged { name: "Ada".to_owned() };
    let polish = mail(vec![letter()], Lang::Pl, None).html;
    assert_eq!(polish.matches("Miasto Próba").count(), 3, "{polish}");
    assert!(polish.contains("<p lang=\"en\" style="), "{polish}");
    assert!(polish.contains("<span lang=\"en\">Miasto Próba</span>"), "{polish}");
    assert!(polish.contains("<a lang=\"en\" href=\"https://narada.test\">Miasto Próba</a>"), "{polish}");
    assert_eq!(mail(vec![letter()], Lang::En, None).html.matches("lang=").count(), 2);
}
