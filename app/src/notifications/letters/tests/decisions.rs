//! Letters about decisions: the reason, and what it rests on.

use super::{LINK, mail};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::notifications::model::{ContentDecision, Letter, ProposalDecision, Redress};

#[test]
fn a_decision_names_a_reason_only_where_somebody_gave_one_and_the_rule_in_its_own_words() {
    for lang in Lang::ALL {
        let letter = |decision, explanation: &str| {
            let letter = Letter::ProposalDecided {
                name: "Ada".to_owned(),
                title: "Shade".to_owned(),
                decision,
                rule: "Keep to the topic.".to_owned(),
                explanation: explanation.to_owned(),
                link: LINK.to_owned(),
                redress: None,
            };
            mail(vec![letter], lang, None).text
        };
        for (decision, usual) in [
            (ProposalDecision::Published, lang.moderation_usual_publish()),
            (ProposalDecision::Accepted, lang.moderation_usual_accept()),
            (ProposalDecision::Reopened, lang.moderation_usual_reopen()),
        ] {
            let silent = letter(decision, usual);
            assert!(!silent.contains(lang.letters_reason()) && !silent.contains(usual), "{silent}");
            let spoken = letter(decision, "It is a good one.");
            assert!(spoken.contains(lang.letters_reason()) && spoken.contains("It is a good one."), "{spoken}");
            assert!(spoken.contains("> Keep to the topic."), "{spoken}");
        }
    }
}

#[test]
fn a_provision_of_the_law_stands_in_a_letter_as_it_was_written() {
    for lang in Lang::ALL {
        let law = lang.moderation_by_law("Kodeks karny, art. 190");
        let letter = Letter::ContentDecided {
            name: "Ada".to_owned(),
            excerpt: "Shade".to_owned(),
            kind: ContentDecision::Hidden,
            rule: law.clone(),
            explanation: "A threat.".to_owned(),
            link: LINK.to_owned(),
            redress: None,
        };
        let letter = mail(vec![letter], lang, None).text;
        assert!(letter.contains(&format!("> {law}")), "{letter}");
    }
}

#[test]
fn a_letter_about_a_suspension_leads_to_its_reasons_once() {
    let redress = Redress { until: Timestamp(1), time_zone: "UTC".to_owned(), link: LINK.to_owned() };
    let (name, title, until) = (String::new(), String::new(), None);
    let letter = Letter::Suspended { name, title, until, rule: String::new(), explanation: String::new(), redress };
    assert_eq!(mail(vec![letter], Lang::En, None).text.matches(LINK).count(), 1);
}
