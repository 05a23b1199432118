//! "I do not want to choose": which unit it is today, why, and the button that lets the municipality choose (R-CHO-3).

use leptos::prelude::*;

use super::{
    FORM,
    confirm::changed,
    consequences::{self, Consequences},
    labels,
    parts::{Agreer, Named, OpenChoice, Subject, about},
    stance,
    which::standing_choices,
};
use crate::{
    components::{Tone, error_summary, notice, place_text},
    domain::{
        Lang,
        choice::{DefaultReason, Eligibility},
        directory::Availability,
        municipality::DefaultBy,
    },
    forms::choice::{
        BACK, KEY,
        confirm::{ConfirmError, ConfirmForm},
    },
    html::html,
    i18n::{format, t},
};

/// A unit that is nearer, and why it is not the one.
#[derive(Debug, Clone, PartialEq)]
pub struct Passed {
    /// The unit.
    pub provider: Named,
    /// Kilometres, as to the unit found.
    pub distance: Option<f64>,
    /// How it stands to the person.
    pub why: Eligibility,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// How the municipality finds the provider; `None` when it has no rule.
    pub by: Option<DefaultBy>,
    /// On what ground the provider was found today.
    pub reason: DefaultReason,
    /// The unit found.
    pub provider: Option<Named>,
    /// Its places.
    pub availability: Availability,
    /// Kilometres to the unit from the middle of the person's district; `None` when hidden (R-ACT-6) or unknown.
    pub distance: Option<f64>,
    /// What was passed over, the nearest first.
    pub passed: Vec<Passed>,
    /// What happens, in days; `None` when the case officer picks.
    pub consequences: Option<Consequences>,
    /// The open choices that this takes the place of, what counts first.
    pub replaces: Vec<OpenChoice>,
    /// Who else has to agree.
    pub others: Vec<Agreer>,
    /// What was typed, with the form's key.
    pub form: ConfirmForm,
    /// What has to be mended.
    pub errors: Vec<ConfirmError>,
    /// Whether something has changed since the page was last shown; all on it is as it is now.
    pub changed: bool,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, not_choosing_title);
    if m.errors.is_empty() { title } else { t!(m.lang, form_error_in_title, title = title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors = stance::errors(lang, &m.errors, &m.subject);
    html! {
        <div class="wrap narrow">
            {error_summary(lang, &errors)}
            <h1>{t!(lang, not_choosing_title)}</h1>
            {about(lang, &m.subject)}
            {m.changed.then(|| changed(lang))}
            <p class="lead">{rule(lang, m.by)}</p>
            {today(&m)}
            {passed(&m)}
            {happens(&m)}
            {standing_choices(lang, &m.replaces)}
            {stance::others(lang, &m.others)}
            <p>{t!(lang, not_choosing_change)}</p>
            <form id=FORM action=m.subject.href(lang, "/valj-inte") method="post" novalidate=true>
                <input type="hidden" name=KEY value=m.form.key.clone() />
                {stance::fields(lang, m.subject.acting.as_ref(), &m.form, &errors)}
                <div class="actions">
                    <button class="button" type="submit">{t!(lang, choice_default_button)}</button>
                    <button class="button button-quiet" type="submit" name=BACK.0 value=BACK.1 formnovalidate=true>{t!(lang, choice_default_back)}</button>
                </div>
            </form>
        </div>
    }
}

fn rule(lang: Lang, by: Option<DefaultBy>) -> String {
    match by {
        Some(DefaultBy::Nearest) => t!(lang, default_rule_nearest),
        Some(DefaultBy::DistrictUnit) => t!(lang, default_rule_district),
        Some(DefaultBy::OwnUnit) => t!(lang, default_rule_own),
        None => t!(lang, default_rule_none),
    }
}

/// Which unit it is today and why, with the distance.
fn today(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let why = match m.reason {
        DefaultReason::Nearest => t!(lang, choice_default_nearest),
        DefaultReason::DistrictUnit => t!(lang, choice_default_district),
        DefaultReason::SocialBoard => t!(lang, choice_default_board),
        DefaultReason::OwnUnit => t!(lang, default_why_own),
        DefaultReason::CaseOfficer => t!(lang, choice_default_officer),
    };
    let distance = m.distance.map(|km| t!(lang, choice_default_km, km = format::decimal(km)));
    let provider = m.provider.as_ref().map(|p| {
        let href = format!("/{}/utforare/{}", lang.code(), p.slug);
        html! { <p><a href=href>{t!(lang, choice_provider_read, name = p.name.clone())}</a></p> }
    });
    let title = match &m.provider {
        Some(p) => t!(lang, choice_default_today, name = p.name.clone()),
        None => t!(lang, choice_state_picks),
    };
    let place = m.provider.as_ref().map(|_| html! { <p>{place_text(lang, m.availability)} "."</p> });
    let body = html! { <p>{why}</p> {distance.map(|d| html! { <p>{d}</p> })} {place} {provider} };
    notice(Tone::Calm, title, body)
}

/// What was passed over and why: nobody has to take the answer on trust (R-CHO-3).
fn passed(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let why = |p: &Passed| match p.why {
        // One that takes people is passed over where the rule asks for a unit of another kind.
        Eligibility::Yes | Eligibility::YesNoCeiling => t!(lang, choice_passed_other_kind),
        why => labels::standing(lang, why),
    };
    let one = |p: &Passed| {
        let name = match p.distance {
            Some(km) => t!(lang, card_distance, places = p.provider.name.clone(), km = format::decimal(km)),
            None => p.provider.name.clone(),
        };
        html! { <li>{name} ": " {why(p)}</li> }
    };
    let items: Vec<_> = m.passed.iter().map(one).collect();
    // Where nobody is found there is nobody to be nearer than.
    let title = match m.provider {
        Some(_) => t!(lang, choice_passed_title),
        None => t!(lang, choice_passed_none_title),
    };
    (!items.is_empty()).then(|| html! { <h2>{title}</h2> <ul>{items}</ul> })
}

fn happens(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let (Some(new), Some(c)) = (m.provider.as_ref(), m.consequences.as_ref()) else { return None };
    let old = m.subject.present.as_ref();
    Some(html! { <h2>{t!(lang, choice_happens_title)}</h2> {consequences::view(lang, c, old, new)} })
}
