//! Texts from files: they become what stands in the form, and nothing else.

use super::{NEW, PAGE, document};
use crate::support::on_both_databases;
use app::base::multipart::UPLOAD_MAX;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A file of a word processor with these paragraphs and a picture.
fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let each: String = paragraphs.iter().map(|words| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")).collect();
    let picture = "<w:p><w:r><w:drawing/></w:r></w:p>";
    let xml = format!("<w:document xmlns:w=\"urn:w\"><w:body>{each}{picture}</w:body></w:document>");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(xml.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

on_both_databases! {
    async fn a_file_fills_the_form_and_is_saved_only_with_it(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        let fields = document("draft", "", "read");
        let words = docx(&["Zażółć gęślą jaźń", "&lt;script&gt;alert(1)&lt;/script&gt;"]);
        let read = moderator.post_file(NEW, &fields, ("file", "a%22>.docx", &words)).await;
        read.has_status(200).says("The file was read").says("pictures, drawings").says("value=\"docx\"");
        read.says("Zażółć gęślą jaźń").says("Draft strategy").does_not_say("<script>alert");
        moderator.get(PAGE).await.has_status(404);
        let fields: Vec<_> = document("draft", "Zażółć gęślą jaźń", "save")
            .into_iter()
            .map(|(name, value)| (name, if name == "origin" { "docx" } else { value }))
            .collect();
        // As a browser sends the form when no file was chosen.
        moderator.post_file(NEW, &fields, ("file", "", b"")).await.leads_to();
        moderator.get(PAGE).await.says("Zażółć gęślą jaźń");
        let markdown = [("seen", "1.1"), ("title", "Draft strategy"), ("language", "en"), ("text", "Old"), ("origin", "docx"), ("deed", "read")];
        let read = moderator.post_file(&format!("{PAGE}/edit"), &markdown, ("file", "a.md", b"# New\n\nWords")).await;
        read.has_status(200).says("# New").says("value=\"markdown\"").says("value=\"1.1\"");
        moderator.get(PAGE).await.does_not_say("# New");
    }

    async fn a_file_that_is_not_read_is_refused_at_its_field_and_nothing_typed_is_lost(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        let fields = document("draft", "Typed at length.", "read");
        let mut bomb = ZipWriter::new(Cursor::new(Vec::new()));
        bomb.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
        bomb.write_all(&vec![b' '; 20 * 1024 * 1024]).unwrap();
        let bomb = bomb.finish().unwrap().into_inner();
        for (content, words) in [
            (b"%PDF-1.7".as_slice(), "neither a DOCX nor a Markdown file"),
            (b"\x89PNG\r\n\x1a\n", "neither a DOCX nor a Markdown file"),
            (b"<svg onload=alert(1)/>", "neither a DOCX nor a Markdown file"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password"),
            (b"PK\x03\x04 and nothing more", "damaged"),
            (&bomb, "More is packed into this file"),
        ] {
            let answer = moderator.post_file(NEW, &fields, ("file", "a.docx", content)).await;
            answer.has_status(422).says(words).says("field-file-error").says("Typed at length.");
        }
        let none = moderator.post_file(NEW, &fields, ("file", "", b"")).await;
        none.has_status(422).says("Choose a file first").says("Typed at length.");
    }

    async fn a_form_with_a_file_is_as_strict_as_any_other(app: TestApp) {
        let mut moderator = app.consultation().await.moderator;
        let fields = document("draft", "Words", "save");
        for odd in [("text", "twice"), ("role", "administrator")] {
            let more = [fields.as_slice(), &[odd]].concat();
            moderator.post_file(NEW, &more, ("file", "", b"")).await.has_status(400);
        }
        moderator.post_file(NEW, &fields[1..], ("file", "", b"")).await.has_status(400);
        let large = vec![b'a'; UPLOAD_MAX];
        moderator.post_file(NEW, &fields, ("file", "a.md", &large)).await.has_status(413);
        moderator.get(PAGE).await.has_status(404);
        // No other form takes more because of it, or takes a file at all.
        moderator.post_file("/sign-in", &[("email", "a@example.org")], ("password", "a.md", b"a")).await.has_status(415);
        moderator.headers.insert("origin", "https://evil.example".parse().unwrap());
        moderator.post_file(NEW, &fields, ("file", "", b"")).await.has_status(403);
    }

    async fn who_has_no_session_any_more_does_not_lose_a_long_text(app: TestApp) {
        app.consultation().await;
        let long = format!("{} the very end.", "Zażółć gęślą jaźń. ".repeat(12_000));
        let fields = document("draft", &long, "save");
        let answer = app.visitor().post_file(NEW, &fields, ("file", "", b"")).await;
        answer.has_status(401).says("the very end.").says("multipart/form-data");
    }
}
