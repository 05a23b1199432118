use leptos::prelude::*;

use super::Model;
use crate::{
    domain::{directory::Service, identity::Topic},
    html::html,
    i18n::t,
};

/// Other pages about the person, as far as they are open to the viewer.
pub fn links(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let link = |path: &str, words: String, hint: String| {
        html! { <li><a href=format!("/{}{path}", lang.code())>{words}</a> <p class="hint">{hint}</p></li> }
    };
    let private = m.private.then(|| {
        html! {
            {link("/min-sida/logg", t!(lang, access_title), t!(lang, my_page_log_hint))}
            {link("/min-sida/paminnelser", t!(lang, notice_title), t!(lang, notice_link_hint))}
            {link("/min-sida/uppgifter", t!(lang, my_data_title), t!(lang, my_page_data_hint))}
        }
    });
    let booked = m.decisions.iter().any(|g| g.decision.service != Service::Boendestod);
    let booking = (booked && m.opens(Topic::Booking))
        .then(|| link("/bokningar", t!(lang, booking_list_title), t!(lang, booking_my_page_hint)));
    let housed = m.decisions.iter().any(|g| g.decision.service == Service::Boendestod && g.decision.valid_on(m.today));
    let away = (housed && m.opens(Topic::Booking))
        .then(|| link("/bokningar/franvaro", t!(lang, away_title), t!(lang, away_my_page_hint)));
    let plans = (!m.decisions.is_empty() && m.opens(Topic::Plan))
        .then(|| link("/planer", t!(lang, plan_list_title), t!(lang, plan_my_page_hint)));
    html! {
        <h2>{t!(lang, my_page_more)}</h2>
        <ul class="link-list">
            {booking}
            {plans}
            {away}
            {link("/ombud", t!(lang, acting_title), t!(lang, my_page_acting_hint))}
            {private}
        </ul>
    }
}
