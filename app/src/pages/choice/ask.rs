//! Asking to meet a provider, for another support contact, or for a relative as companion (R-CHO-6).

use leptos::prelude::*;

use super::{
    FORM, labels,
    parts::{Named, Subject, about, link},
};
use crate::{
    components::{Choice, Tone, error_summary, notice, radio_group, text_area, text_field},
    domain::{Lang, choice::AskKind},
    forms::choice::{
        KEY,
        ask::{AskError, AskForm, LONGEST_LINE, LONGEST_TEXT},
    },
    html::{Markup, html},
    i18n::t,
};

/// Why it cannot be asked for here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// The municipality does not employ relatives; its name.
    Municipality(String),
    /// The decision says that no relative may be companion.
    Decision,
    /// Only the companion service can have a relative.
    Service,
    /// There is no provider, and so no support contact to change.
    NoProvider,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// What is asked for.
    pub kind: AskKind,
    /// Set when it cannot be asked for.
    pub closed: Option<Closed>,
    /// The providers one may meet first, in the day's order.
    pub providers: Vec<Named>,
    /// What was typed.
    pub form: AskForm,
    /// What has to be mended.
    pub errors: Vec<AskError>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = labels::ask(m.lang, m.kind);
    if m.errors.is_empty() { title } else { t!(m.lang, form_error_in_title, title = title) }
}

fn error(lang: Lang, error: AskError) -> (&'static str, String) {
    let text = || t!(lang, report_message_too_long, most = LONGEST_TEXT);
    let line = || t!(lang, report_contact_too_long, most = LONGEST_LINE);
    match error {
        AskError::ProviderMissing => ("utforare", t!(lang, choice_ask_provider_missing)),
        AskError::ProviderUnfit => ("utforare", t!(lang, choice_ask_provider_unfit)),
        AskError::WhenTooLong => ("nar", text()),
        AskError::ReachMissing => ("na", t!(lang, choice_ask_reach_missing)),
        AskError::ReachTooLong => ("na", line()),
        AskError::WhyTooLong => ("varfor", text()),
        AskError::WishTooLong => ("onskemal", text()),
        AskError::WhoMissing => ("vem", t!(lang, choice_ask_who_missing)),
        AskError::WhoTooLong => ("vem", line()),
        AskError::RelationMissing => ("relation", t!(lang, choice_ask_relation_missing)),
        AskError::RelationTooLong => ("relation", line()),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors: Vec<_> = m.errors.iter().map(|e| error(lang, *e)).collect();
    let (back, words) = match m.kind {
        AskKind::Meet => (m.subject.href(lang, "/utforare"), t!(lang, choice_ask_back_choice)),
        _ => (format!("/{}/min-sida", lang.code()), t!(lang, my_page_back)),
    };
    let body = match &m.closed {
        Some(why) => closed(lang, why).into_any(),
        None => open(&m, &errors).into_any(),
    };
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=back>{words}</a></p>
            {error_summary(lang, &errors)}
            <h1>{labels::ask(lang, m.kind)}</h1>
            {about(lang, &m.subject)}
            {body}
        </div>
    }
}

/// Why not, and what one can do instead.
fn closed(lang: Lang, why: &Closed) -> impl IntoView + use<> {
    let text = match why {
        Closed::Municipality(name) => t!(lang, choice_ask_closed_municipality, name = name.clone()),
        Closed::Decision => t!(lang, choice_ask_closed_decision),
        Closed::Service => t!(lang, choice_ask_closed_service),
        Closed::NoProvider => t!(lang, choice_ask_closed_no_provider),
    };
    html! {
        {notice(Tone::Calm, t!(lang, choice_ask_closed_title), html! { <p>{text}</p> })}
        {link(format!("/{}/kontakt", lang.code()), t!(lang, nothing_contact))}
    }
}

fn open(m: &Model, errors: &[(&'static str, String)]) -> impl IntoView + use<> {
    let lang = m.lang;
    let lead = match m.kind {
        AskKind::Meet => t!(lang, choice_ask_meet_lead),
        AskKind::Contact => {
            let name = m.subject.present.as_ref().map(|p| p.name.clone()).unwrap_or_default();
            t!(lang, choice_ask_contact_lead, name = name)
        }
        AskKind::Relative => t!(lang, choice_ask_relative_lead),
    };
    let action = m.subject.href(lang, &format!("/fraga/{}", m.kind.code()));
    html! {
        <p class="lead">{lead}</p>
        <form id=FORM action=action method="post" novalidate=true>
            <input type="hidden" name=KEY value=m.form.key.clone() />
            {fields(m, errors)}
            <button class="button" type="submit">{t!(lang, report_send)}</button>
        </form>
    }
}

fn fields(m: &Model, errors: &[(&'static str, String)]) -> Markup {
    let (lang, f) = (m.lang, &m.form);
    let at = |field: &str| errors.iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone());
    let optional = || Some(t!(lang, report_contact_hint));
    match m.kind {
        AskKind::Meet => {
            let option = |p: &Named| Choice {
                value: p.slug.clone(),
                label: p.name.clone(),
                count: None,
                hint: None,
                chosen: f.provider == p.slug,
            };
            let providers: Vec<_> = m.providers.iter().map(option).collect();
            html! {
                {radio_group("utforare", t!(lang, choice_ask_provider), None, at("utforare"), providers)}
                {text_area("nar", t!(lang, choice_ask_when), Some(t!(lang, choice_ask_when_hint)), f.when.clone(), at("nar"))}
                {text_field("na", "text", None, t!(lang, choice_ask_reach), Some(t!(lang, choice_ask_reach_hint)), f.reach.clone(), at("na"))}
            }
        }
        AskKind::Contact => html! {
            {text_area("varfor", t!(lang, choice_ask_why), optional(), f.why.clone(), at("varfor"))}
            {text_area("onskemal", t!(lang, choice_ask_wish), optional(), f.wish.clone(), at("onskemal"))}
        },
        AskKind::Relative => html! {
            {text_field("vem", "text", None, t!(lang, choice_ask_who), None, f.who.clone(), at("vem"))}
            {text_field("relation", "text", None, t!(lang, choice_ask_relation), Some(t!(lang, choice_ask_relation_hint)), f.relation.clone(), at("relation"))}
        },
    }
}
