//! What the pages of booking have in common.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::{contact, phone},
    domain::{
        Lang,
        directory::{Hours, Provider},
        municipality::Contact,
    },
    forms::booking::when::slot,
    html::html,
    i18n::{format, t, when},
};

pub use crate::{
    domain::booking::Local,
    pages::choice::parts::{Acting, Named, buttons, for_whom, link, row, step, to_my_page},
};

/// How a provider is reached by those who do not book here (R-BOOK-14, LA 4.7).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reach {
    /// Name.
    pub name: String,
    /// Its word in the address.
    pub slug: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// When it is answered.
    pub phone_hours: Option<Hours>,
    /// Whether one can leave a spoken message; `None` when that is not known.
    pub voicemail: Option<bool>,
    /// E-mail address.
    pub email: Option<String>,
}

impl Reach {
    /// What is published of a provider.
    pub fn of(provider: &Provider) -> Self {
        let facts = &provider.facts;
        Self {
            name: provider.name.clone(),
            slug: provider.slug.clone(),
            phone: facts.phone.as_ref().map(|f| f.value.clone()),
            phone_hours: facts.phone_hours.as_ref().map(|f| f.value),
            voicemail: facts.voicemail.as_ref().map(|f| f.value),
            email: facts.email.as_ref().map(|f| f.value.clone()),
        }
    }

    /// The provider by its name.
    pub fn named(&self) -> Named {
        Named { slug: self.slug.clone(), name: self.name.clone() }
    }
}

/// Telephone, voicemail and e-mail beside what can be done here (R-BOOK-14): the provider's, or the municipality's
/// when there is no provider.
pub fn reach(lang: Lang, provider: Option<&Reach>, whom: Option<&Contact>) -> impl IntoView + use<> {
    reach_all(lang, provider.map_or(&[], std::slice::from_ref), whom)
}

/// As [`reach`], for all providers of a person.
pub fn reach_all(lang: Lang, providers: &[Reach], whom: Option<&Contact>) -> impl IntoView + use<> {
    let at_all: Vec<_> = providers.iter().map(|p| at_provider(lang, p)).collect();
    let body = if at_all.is_empty() { whom.map(|c| contact(lang, c)).into_any() } else { at_all.into_any() };
    html! {
        <aside class="aside" aria-labelledby="ring">
            <h2 id="ring">{t!(lang, booking_reach_title)}</h2>
            <p>{t!(lang, booking_reach_text)}</p>
            {body}
        </aside>
    }
}

/// One provider's telephone, voicemail and e-mail.
pub fn at_provider(lang: Lang, p: &Reach) -> impl IntoView + use<> {
    let number = match p.phone.as_deref() {
        Some(number) => html! { {phone(number)} },
        None => html! { <p class="missing">{t!(lang, booking_reach_missing)}</p> },
    };
    let hours = p.phone_hours.map(|hours| {
        let hours = format::list(lang, &format::hours(lang, &hours));
        html! { <p>{t!(lang, booking_reach_hours, hours = hours)}</p> }
    });
    let voicemail = (p.voicemail == Some(true)).then(|| html! { <p>{t!(lang, booking_reach_voicemail)}</p> });
    let email = p.email.as_deref().map(|address| {
        html! { <p>{t!(lang, booking_reach_email)} " " <a href=format!("mailto:{address}")>{address.to_owned()}</a></p> }
    });
    html! {
        <p><a href=format!("/{}/utforare/{}", lang.code(), p.slug)>{p.name.clone()}</a></p>
        {number} {hours} {voicemail} {email}
    }
}

/// Free times to choose from, each a button that leads to booking just that: the address it is sent to, and the heading.
pub fn free_times(
    lang: Lang,
    (action, title): (String, String),
    times: &[Local],
    today: Date,
) -> Option<impl IntoView + use<>> {
    let button = |local: &Local| {
        let words = format::capitalised(&when::session(lang, local, today));
        html! { <button class="button button-quiet" type="submit" name="forslag" value=slot::code(local)>{words}</button> }
    };
    let buttons: Vec<_> = times.iter().map(button).collect();
    (!buttons.is_empty()).then(|| {
        html! {
            <form class="no-print" action=action method="post">
                <h2 id="lediga">{title}</h2>
                <div class="actions" role="group" aria-labelledby="lediga">{buttons}</div>
            </form>
        }
    })
}
