//! "I do not want to choose": what happens then, here and today (R-CHO-3).

use leptos::prelude::*;

use super::{areas::area_groups, problems::problems};
use crate::{
    components::{Choice, Tone, choices, notice, radio_group, select_field, service_name},
    domain::{
        Lang,
        directory::{Service, default_provider::Default as Found},
        municipality::{DefaultBy, Municipalities},
    },
    forms::directory_query::Problem,
    html::html,
    i18n::t,
};

/// What applies to the visitor, once service and district are known.
pub struct Applies {
    /// How the municipality finds the provider; `None` when it has no rule.
    pub by: Option<DefaultBy>,
    /// What was found today.
    pub found: Found,
    /// Slug and name of the provider found.
    pub provider: Option<(String, String)>,
    /// The district's name.
    pub district: String,
    /// Whether the provider is sample data.
    pub sample: bool,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The service asked about.
    pub service: Option<Service>,
    /// Code of the district asked about.
    pub area: Option<String>,
    /// What applies; `None` until both are known.
    pub applies: Option<Applies>,
    /// What of the address was not understood.
    pub problems: Vec<Problem>,
}

/// The page's title.
pub fn title(lang: Lang) -> String {
    t!(lang, not_choosing_title)
}

/// The page.
pub fn view(m: Model, places: &Municipalities) -> impl IntoView + use<> {
    let lang = m.lang;
    let services: Vec<Choice> =
        choices(Service::ALL, Service::code, |s| service_name(lang, s), |s| m.service == Some(s), None);
    let groups = area_groups(places, lang, m.area.as_deref(), false);
    let answer = m.applies.map(|a| applies(lang, m.service, a));
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/valguide", lang.code())>{t!(lang, not_choosing_back)}</a></p>
            <h1>{title(lang)}</h1>
            <p class="lead">{t!(lang, not_choosing_lead)}</p>
            {problems(lang, &m.problems)}
            {answer}
            <h2>{t!(lang, not_choosing_ask)}</h2>
            <form action=format!("/{}/valguide/valj-inte", lang.code()) method="get">
                {radio_group("tjanst", t!(lang, guide_service), None, None, services)}
                {select_field("omrade", t!(lang, guide_area), None, None, groups)}
                <button class="button" type="submit">{t!(lang, not_choosing_show)}</button>
            </form>
            <p>{t!(lang, not_choosing_change)}</p>
        </div>
    }
}

fn applies(lang: Lang, service: Option<Service>, a: Applies) -> impl IntoView {
    let rule = match a.by {
        Some(DefaultBy::Nearest) => t!(lang, default_rule_nearest),
        Some(DefaultBy::DistrictUnit) => t!(lang, default_rule_district),
        Some(DefaultBy::OwnUnit) => t!(lang, default_rule_own),
        None => t!(lang, default_rule_none),
    };
    let why = match a.found {
        Found::Nearest(_) => Some(t!(lang, default_why_nearest, district = a.district.clone())),
        Found::DistrictUnit(_) => Some(t!(lang, default_why_district, district = a.district.clone())),
        Found::SocialBoard(_) => Some(t!(lang, default_why_board, district = a.district.clone())),
        Found::OwnUnit(_) => Some(t!(lang, default_why_own)),
        Found::CaseOfficer => Some(t!(lang, default_why_officer)),
        Found::NoRule => None,
    };
    let title = t!(
        lang,
        default_title,
        service = service.map(|s| service_name(lang, s)).unwrap_or_default(),
        district = a.district
    );
    let provider = a.provider.map(|(slug, name)| {
        html! { <p>{t!(lang, default_today)} " " <a href=format!("/{}/utforare/{slug}", lang.code())>{name}</a></p> }
    });
    let sample = a.sample.then(|| html! { <p>{t!(lang, sample_text)}</p> });
    notice(Tone::Calm, title, html! { <p>{rule}</p> {provider} {why.map(|w| html! { <p>{w}</p> })} {sample} })
}
