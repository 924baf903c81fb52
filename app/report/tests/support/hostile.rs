//! Texts that people send when they try what happens.

pub fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " \n\n\t ",
        "= Heading\n#let x = read(\"/etc/passwd\")\n$ x^2 $ @label <label> *bold* _it_ `raw` // comment",
        "=HYPERLINK(\"https://evil.example\";\"click\")",
        "+48 600 600 600\n-1+1\n@SUM(A1:A9)",
        "</w:t></w:r></w:p><w:p><script>alert(1)</script>&amp;]]><!--",
        "zero\u{0}one\u{1}bell\u{7}esc\u{1b}[31m del\u{7f} next\u{85}",
        "\u{202E}odwrócone\u{202C} \u{2066}\u{2067}\u{FEFF}\u{200B}\u{2060}ukryte\u{AD}",
        "z\u{307}o\u{301}\u{142}w a\u{328}\u{300}\u{301}\u{302}\u{303}\u{304}",
        "🚲🏳️‍🌈 漢字 العربية עברית ქართული \u{E000}\u{10FFFD}\u{FFFF}\u{1FFFE}",
        "Щастя, їжак, ґанок, єдність",
        "Žąsų ėjimas į šulinį",
        "(\\) (unbalanced ) \\ paren <</Type /Catalog>> endstream endobj",
        "_x0041_ _x000D_ &#x0; %n %s {0} {number} {page}",
        "https://example.com/a/very/long/path?with=query&and=more",
    ]
    .map(str::to_owned)
    .into();
    texts.push("niekończącesięsłowo".repeat(400));
    texts.push("słowo ".repeat(180_000));
    texts.push("\n".repeat(3_000) + "koniec");
    texts
}

/// A report whose remarks say such things everywhere that somebody outside the office writes.
pub fn report() -> report::ConsultationReport {
    let mut report = crate::support::report(0);
    let mut dice = crate::support::Dice(3);
    for (number, text) in (1..).zip(texts()) {
        let mut remark = crate::support::remark(number, &mut dice);
        let short: String = text.chars().take(200).collect();
        remark.submitter = report::Submitter::Organisation(short.clone());
        remark.says = report::Says::Text(report::Wording {
            language: report::Language::Pl,
            part: short.clone(),
            present: short.clone(),
            proposed: short.clone(),
            justification: text,
        });
        remark.position.reason = short.clone();
        remark.position.changes = vec![short.clone(), short];
        report.remarks.push(remark);
    }
    let evil = texts();
    report.title = format!("{} {}", evil[2], evil[7]);
    report.meetings[0].name = evil[3].clone();
    report.results[0].lines[0].title = evil[5].clone();
    report.participation.by_commune[0].group = evil[6].clone();
    report.addressees[0].name = evil[9].clone();
    report.hidden[0].what = evil[13].clone();
    report
}
