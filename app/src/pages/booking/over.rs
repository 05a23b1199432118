//! What is shown when a booking cannot be changed any more, or not yet: nothing is half done, and there is a way on.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    item::Item,
    parts::{Acting, Reach, for_whom, reach},
};
use crate::{
    domain::{Lang, municipality::Contact},
    html::html,
    i18n::t,
};

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// It has begun: it can be neither moved nor cancelled.
    Begun,
    /// It has not begun: nobody can say yet that nobody came.
    TooEarly,
    /// It stands where nothing can be changed.
    Stands,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Today in Stockholm.
    pub today: Date,
    /// The booking.
    pub item: Item,
    /// What stands in the way.
    pub over: Over,
    /// How the provider is reached otherwise (R-BOOK-14).
    pub reach: Option<Reach>,
    /// Whom to ring at the municipality.
    pub contact: Option<Contact>,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    match m.over {
        Over::Begun => t!(m.lang, booking_over_begun_title),
        Over::TooEarly => t!(m.lang, booking_over_early_title),
        Over::Stands => t!(m.lang, booking_over_title),
    }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let text = match m.over {
        Over::Begun => t!(lang, booking_over_begun_text),
        Over::TooEarly => t!(lang, booking_over_early_text),
        Over::Stands => t!(lang, booking_over_text, state = m.item.standing(lang)),
    };
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            <p class="lead">{m.item.when(lang, m.today)}</p>
            <p>{text}</p>
            <p>{t!(lang, choice_out_nothing)}</p>
            <p><a class="button" href=m.item.href(lang, "")>{t!(lang, booking_back_one)}</a></p>
            {reach(lang, m.reach.as_ref(), m.contact.as_ref())}
        </div>
    }
}
