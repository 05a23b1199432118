use leptos::prelude::*;

use super::Model;
use crate::{
    components::{Choice, check_group, check_one, choices, number_field, radio_group, select_field, service_name},
    domain::{
        directory::{HoursWish, Ownership, Service, Skill, StaffLanguage, TargetGroup},
        municipality::Municipalities,
    },
    html::html,
    i18n::t,
    pages::directory::{areas::area_groups, labels},
};

/// The filters that most need: service, place and hours.
pub fn first_filters(m: &Model, places: &Municipalities) -> impl IntoView + use<> {
    let (lang, f, c) = (m.lang, &m.query.filter, &m.counts);
    let mut services =
        choices(Service::ALL, Service::code, |s| service_name(lang, s), |s| f.service == Some(s), Some(&c.services));
    let any = Choice {
        value: String::new(),
        label: t!(lang, filter_any_service),
        count: None,
        hint: None,
        chosen: f.service.is_none(),
    };
    services.insert(0, any);
    let hours = choices(
        HoursWish::ALL,
        HoursWish::code,
        |h| labels::hours_wish(lang, h),
        |h| f.hours.contains(&h),
        Some(&c.hours),
    );
    html! {
        <div class="filter-grid">
            {radio_group("tjanst", t!(lang, filter_service), None, None, services)}
            <div>
                {select_field("omrade", t!(lang, filter_area), Some(t!(lang, filter_area_hint)), Some(t!(lang, filter_area_any)), area_groups(places, lang, f.area.as_deref(), true))}
                {check_one("grannar", t!(lang, filter_neighbours), None, f.neighbours)}
                <fieldset class="field">
                    <legend>{t!(lang, filter_place)}</legend>
                    {check_one("plats", t!(lang, filter_free_now), Some(c.free), f.free_now)}
                </fieldset>
            </div>
            {check_group("tid", t!(lang, filter_hours), None, hours)}
        </div>
    }
}

/// The less common filters, open when one of them is in use.
pub fn more_filters(m: &Model) -> impl IntoView + use<> {
    let (lang, f, c) = (m.lang, &m.query.filter, &m.counts);
    let in_use = !f.languages.is_empty()
        || f.sign_language
        || f.target.is_some()
        || f.age.is_some()
        || !f.skills.is_empty()
        || !f.ownership.is_empty()
        || f.meet_first;
    let languages = choices(
        StaffLanguage::ALL,
        StaffLanguage::code,
        |x| labels::language(lang, x),
        |x| f.languages.contains(&x),
        Some(&c.languages),
    );
    let skills =
        choices(Skill::ALL, Skill::code, |x| labels::skill(lang, x), |x| f.skills.contains(&x), Some(&c.skills));
    let targets =
        choices(TargetGroup::ALL, TargetGroup::code, |x| labels::target(lang, x), |x| f.target == Some(x), None);
    let ownership = choices(
        Ownership::ALL,
        Ownership::code,
        |x| labels::ownership(lang, x),
        |x| f.ownership.contains(&x),
        Some(&c.ownership),
    );
    let age = f.age.map(|a| a.to_string()).unwrap_or_default();
    html! {
        <details class="more" open=in_use>
            <summary>{t!(lang, filter_more)}</summary>
            <div class="filter-grid">
                <div>
                    {check_group("sprak", t!(lang, filter_languages), Some(t!(lang, filter_languages_hint)), languages)}
                    {check_one("teckensprak", t!(lang, filter_sign), Some(c.sign), f.sign_language)}
                </div>
                <div>
                    {select_field("malgrupp", t!(lang, filter_target), None, Some(t!(lang, filter_target_any)), vec![(None, targets)])}
                    {number_field("alder", t!(lang, filter_age), Some(t!(lang, filter_age_hint)), age)}
                    {check_one("traffa", t!(lang, filter_meet), Some(c.meet), f.meet_first)}
                    {check_group("drift", t!(lang, filter_ownership), None, ownership)}
                </div>
                {check_group("kompetens", t!(lang, filter_skills), Some(t!(lang, filter_skills_hint)), skills)}
            </div>
        </details>
    }
}
