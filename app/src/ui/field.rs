//! Form fields. Each reads what was typed and what is wrong from the [`FormState`] of a refused form.
//!
//! Label above, hint under it, error under the hint, all tied to the control by `aria-describedby`. What must be filled
//! in is not marked; what may be left out says so.

mod choice;
mod frame;
mod summary;
mod text;

pub use choice::{CheckField, ChecksField, Choice, ChoiceField, SelectField};
pub use summary::ErrorSummary;
pub use text::{TextArea, TextField};

use crate::base::form::FormState;
use leptos::prelude::*;

/// The id of a field's control: what a link to its error points at.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// The state of the form on this page; empty where none was sent.
fn form_state() -> FormState {
    use_context::<FormState>().unwrap_or_default()
}

/// What a control shows: what was typed if the form was sent, else what is stored.
fn shown(form: &FormState, name: &str, stored: String) -> String {
    form.value(name).map_or(stored, ToOwned::to_owned)
}

/// Something the form carries along unseen. Nothing secret: every reader can see and change it.
#[component]
pub fn HiddenField(
    /// The field's name in the form.
    name: &'static str,
    /// What it carries.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// The button that says what it does: "Submit the proposal".
#[component]
pub fn SubmitButton(
    /// What it does.
    #[prop(into)]
    label: String,
    /// `button-quiet`, `button-danger`; none for the one primary button of a page.
    #[prop(optional)]
    look: &'static str,
    /// Name and value that say which of a form's buttons was pressed.
    #[prop(optional)]
    says: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    let (name, value) = says.unzip();
    view! { <button type="submit" class=format!("button {look}").trim_end().to_owned() name=name value=value>{label}</button> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::error::FieldError;
    use crate::base::i18n::Lang;
    use crate::base::request::{Reader, ReaderSettings};
    use crate::base::time::Timestamp;

    /// A form that was sent with one field and refused for these reasons.
    pub(super) fn typed(name: &str, value: &str, errors: Vec<FieldError>) -> FormState {
        FormState::new(vec![(name.to_owned(), value.to_owned())], errors)
    }

    /// The HTML of a view for an English reader of this form.
    pub(super) fn rendered<V: IntoView + 'static>(form: FormState, view: impl FnOnce() -> V) -> String {
        Owner::new().with(|| {
            provide_context(form);
            provide_context(Reader {
                lang: Lang::En,
                settings: ReaderSettings::default(),
                path: "/".to_owned(),
                now: Timestamp(0),
                network: String::new(),
                device: String::new(),
                notice: None,
            });
            view().into_view().to_html()
        })
    }

    #[test]
    fn zz_gallery() {
        use crate::base::error::ErrorCode;
        use crate::ui::{badge::*, chart::*, diff::*, empty::*, key_value::*, layout::*, notice::*, pagination::*, stage_track::*, table::*};
        for lang in Lang::ALL {
        let settings = ReaderSettings { text: 1, high_contrast: true, wide_spacing: false };
        let html = rendered(typed("title", "x", vec![FieldError::new("title", ErrorCode::Required), FieldError::new("goals", ErrorCode::Required), FieldError::new("", ErrorCode::RoundClosed)]), || view! {
            <SkipLink lang/>
            <Masthead lang organiser="Metropolia Krakowska" path="/consultations/x" signed_in=Some("Anna Nowak".to_owned()) settings/>
            <main id="main" tabindex="-1">
            <Breadcrumbs lang crumbs=vec![Crumb::new("/consultations", "Consultations")]/>
            <PageHead title="Title" kicker="Kicker" lead="Lead"><p>"more"</p></PageHead>
            <StageTrack lang label="Stages" stages=vec![TrackStage{label:"Empathise".into(),progress:Progress::Past,dates:"1-2".into(),href:Some("#".into())},TrackStage{label:"Define".into(),progress:Progress::Now,dates:"1-2".into(),href:Some("#".into())},TrackStage{label:"Test".into(),progress:Progress::Next,dates:String::new(),href:None}]/>
            <WithSide label="Now" side=|| view!{<div class="now"><h2 class="now-title">"Now"</h2></div>}><Notice kind="good" text="Saved"/>
            <ErrorSummary labels=vec![("title", "Title")]/>
            <form class="form" method="post"><TextField name="title" label="Title" hint="Hint" optional=true/><TextArea name="text" label="Text" value="a\n\nb"/>
            <SelectField name="s" label="Select" choices=vec![Choice::new("a","A"),Choice::new("b","B")] value="b"/>
            <ChoiceField name="c" label="Choice" choices=vec![Choice::new("a","A"),Choice::new("b","B").with_hint("why")] value="b"/>
            <ChecksField name="goals" label="Goals" choices=vec![Choice::new("a","A")] />
            <CheckField name="n" label="Notify"/><HiddenField name="h" value="1"/>
            <div class="form-actions"><SubmitButton label="Go"/><SubmitButton label="Preview" look="button-quiet" says=("deed","preview")/></div></form>
            <ResultBar lang id="b1" votes=Votes{support:812,neutral:241,against:111}/><ResultBar lang id="b2" votes=Votes{support:812,neutral:0,against:111} small=true/>
            <LineChart id="c1" caption="Share, %" description="From to" points=vec![Point{x:2019.,y:19.4,when:"2019".into(),value:"19.4".into()},Point{x:2021.,y:17.4,when:"2021".into(),value:"17.4".into()},Point{x:2025.,y:24.4,when:"2025".into(),value:"24.4".into()}] target=Target::Band(27.,29.) target_label="Target 28" source="GUS"/>
            <LineChart id="c2" caption="Share, %" description="From to" points=vec![Point{x:2019.,y:19.4,when:"2019".into(),value:"19.4".into()},Point{x:2025.,y:24.4,when:"2025".into(),value:"24.4".into()}] target=Target::Rising target_label="Target: more"/>
            <LineChart id="c3" caption="Share, %" description="From to" points=vec![Point{x:2019.,y:19.4,when:"2019".into(),value:"19.4".into()},Point{x:2025.,y:24.4,when:"2025".into(),value:"24.4".into()}] target=Target::Value(22.) target_label="Target: 22"/>
            <Sparkline values=vec![1.,3.,2.,5.]/>
            <p><Badge label="Verified" tone=Tone::Good tick=true/> <GoalBadge code="V.1" title="Goal" href="/x"/> <Stamp label="Accepted" tone=Tone::Good/></p>
            <DataTable caption="Cap" columns=vec![Column::words("Kind"),Column::numbers("Votes")] rows=vec![vec!["a".into_any(),"1".into_any()]]/>
            <Diff lang lines=vec![DiffLine{change:Change::Removed,spans:vec![DiffSpan{text:"every ".into(),differs:false},DiffSpan{text:"hour".into(),differs:true}]},DiffLine{change:Change::Added,spans:vec![DiffSpan{text:"every ".into(),differs:false},DiffSpan{text:"day".into(),differs:true}]}]/>
            <KeyValue rows=vec![("a".into(),"b".into_any())]/><Figures figures=vec![("people".into(),"1,164".into())]/>
            <Empty title="None" text="why"><a class="button" href="/">"x"</a></Empty>
            <Pagination lang page=6 pages=12 href=|n| format!("?page={n}")/><PreviousNext lang previous=None next=Some("?after=1".into())/>
            </WithSide></main><Footer lang organiser="Metropolia" path="/" settings/>
        });
        std::fs::write(format!("/work/plan/mock/gallery{}-light.html", lang.code()), format!("<!doctype html><html lang=en data-theme=light><meta charset=utf-8><link rel=stylesheet href=/work/main/style/main.css><title>g</title>{html}")).unwrap();
        }
    }
}
