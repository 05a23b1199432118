//! The start page: what one can do here, in five plain choices.

use leptos::prelude::*;

use crate::{
    components::{Icon, icon, service_explained, service_icon, service_name},
    domain::{Lang, directory::Service},
    html::html,
    i18n::t,
};

/// The start page's title.
pub fn title(lang: Lang) -> String {
    t!(lang, home_title)
}

/// The start page.
pub fn view(lang: Lang) -> impl IntoView {
    let choice = move |sign: Icon, path: &str, title: String, text: String| {
        html! {
            <li class="card">
                {icon(sign)}
                <h3><a href=format!("/{}{path}", lang.code())>{title}</a></h3>
                <p>{text}</p>
            </li>
        }
    };
    html! {
        <div class="hero">
            <div class="wrap">
                <h1>{title(lang)}</h1>
                <p class="lead">{t!(lang, home_lead)}</p>
                <form class="search" role="search" action=format!("/{}/utforare", lang.code()) method="get">
                    <label for="q">{t!(lang, home_search_label)}</label>
                    <p class="hint" id="q-tips">{t!(lang, search_hint)}</p>
                    <div class="search-row">
                        <input type="search" id="q" name="q" aria-describedby="q-tips" autocomplete="off" />
                        <button class="button" type="submit">{icon(Icon::Search)} {t!(lang, search_button)}</button>
                    </div>
                </form>
            </div>
        </div>
        <div class="wrap">
            <h2>{t!(lang, home_choices_title)}</h2>
            <ul class="cards choices">
                {choice(Icon::Search, "/utforare", t!(lang, home_find_title), t!(lang, home_find_text))}
                {choice(Icon::Guide, "/valguide", t!(lang, home_guide_title), t!(lang, home_guide_text))}
                {choice(Icon::Compare, "/jamfor", t!(lang, home_compare_title), t!(lang, home_compare_text))}
                {choice(Icon::Signpost, "/sa-valjer-du", t!(lang, home_how_title), t!(lang, home_how_text))}
                {choice(Icon::Phone, "/kontakt", t!(lang, home_contact_title), t!(lang, home_contact_text))}
            </ul>
            <h2>{t!(lang, home_services_title)}</h2>
            <ul class="cards choices pictures">{Service::ALL.iter().map(|s| service_card(lang, *s)).collect::<Vec<_>>()}</ul>
        </div>
    }
}

fn service_card(lang: Lang, service: Service) -> impl IntoView {
    let href = format!("/{}/utforare?tjanst={}", lang.code(), service.code());
    html! {
        <li class="card">
            {icon(service_icon(service))}
            <h3><a href=href>{service_name(lang, service)}</a></h3>
            <p>{service_explained(lang, service)}</p>
        </li>
    }
}
