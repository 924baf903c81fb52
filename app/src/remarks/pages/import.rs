//! Reading in a table: the file, what would be entered, and what is wrong with it.

use super::Frame;
use super::correct::tables;
use crate::base::error::ErrorCode;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::base::text::excerpt;
use crate::front::page::{Page, page};
use crate::remarks::import::{Column, Fault, Line, ROWS_MAX, What, allowed, label, names_languages, read, usual};
use crate::ui::field::{ErrorSummary, FileField, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::table::{Column as Heading, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Lines that a preview shows, and characters of a cell.
const SHOWN: usize = 20;
const EXCERPT: usize = 80;

/// The form for a file; after a look, the preview with the button that enters it.
#[component]
pub fn ImportPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let (frame, _) = Frame::at_work(&p).await?;
        let path = frame.path("inbox/import");
        let looked = typed.told().is_empty() && typed.errors().is_empty();
        let table = typed.value("table").filter(|table| looked && !table.is_empty()).map(ToOwned::to_owned);
        let preview = table.and_then(|table| {
            let lines = read(table.as_bytes()).ok()?;
            let reader = p.visitor.as_ref().map_or(t, |actor| actor.language);
            Some(preview(t, &path, table, &lines, usual(&lines, reader)))
        });
        let tables = tables(&p, &frame).await?;
        let template = format!("{path}.csv");
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_import(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_inbox(t)/>
            <PageHead title=t.remarks_import() lead=t.remarks_import_lead()/>
            <ErrorSummary labels=vec![("file", t.remarks_import_file())]/>
            {preview}
            <section class="section stack">
                <p>{t.remarks_import_columns()}</p>
                <ul class="stack-tight">
                    {[Column::Channel, Column::Submitter, Column::Language].map(|column| {
                        view! { <li>{format!("{}: {}", label(t, column), allowed(t, column).join(", "))}</li> }
                    }).collect_view()}
                </ul>
                <p><a class="reach" href=template>{t.remarks_import_template()}</a></p>
                <form class="form" method="post" enctype="multipart/form-data" novalidate action=path.clone()>
                    <FileField name="file" label=t.remarks_import_file() hint=t.remarks_import_file_hint(ROWS_MAX) accept=".xlsx,.csv,.txt"/>
                    <HiddenField name="deed" value="look"/>
                    <div class="form-actions">
                        <SubmitButton label=t.remarks_import_look()/>
                        <a href=frame.path("inbox")>{t.base_cancel()}</a>
                    </div>
                </form>
            </section>
            {tables}
        })
    })
}

fn preview(t: Lang, path: &str, table: String, lines: &[Line], usual: Lang) -> AnyView {
    let Some((head, rows)) = lines.split_first() else { return ().into_any() };
    let columns: Vec<Heading> = std::iter::once(t.remarks_import_line().to_owned())
        .chain(head.cells.iter().cloned())
        .map(Heading::words)
        .collect();
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let row = |line: &Line| {
        let cell = |place: usize| line.cells.get(place).map_or_else(String::new, |cell| excerpt(cell, EXCERPT));
        let cells = (0..head.cells.len()).map(|place| cell(place).into_any());
        std::iter::once(line.number.to_string().into_any()).chain(cells).collect::<Vec<_>>()
    };
    let rows = rows.iter().take(SHOWN).map(row).collect();
    let taken_as = (!names_languages(lines)).then(|| view! { <p>{t.remarks_import_language(t.language(usual))}</p> });
    view! {
        <section class="section stack" id="preview">
            <div class="section-head"><h2>{t.remarks_import_preview()}</h2><p class="muted">{t.remarks_count(count)}</p></div>
            <p>{t.remarks_import_preview_text()}</p>
            {taken_as}
            <DataTable caption=t.remarks_import_preview() quiet_caption=true columns=columns rows=rows/>
            <form class="form" method="post" enctype="multipart/form-data" novalidate action=path.to_owned()>
                <HiddenField name="table" value=table/>
                <HiddenField name="deed" value="enter"/>
                <div class="form-actions"><SubmitButton label=t.remarks_import_enter()/></div>
            </form>
        </section>
    }
    .into_any()
}

/// The words that a column takes, where it takes no others; else by what it finds what is named.
fn not_a_choice(t: Lang, column: Option<Column>) -> String {
    match column {
        Some(Column::Territory) => t.remarks_import_no_commune().to_owned(),
        Some(Column::Document) => t.remarks_import_no_document().to_owned(),
        column => match column.map(|column| allowed(t, column)).unwrap_or_default() {
            words if words.is_empty() => t.error(ErrorCode::NotAChoice),
            words => t.remarks_import_allowed(words.join(", ")),
        },
    }
}

/// What is wrong with a file, with its line and column.
pub fn fault_words(t: Lang, fault: &Fault) -> String {
    let what = match &fault.what {
        What::Value(ErrorCode::NotAChoice) => not_a_choice(t, fault.column),
        What::Value(code) => t.error(*code),
        What::NotATable => t.remarks_import_not_a_table().to_owned(),
        What::TooLarge => t.remarks_import_too_large().to_owned(),
        What::Empty => t.remarks_import_empty().to_owned(),
        What::UnknownColumn(heading) => t.remarks_import_unknown_column(heading.as_str()),
        What::Twice => t.remarks_import_twice().to_owned(),
        What::Missing => t.remarks_import_missing().to_owned(),
    };
    match (fault.line, fault.column) {
        (Some(line), Some(column)) => t.remarks_import_fault_cell(label(t, column), line.to_string(), what),
        (Some(line), None) => t.remarks_import_fault_line(line.to_string(), what),
        (None, _) => what,
    }
}

/// The first line of a table, for a reader of a language: a mark of the byte order, so that spreadsheets read its letters, and the
/// headings between semicolons, as spreadsheets here expect them.
pub fn template(t: Lang) -> String {
    let headings = Column::ALL.map(|column| format!("\"{}\"", label(t, column)));
    format!("\u{feff}{}\r\n", headings.join(";"))
}
