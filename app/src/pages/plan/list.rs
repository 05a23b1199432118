//! `/{lang}/planer`: the plans of a person, and where each stands.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{due, labels, standing};
use crate::{
    components::{badge, service_name},
    domain::{
        Lang,
        directory::Service,
        plan::{Course, Due, Standing},
    },
    html::html,
    i18n::{format, t},
    pages::choice::parts::{Acting, for_whom, to_my_page},
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The plans, the newest support first.
    pub plans: Vec<Row>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// One plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is known by in addresses.
    pub id: String,
    /// The support.
    pub service: Service,
    /// Who gives it.
    pub provider: String,
    /// The newest version that was offered: its number, its day and what has become of it; `None` when there is none.
    pub newest: Option<(u32, Date, Course)>,
    /// What has to be done by when.
    pub due: Vec<(Due, Standing)>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, plan_list_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let rows: Vec<_> = m.plans.iter().map(|p| row(lang, p)).collect();
    let none = rows.is_empty().then(|| html! { <p>{t!(lang, plan_list_none)}</p> });
    html! {
        <div class="wrap narrow">
            {to_my_page(lang)}
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{t!(lang, plan_list_lead)}</p>
            {none}
            <ul class="booked-list">{rows}</ul>
        </div>
    }
}

fn row(lang: Lang, p: &Row) -> impl IntoView + use<> {
    let service = format::capitalised(&service_name(lang, p.service));
    let due: Vec<_> = p.due.iter().filter_map(|(due, how)| due::words(lang, *due, *how)).collect();
    let due: Vec<_> = due.into_iter().map(|words| html! { <p>{words}</p> }).collect();
    let body = match &p.newest {
        None => {
            html! { <h2>{service}</h2> <p>{p.provider.clone()}</p> <p class="missing">{t!(lang, plan_list_not_yet)}</p> }
        }
        Some((number, day, course)) => {
            let href = format!("/{}/planer/{}", lang.code(), p.id);
            let version = t!(lang, plan_copy_version, number = *number, day = format::date(lang, *day));
            html! {
                <h2><a href=href>{service}</a></h2>
                <p>{p.provider.clone()}</p>
                <p>{badge(labels::tone(course.state()), labels::state(lang, course.state()))}</p>
                <p>{standing::in_short(lang, course)}</p>
                <p>{version}</p>
            }
        }
    };
    html! { <li class="booked">{body} {due}</li> }
}
