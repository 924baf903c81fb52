//! Handing in a remark.

use super::Frame;
use super::list::invitation;
use super::words::ABOUT;
use crate::base::error::{AppError, AppResult};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::base::text::excerpt;
use crate::conduct::pages::shown_when;
use crate::consultations::pages::parts::rules_beside;
use crate::documents::model::{Anchor, part_path, version_path};
use crate::documents::rules::plain_text;
use crate::front::islands::{Draft, StrangersDraft};
use crate::front::page::{Page, page, sign_in_path, sign_up_path};
use crate::front::unsent::typed_into;
use crate::organisations::store::verified_memberships;
use crate::proposals::store::places_near;
use crate::remarks::model::Place;
use crate::remarks::rules::{JUSTIFICATION_MAX, NOBODY, OWN, Standing, WORDING_MAX};
use crate::remarks::store;
use crate::strategy::pages::words::communes_for;
use crate::ui::field::{
    Choice, ChoiceField, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea, TextField,
};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The form, or why there is none. Five statements where it is about a document, and one more for the organisations of whoever is signed in.
#[component]
pub fn NewRemarkPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let frame = Frame::of(&p).await?;
        let standing = frame.standing(&p);
        let content = match standing.takes() {
            true => form(&p, &frame, &typed, standing).await?,
            false => {
                // Whoever wrote while it closed keeps their words.
                let typed = typed_into(&["part", "present", "proposed", "justification"]);
                view! { {invitation(t, &frame, standing)} <ErrorSummary/> <div class="form">{typed}</div> }.into_any()
            }
        };
        let head = match standing.takes() {
            true => view! { <PageHead title=t.remarks_new_title() lead=t.remarks_new_lead()/> }.into_any(),
            false => view! { <PageHead title=t.remarks_new_title()/> }.into_any(),
        };
        Ok(view! {
            <Title text=format!("{}: {}", t.remarks_new_title(), frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_list(t)/>
            {head}
            {content}
        })
    })
}

/// The passage that the address names, or the form that was sent.
struct About {
    place: Place,
    anchor: Option<i64>,
    quote: Option<(i64, i64)>,
}

impl About {
    async fn of(p: &Page, frame: &Frame, typed: &FormState) -> AppResult<Option<Self>> {
        let said = |field: &str, asked: Option<String>| {
            if typed.was_sent() { typed.value(field).map(ToOwned::to_owned) } else { asked }
        };
        let Some(code) = said("document", p.query("document")) else { return Ok(None) };
        let whole = |value: Option<String>| value.and_then(|value| value.parse::<i64>().ok());
        let version = whole(said("version", p.query("version")));
        let anchor = whole(said("anchor", p.query("part")));
        let (from, to) = (whole(said("quote_from", p.query("from"))), whole(said("quote_to", p.query("to"))));
        let place = store::place_at(&p.site.db, frame.consultation.id, &code, version, anchor).await?;
        let place = place.ok_or(AppError::NotFound)?;
        let anchor = anchor.filter(|_| place.text.is_some());
        let quote = from.zip(to).filter(|(from, to)| anchor.is_some() && 0 <= *from && from < to);
        Ok(Some(Self { place, anchor, quote }))
    }

    /// The passage as it reads.
    fn present(&self) -> String {
        let plain = self.place.text.as_deref().map(plain_text).unwrap_or_default();
        let at = |character: i64| usize::try_from(character).unwrap_or(usize::MAX);
        let cut = self.quote.map(|(from, to)| plain.chars().take(at(to)).skip(at(from)).collect::<String>());
        cut.filter(|cut| !cut.trim().is_empty()).unwrap_or(plain)
    }

    /// What stands behind the address of the form. It is sent there too, so that a refused form, the language and the size of the text
    /// chosen on it, and what the browser kept of it, all find the same passage.
    fn query(&self) -> String {
        let Place { code, number, .. } = &self.place;
        let mut pairs = vec![("document", code.clone()), ("version", number.to_string())];
        pairs.extend(self.anchor.map(|anchor| ("part", anchor.to_string())));
        if let Some((from, to)) = self.quote {
            pairs.extend([("from", from.to_string()), ("to", to.to_string())]);
        }
        format!("?{}", serde_html_form::to_string(pairs).unwrap_or_default())
    }

    /// That there is a newer version by now, and whether the passage still stands in it.
    fn overtaken(&self, t: Lang, slug: &str) -> Option<AnyView> {
        let Place { code, number, newest, .. } = &self.place;
        let now = self.place.text_now.is_some();
        let (text, href) = match self.anchor {
            Some(_) if !now => (t.remarks_form_gone(number, newest), version_path(slug, code, *newest)),
            Some(anchor) => (t.remarks_form_older(number, newest), part_path(slug, code, *newest, Anchor(anchor))),
            None => (t.remarks_form_older(number, newest), version_path(slug, code, *newest)),
        };
        let way = t.remarks_passage_version(*newest);
        (newest > number).then(|| {
            view! {
                <Notice kind="warn" text=text>
                    <p><a class="reach" href=href>{way}</a></p>
                </Notice>
            }
            .into_any()
        })
    }

    /// What the form carries along, and the place in words.
    fn shown(&self, t: Lang, slug: &str) -> AnyView {
        let Place { code, title, number, .. } = &self.place;
        let (href, words) = match self.anchor {
            Some(anchor) => (
                part_path(slug, code, *number, Anchor(anchor)),
                t.remarks_about_part(title.as_str(), excerpt(&self.present(), ABOUT)),
            ),
            None => (version_path(slug, code, *number), t.remarks_about_whole(title.as_str())),
        };
        let number_of = |name: &'static str, value: Option<i64>| {
            value.map(|value| view! { <HiddenField name value=value.to_string()/> })
        };
        view! {
            <p>{t.remarks_about()}": "<a href=href>{words}</a></p>
            {self.overtaken(t, slug)}
            <HiddenField name="document" value=code.clone()/>
            <HiddenField name="version" value=number.to_string()/>
            {number_of("anchor", self.anchor)}
            {number_of("quote_from", self.quote.map(|(from, _)| from))}
            {number_of("quote_to", self.quote.map(|(_, to)| to))}
        }
        .into_any()
    }
}

async fn form(p: &Page, frame: &Frame, typed: &FormState, standing: Standing) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let (settings, conduct) = store::settings_and_conduct(db, frame.consultation.id).await?;
    let time = match standing {
        Standing::Late(since) => {
            let words = t.remarks_late_warning(t.date_time(since, &frame.zone));
            view! { <Notice kind="warn" title=t.remarks_late_title() text=words/> }.into_any()
        }
        Standing::Open(until) => view! { <p>{t.remarks_open_until(t.date_time(until, &frame.zone))}</p> }.into_any(),
        Standing::ToCome(_) | Standing::Closed | Standing::Reported(_) => ().into_any(),
    };
    if p.visitor.is_none() && !settings.anonymous {
        return Ok(view! { {time} {sign_in(p, frame)} <ErrorSummary/> }.into_any());
    }
    let about = About::of(p, frame, typed).await?;
    let theirs = p.visitor.as_ref().and_then(|actor| actor.territory);
    let places =
        communes_for(t, places_near(db, frame.consultation.id).await?, frame.consultation.strategy.is_some(), theirs);
    let communes: Vec<Choice> = std::iter::once(Choice::new("", t.remarks_commune_none())).chain(places).collect();
    let commune = theirs.map(|id| id.to_string()).unwrap_or_default();
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    // Whoever reads a document in another language than their own still writes in theirs, until they say otherwise.
    let language = t.code();
    let (present, place) = match &about {
        Some(about) => (about.present(), about.shown(t, &frame.consultation.slug)),
        None => (String::new(), ().into_any()),
    };
    let query = about.as_ref().map(About::query).unwrap_or_default();
    let action = format!("{}{query}", frame.path("remarks/new"));
    let part = match about {
        Some(_) => t.remarks_part_more(),
        None => t.remarks_part(),
    };
    let draft = match p.visitor {
        Some(_) => view! { <Draft/> }.into_any(),
        None => view! { <StrangersDraft/> }.into_any(),
    };
    Ok(view! {
        {time}
        <ErrorSummary labels=labels(t)/>
        <form class="form section" method="post" novalidate action=action>
            {place}
            <TextField name="part" label=part hint=t.remarks_part_hint() optional=true/>
            <TextArea name="present" label=t.remarks_present() hint=t.remarks_present_hint(WORDING_MAX) rows=4 value=present optional=true/>
            <TextArea name="proposed" label=t.remarks_proposed() hint=t.remarks_proposed_hint(WORDING_MAX) rows=4 optional=true/>
            <TextArea name="justification" label=t.remarks_justification() hint=t.remarks_justification_hint(JUSTIFICATION_MAX) rows=8/>
            {voices(p, settings.anonymous).await?}
            <SelectField name="territory" label=t.remarks_commune() hint=t.remarks_commune_hint() choices=communes value=commune optional=true/>
            <SelectField name="language" label=t.remarks_language() choices=languages value=language/>
            <p class="field-hint">{t.remarks_published()}</p>
            {p.visitor.is_some().then(|| view! { <p class="field-hint">{t.remarks_kept()}</p> })}
            {shown_when(t, conduct, conduct.remarks_shown)}
            {rules_beside(t, p.site.settings.language, &frame.rules)}
            {draft}
            <div class="form-actions"><SubmitButton label=t.remarks_hand_in()/></div>
        </form>
    }
    .into_any())
}

/// In whose name; whoever has one voice only has nothing to choose.
async fn voices(p: &Page, may_be_nobody: bool) -> AppResult<AnyView> {
    let t = p.lang();
    let Some(actor) = &p.visitor else {
        return Ok(view! {
            <HiddenField name="voice" value=NOBODY/>
            <p class="field-hint">{t.remarks_nameless_note()}</p>
        }
        .into_any());
    };
    let mine = verified_memberships(&p.site.db, actor.person).await?;
    let own = Choice::new(OWN, t.remarks_voice_own()).with_hint(t.remarks_voice_own_hint());
    let bodies = mine
        .iter()
        .map(|body| Choice::new(body.id.to_string(), body.name.clone()).with_hint(t.remarks_voice_body_hint()));
    let nobody =
        may_be_nobody.then(|| Choice::new(NOBODY, t.remarks_voice_nobody()).with_hint(t.remarks_voice_nobody_hint()));
    let choices: Vec<Choice> = std::iter::once(own).chain(bodies).chain(nobody).collect();
    let mandate = (!mine.is_empty()).then(|| {
        view! { <TextField name="mandate" label=t.remarks_mandate() hint=t.remarks_mandate_hint()/> }
    });
    Ok(view! { <ChoiceField name="voice" label=t.remarks_submitter() choices=choices value=OWN/> {mandate} }.into_any())
}

/// What to do without an account.
fn sign_in(p: &Page, frame: &Frame) -> AnyView {
    let t = p.lang();
    let back = &p.reader.path;
    let (sign_in, sign_up, paper) = (sign_in_path(back), sign_up_path(back), frame.path("remarks/paper"));
    view! {
        <Notice title=t.remarks_sign_in_title() text=t.remarks_sign_in_text()>
            <p><a class="button" href=sign_in>{t.remarks_sign_in()}</a></p>
            <p><a href=sign_up>{t.remarks_sign_up()}</a></p>
            <p><a href=paper>{t.remarks_paper_link()}</a></p>
        </Notice>
    }
    .into_any()
}

/// What the fields are called.
pub(super) fn labels(t: Lang) -> Vec<(&'static str, String)> {
    [
        ("part", t.remarks_part()),
        ("present", t.remarks_present()),
        ("proposed", t.remarks_proposed()),
        ("justification", t.remarks_justification()),
        ("voice", t.remarks_submitter()),
        ("mandate", t.remarks_mandate()),
        ("territory", t.remarks_commune()),
        ("language", t.remarks_language()),
    ]
    .map(|(name, label)| (name, label.to_owned()))
    .to_vec()
}
