//! Pages that explain: about, how choosing works, contact, accessibility statement, languages.

use leptos::prelude::*;

use crate::{
    components::{self, icon, service_explained, service_icon, service_name},
    domain::{
        Lang,
        directory::Service,
        municipality::{Municipalities, Municipality},
    },
    html::html,
    i18n::t,
    pages::directory::areas::municipality_name,
};

/// A page that explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Info {
    /// About the portal.
    About,
    /// How choosing works.
    How,
    /// Contact by telephone, visit and letter.
    Contact,
    /// The accessibility statement (R-LANG-5).
    Accessibility,
    /// The languages.
    Languages,
}

impl Info {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::About, Self::How, Self::Contact, Self::Accessibility, Self::Languages];

    /// The address after the language.
    pub const fn path(self) -> &'static str {
        match self {
            Self::About => "/om",
            Self::How => "/sa-valjer-du",
            Self::Contact => "/kontakt",
            Self::Accessibility => "/tillganglighet",
            Self::Languages => "/sprak",
        }
    }

    /// The title.
    pub fn title(self, lang: Lang) -> String {
        match self {
            Self::About => t!(lang, about_title),
            Self::How => t!(lang, how_title),
            Self::Contact => t!(lang, contact_title),
            Self::Accessibility => t!(lang, accessibility_title),
            Self::Languages => t!(lang, languages_title),
        }
    }
}

/// The page.
pub fn view(lang: Lang, info: Info, places: &Municipalities) -> impl IntoView + use<> {
    let body = match info {
        Info::About => about(lang).into_any(),
        Info::How => how(lang).into_any(),
        Info::Contact => contact(lang, places).into_any(),
        Info::Accessibility => accessibility(lang).into_any(),
        Info::Languages => languages(lang).into_any(),
    };
    html! { <div class="wrap narrow prose"><h1>{info.title(lang)}</h1> {body}</div> }
}

/// A heading and its paragraphs; one line of the text is one paragraph.
fn part(title: String, text: String) -> impl IntoView {
    let paragraphs: Vec<_> = text.lines().filter(|l| !l.is_empty()).map(|l| html! { <p>{l.to_owned()}</p> }).collect();
    html! { <h2>{title}</h2> {paragraphs} }
}

fn about(lang: Lang) -> impl IntoView {
    html! {
        <p class="lead">{t!(lang, about_lead)}</p>
        {part(t!(lang, about_for_title), t!(lang, about_for_text))}
        {part(t!(lang, about_order_title), t!(lang, about_order_text))}
        {part(t!(lang, about_facts_title), t!(lang, about_facts_text))}
        {part(t!(lang, about_privacy_title), t!(lang, about_privacy_text))}
    }
}

fn how(lang: Lang) -> impl IntoView {
    let step = |title: String, text: String| html! { <li><h3>{title}</h3> <p>{text}</p></li> };
    let services: Vec<_> = Service::ALL
        .iter()
        .map(|s| html! { <li>{icon(service_icon(*s))} <strong>{service_name(lang, *s)}</strong> " " {service_explained(lang, *s)}</li> })
        .collect();
    html! {
        <p class="lead">{t!(lang, how_lead)}</p>
        <h2>{t!(lang, how_steps_title)}</h2>
        <ol class="steps">
            {step(t!(lang, how_step_decision_title), t!(lang, how_step_decision_text))}
            {step(t!(lang, how_step_compare_title), t!(lang, how_step_compare_text))}
            {step(t!(lang, how_step_choose_title), t!(lang, how_step_choose_text))}
            {step(t!(lang, how_step_start_title), t!(lang, how_step_start_text))}
        </ol>
        <h2>{t!(lang, home_services_title)}</h2>
        <ul class="service-list">{services}</ul>
        {part(t!(lang, how_not_title), t!(lang, how_not_text))}
        <p><a href=format!("/{}/valguide/valj-inte", lang.code())>{t!(lang, guide_not_choosing)}</a></p>
        {part(t!(lang, how_switch_title), t!(lang, how_switch_text))}
        {part(t!(lang, how_meet_title), t!(lang, how_meet_text))}
    }
}

/// Whom to ring in each municipality, as cards with headings below `h2`.
pub fn contacts(lang: Lang, places: &Municipalities) -> impl IntoView + use<> {
    let card = |m: &Municipality| html! { <li class="card"><h3>{municipality_name(lang, m)}</h3> {components::contact(lang, &m.contact)}</li> };
    html! { <ul class="cards">{places.0.iter().map(card).collect::<Vec<_>>()}</ul> }
}

fn contact(lang: Lang, places: &Municipalities) -> impl IntoView + use<> {
    html! {
        <p class="lead">{t!(lang, contact_lead)}</p>
        <h2>{t!(lang, contact_phone_title)}</h2>
        {contacts(lang, places)}
        {part(t!(lang, contact_say_title), t!(lang, contact_say_text))}
        {part(t!(lang, contact_other_title), t!(lang, contact_other_text))}
        {part(t!(lang, contact_danger_title), t!(lang, contact_danger_text))}
    }
}

/// The eleven points that the authority asks for, in its order (R-LANG-5).
fn accessibility(lang: Lang) -> impl IntoView {
    html! {
        <p class="lead">{t!(lang, accessibility_lead)}</p>
        {part(t!(lang, accessibility_actor_title), t!(lang, accessibility_actor_text))}
        {part(t!(lang, accessibility_service_title), t!(lang, accessibility_service_text))}
        {part(t!(lang, accessibility_status_title), t!(lang, accessibility_status_text))}
        {part(t!(lang, accessibility_gaps_title), t!(lang, accessibility_gaps_text))}
        {part(t!(lang, accessibility_assessed_title), t!(lang, accessibility_assessed_text))}
        {part(t!(lang, accessibility_updated_title), t!(lang, accessibility_updated_text))}
        {part(t!(lang, accessibility_how_title), t!(lang, accessibility_how_text))}
        {part(t!(lang, accessibility_report_title), t!(lang, accessibility_report_text))}
        <p><a href=format!("/{}/kontakt", lang.code())>{t!(lang, menu_contact)}</a></p>
        {part(t!(lang, accessibility_authority_title), t!(lang, accessibility_authority_text))}
        <p><a href="https://www.digg.se/tdosanmalan" rel="external">"https://www.digg.se/tdosanmalan"</a></p>
        {part(t!(lang, accessibility_burden_title), t!(lang, accessibility_burden_text))}
        {part(t!(lang, accessibility_scope_title), t!(lang, accessibility_scope_text))}
    }
}

fn languages(lang: Lang) -> impl IntoView {
    let items: Vec<_> = Lang::ALL
        .iter()
        .map(|l| {
            let about = t!(*l, languages_about);
            html! { <li lang=l.tag()><a hreflang=l.tag() href=format!("/{}", l.code())>{l.own_name()}</a> <p>{about}</p></li> }
        })
        .collect();
    html! {
        <p class="lead">{t!(lang, languages_lead)}</p>
        <ul class="language-list">{items}</ul>
        {part(t!(lang, languages_easy_title), t!(lang, languages_easy_text))}
        {part(t!(lang, languages_aloud_title), t!(lang, languages_aloud_text))}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-LANG-5: all eleven points of the authority, in every language, with its address.
    #[test]
    fn the_accessibility_statement_has_its_eleven_points() {
        for lang in Lang::ALL {
            let html = Owner::new().with(|| accessibility(*lang).to_html());
            assert_eq!(html.matches("<h2").count(), 11, "{}", lang.code());
            assert!(html.contains("href=\"https://www.digg.se/tdosanmalan\""), "{}", lang.code());
        }
    }

    // R-LANG-3: the Finnish terms of the services, with the Swedish ones in brackets.
    #[test]
    fn finnish_pages_call_the_services_by_their_terms() {
        let names = Service::ALL.iter().map(|s| service_name(Lang::Fi, *s).to_lowercase()).collect::<Vec<_>>();
        let terms =
            ["asumisen tuki (boendestöd)", "saattajapalvelu (ledsagarservice)", "lomituspalvelu (avlösarservice)"];
        assert_eq!(names, terms);
    }
}
