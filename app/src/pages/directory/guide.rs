//! The choice guide: one question a page, back without loss, ending in a short list with reasons.

use leptos::prelude::*;

use super::{areas::area_groups, card, labels, problems::problems};
use crate::{
    components::{
        Choice, check_group, check_one, choices, number_field, radio_group, select_field, service_explained,
        service_name,
    },
    domain::{
        Lang,
        directory::{
            Filter, HoursWish, Service, Skill, StaffLanguage,
            guide::{Reason, Step},
        },
        municipality::Municipalities,
    },
    forms::directory_query::{DirectoryQuery, address, filter_pairs},
    html::html,
    i18n::t,
};

/// What the guide shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The answers so far; their keys are those of the provider list.
    pub query: DirectoryQuery,
    /// The question asked, or the answer.
    pub step: Step,
    /// The short list, when the step is the answer.
    pub cards: Vec<card::Card>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    match m.step {
        Step::Answer => t!(m.lang, guide_answer_title),
        step => t!(m.lang, guide_title, number = step.number(), of = Step::ALL.len() - 1),
    }
}

/// The reason in words.
pub fn reason(lang: Lang, reason: Reason) -> String {
    match reason {
        Reason::Place => t!(lang, reason_place),
        Reason::Area => t!(lang, reason_area),
        Reason::Hours(HoursWish::Evening) => t!(lang, reason_evening),
        Reason::Hours(HoursWish::Weekend) => t!(lang, reason_weekend),
        Reason::Hours(HoursWish::Night) => t!(lang, reason_night),
        Reason::Language(language) => t!(lang, reason_language, language = labels::language(lang, language)),
        Reason::Sign => t!(lang, reason_sign),
        Reason::Skill(skill) => t!(lang, reason_skill, skill = labels::skill(lang, skill)),
        Reason::Meet => t!(lang, reason_meet),
    }
}

impl Model {
    fn href(&self, step: Step) -> String {
        let mut pairs = vec![("steg", step.code().to_owned())];
        pairs.extend(filter_pairs(&self.query.filter));
        address(&format!("/{}/valguide", self.lang.code()), &pairs)
    }
}

/// The keys that a step asks for; the other answers travel along hidden.
const fn asks(step: Step) -> &'static [&'static str] {
    match step {
        Step::Service => &["tjanst"],
        Step::Area => &["omrade"],
        Step::Age => &["alder"],
        Step::Hours => &["tid", "plats"],
        Step::Languages => &["sprak", "teckensprak"],
        Step::Skills => &["kompetens", "traffa"],
        Step::Answer => &[],
    }
}

/// The page.
pub fn view(m: Model, places: &Municipalities) -> impl IntoView + use<> {
    let lang = m.lang;
    let heading = title(&m);
    let back = m.step.previous().map(|s| html! { <p class="back"><a href=m.href(s)>{t!(lang, guide_back)}</a></p> });
    let not_choosing = not_choosing_href(lang, &m.query.filter);
    let wrong = problems(lang, &m.query.problems);
    let inner = if m.step == Step::Answer { answer(m).into_any() } else { question(&m, places).into_any() };
    html! {
        <div class="wrap narrow guide">
            {back}
            <h1>{heading}</h1>
            {wrong}
            {inner}
            <p class="aside"><a href=not_choosing>{t!(lang, guide_not_choosing)}</a></p>
        </div>
    }
}

fn not_choosing_href(lang: Lang, f: &Filter) -> String {
    let answers = Filter { service: f.service, area: f.area.clone(), ..Filter::default() };
    address(&format!("/{}/valguide/valj-inte", lang.code()), &filter_pairs(&answers))
}

fn question(m: &Model, places: &Municipalities) -> impl IntoView + use<> {
    let lang = m.lang;
    let hidden: Vec<_> = filter_pairs(&m.query.filter)
        .into_iter()
        .filter(|(key, _)| !asks(m.step).contains(key))
        .map(|(key, value)| html! { <input type="hidden" name=key value=value /> })
        .collect();
    html! {
        <form action=format!("/{}/valguide", lang.code()) method="get">
            <input type="hidden" name="steg" value=m.step.next().code() />
            {hidden}
            {fields(m, places)}
            <p class="hint">{t!(lang, guide_skip)}</p>
            <button class="button" type="submit">{t!(lang, guide_next)}</button>
        </form>
    }
}

fn fields(m: &Model, places: &Municipalities) -> AnyView {
    let (lang, f) = (m.lang, &m.query.filter);
    match m.step {
        Step::Service => radio_group("tjanst", t!(lang, guide_service), None, None, services(lang, f)).into_any(),
        Step::Area => {
            let groups = area_groups(places, lang, f.area.as_deref(), true);
            select_field(
                "omrade",
                t!(lang, guide_area),
                Some(t!(lang, guide_area_hint)),
                Some(t!(lang, filter_area_any)),
                groups,
            )
            .into_any()
        }
        Step::Age => {
            let age = f.age.map(|a| a.to_string()).unwrap_or_default();
            number_field("alder", t!(lang, guide_age), Some(t!(lang, guide_age_hint)), age).into_any()
        }
        Step::Hours => {
            let hours = choices(
                HoursWish::ALL,
                HoursWish::code,
                |h| labels::hours_wish(lang, h),
                |h| f.hours.contains(&h),
                None,
            );
            html! {
                {check_group("tid", t!(lang, guide_hours), Some(t!(lang, guide_hours_hint)), hours)}
                {check_one("plats", t!(lang, filter_free_now), None, f.free_now)}
            }
            .into_any()
        }
        Step::Languages => {
            let languages = choices(
                StaffLanguage::ALL,
                StaffLanguage::code,
                |x| labels::language(lang, x),
                |x| f.languages.contains(&x),
                None,
            );
            html! {
                {check_group("sprak", t!(lang, guide_languages), Some(t!(lang, guide_languages_hint)), languages)}
                {check_one("teckensprak", t!(lang, filter_sign), None, f.sign_language)}
            }
            .into_any()
        }
        Step::Skills => {
            let skills = choices(Skill::ALL, Skill::code, |x| labels::skill(lang, x), |x| f.skills.contains(&x), None);
            html! {
                {check_group("kompetens", t!(lang, guide_skills), None, skills)}
                {check_one("traffa", t!(lang, filter_meet), None, f.meet_first)}
            }
            .into_any()
        }
        Step::Answer => ().into_any(),
    }
}

fn services(lang: Lang, f: &Filter) -> Vec<Choice> {
    let option = |s: &Service| Choice {
        value: s.code().to_owned(),
        label: service_name(lang, *s),
        count: None,
        hint: Some(service_explained(lang, *s)),
        chosen: f.service == Some(*s),
    };
    Service::ALL.iter().map(option).collect()
}

fn answer(m: Model) -> impl IntoView {
    let lang = m.lang;
    let list = address(&format!("/{}/utforare", lang.code()), &filter_pairs(&m.query.filter));
    let start = m.href(Step::Service);
    let compare: Vec<_> = m.cards.iter().take(3).map(|c| ("u", c.slug.clone())).collect();
    let enough = compare.len() > 1;
    let compare = address(&format!("/{}/jamfor", lang.code()), &compare);
    let none = m.cards.is_empty();
    let cards: Vec<_> = m.cards.into_iter().map(|c| card::view(lang, c, card::Under::H1)).collect();
    html! {
        <p class="lead">{if none { t!(lang, guide_nothing) } else { t!(lang, guide_answer_lead) }}</p>
        {(!none).then(|| html! { <h2 class="unseen">{t!(lang, list_title)}</h2> <ol class="results">{cards}</ol> })}
        <ul class="ways">
            {enough.then(|| html! { <li><a class="button" href=compare>{t!(lang, guide_compare)}</a></li> })}
            <li><a href=list>{t!(lang, guide_see_all)}</a></li>
            <li><a href=start>{t!(lang, guide_again)}</a></li>
        </ul>
    }
}
