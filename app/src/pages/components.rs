//! Every component in every state, for those who build and check the portal; in demo mode only.

use jiff::civil::time;
use leptos::prelude::*;

use crate::{
    components::{
        Choice, Icon, Tone, Who, acting_banner, badge, check_group, error_summary, hours_bar, icon, notice,
        number_field, pagination, phone, place_badge, portrait, radio_group, select_field, session_line, text_area,
        text_field,
    },
    domain::{Lang, directory::Availability, identity::MandateKind},
    html::html,
    i18n::t,
};

/// The page's title.
pub fn title(lang: Lang) -> String {
    t!(lang, components_title)
}

/// The page.
pub fn view(lang: Lang) -> impl IntoView {
    let places = [
        Availability::TakesEveryone,
        Availability::Free(3),
        Availability::Queue(7),
        Availability::Full,
        Availability::Unknown,
        Availability::Ended,
    ];
    let badges: Vec<_> = places.into_iter().map(|a| html! { <li>{place_badge(lang, a)}</li> }).collect();
    let icons: Vec<_> = Icon::ALL.into_iter().map(|i| html! { <li>{icon(i)}</li> }).collect();
    let text = t!(lang, home_lead);
    html! {
        <div class="wrap">
            <h1>{title(lang)}</h1>
            <h2>"Piktogram"</h2>
            <ul class="icon-list">{icons}</ul>
            <h2>"Badge"</h2>
            <ul class="badge-list">{badges} <li>{badge(Tone::Calm, t!(lang, sample_badge))}</li></ul>
            <h2>"Button"</h2>
            <p><button type="button" class="button">{t!(lang, search_button)}</button> " " <button type="button" class="button button-quiet">{t!(lang, print_button)}</button></p>
            <h2>"Notice"</h2>
            {[Tone::Calm, Tone::Good, Tone::Warn].map(|tone| notice(tone, t!(lang, home_title), html! { <p>{text.clone()}</p> })).into_iter().collect::<Vec<_>>()}
            {fields(lang)}
            {who(lang)}
            <h2>"Pagination"</h2>
            {pagination(lang, 2, 5, &|page| format!("/{}/komponenter?sida={page}", lang.code()))}
        </div>
    }
}

/// What somebody who is logged in meets.
fn who(lang: Lang) -> impl IntoView {
    let at = |hour: i8| time(hour, 20, 0, 0);
    let name = "Edit Exempel";
    let who = |until: i8, acting_for| {
        let (until, at_the_latest) = (at(until), at(18));
        Who { name: name.into(), acting_for, until, at_the_latest, left: 1200 }
    };
    let acting = who(14, Some(("Alva Prov".to_owned(), MandateKind::GodMan)));
    html! {
        <h2>"Who"</h2>
        {acting_banner(lang, &acting)} {session_line(lang, &acting)} {session_line(lang, &who(18, None))}
        <h2>"HoursBar"</h2>
        {[0, 35, 100].map(|used| hours_bar(used, 100)).into_iter().collect::<Vec<_>>()}
        <h2>"Portrait, Phone"</h2>
        <div class="support">{portrait(name, None)} <div><p>{name}</p> {phone("08-123 00 00")}</div></div>
    }
}

fn fields(lang: Lang) -> impl IntoView {
    let choice = |n: usize, chosen: bool| Choice {
        value: n.to_string(),
        label: t!(lang, place_free, count = n),
        count: Some(n),
        hint: (n == 2).then(|| t!(lang, search_hint)),
        chosen,
    };
    let error = || Some(t!(lang, report_message_missing));
    let label = || t!(lang, report_message);
    html! {
        <h2>"Field"</h2>
        {error_summary(lang, &[("fel-text", t!(lang, report_message_missing))])}
        <form>
            {text_field("text", "text", None, label(), Some(t!(lang, search_hint)), String::new(), None)}
            {text_field("fel-text", "text", None, label(), None, "abc".into(), error())}
            {text_area("yta", label(), None, String::new(), error())}
            {number_field("tal", t!(lang, filter_age), Some(t!(lang, filter_age_hint)), "34".into())}
            {select_field("lista", t!(lang, filter_area), None, Some(t!(lang, filter_area_any)), vec![(None, vec![choice(1, false), choice(2, true)])])}
            {check_group("flera", t!(lang, filter_hours), Some(t!(lang, filter_skills_hint)), vec![choice(1, true), choice(2, false)])}
            {radio_group("en", t!(lang, filter_service), None, error(), vec![choice(1, false), choice(2, true)])}
        </form>
    }
}
