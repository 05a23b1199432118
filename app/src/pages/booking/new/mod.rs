//! Booking a session: what, when, who, and everything to check before it is so (R-BOOK-1 to R-BOOK-7, R-BOOK-13).
//!
//! The pages say "du" to whoever receives the support. Somebody who acts for them is told so at the top of each page.

pub mod check;
pub mod stop;
pub mod what;
pub mod when;
pub mod which;
pub mod who;
pub mod will;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    FORM,
    parts::{Acting, Reach, for_whom, reach, step},
};
use crate::{
    components::{error_summary, service_name},
    domain::{Lang, directory::Service, municipality::Contact},
    html::{Markup, html},
    i18n::t,
    pages::choice::parts::until,
};

/// The decision that is booked on, as each question shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// The decision's id, as in the address.
    pub decision: String,
    /// What is granted.
    pub service: Service,
    /// Its last day (R-CHO-8).
    pub valid_to: Option<Date>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
    /// Who would give it, and how they are reached otherwise (R-BOOK-14).
    pub reach: Option<Reach>,
    /// Whom to ring when there is no provider.
    pub contact: Option<Contact>,
}

impl Subject {
    /// An address below the decision's: `/sv/bokningar/ny/…` with `rest`, which begins with a slash.
    pub fn href(&self, lang: Lang, rest: &str) -> String {
        format!("/{}/bokningar/ny/{}{rest}", lang.code(), self.decision)
    }
}

/// The errors of a form: each field's id with what to write there instead.
pub type Errors = Vec<(&'static str, String)>;

/// What has to be mended at a field.
fn at(errors: &Errors, field: &str) -> Option<String> {
    errors.iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone())
}

/// The title of a page, which says so when something has to be mended.
fn titled(lang: Lang, title: String, wrong: bool) -> String {
    if wrong { t!(lang, form_error_in_title, title = title) } else { title }
}

/// A question's page: where one is, what it is about, the form, and how one books otherwise.
fn question(
    lang: Lang,
    (number, title): (usize, String),
    subject: &Subject,
    errors: &Errors,
    body: impl IntoView + 'static,
) -> Markup {
    let service = service_name(lang, subject.service);
    html! {
        <div class="wrap narrow">
            {step(lang, number)}
            {error_summary(lang, errors)}
            <h1>{title}</h1>
            {for_whom(lang, subject.acting.as_ref())}
            <p class="hint">{service} ". " {until(lang, subject.valid_to)}</p>
            {body.into_any()}
            {reach(lang, subject.reach.as_ref(), subject.contact.as_ref())}
        </div>
    }
}

/// A form of a question, sent to its own address.
fn form(lang: Lang, subject: &Subject, rest: &str, fields: impl IntoView + 'static) -> Markup {
    html! {
        <form id=FORM action=subject.href(lang, rest) method="post" novalidate=true>{fields.into_any()}</form>
    }
}
