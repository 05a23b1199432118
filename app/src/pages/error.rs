//! What is shown when something is not there or went wrong: calm, and with a way on.

use leptos::prelude::*;

use crate::{domain::Lang, html::html, i18n::t};

/// What went wrong, as far as the visitor is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// 404: there is no such page.
    NotFound,
    /// 404: there is no such provider.
    NoProvider,
    /// 400: the address or form could not be understood.
    BadRequest,
    /// 403: the form was sent from somewhere else.
    Forbidden,
    /// 403: the mandate that somebody acts by does not cover this (R-ACT-1).
    NotInMandate,
    /// 403: the mandate holds no longer; the visitor is themselves again (R-ACT-2).
    MandateEnded,
    /// 403: the page is for the person alone.
    OnlyOneself,
    /// 429: too many tries in a short time.
    TooManyTries,
    /// 405: this address is not used that way.
    BadMethod,
    /// 413: more was sent than is taken.
    TooLarge,
    /// 500: our fault.
    Fault,
    /// 503: the database is out of reach.
    Closed,
}

impl Trouble {
    /// The HTTP status.
    pub const fn status(self) -> u16 {
        match self {
            Self::NotFound | Self::NoProvider => 404,
            Self::BadRequest => 400,
            Self::Forbidden | Self::NotInMandate | Self::MandateEnded | Self::OnlyOneself => 403,
            Self::BadMethod => 405,
            Self::TooLarge => 413,
            Self::TooManyTries => 429,
            Self::Fault => 500,
            Self::Closed => 503,
        }
    }
}

/// The page's title.
pub fn title(lang: Lang, trouble: Trouble) -> String {
    match trouble {
        Trouble::NotFound => t!(lang, error_not_found_title),
        Trouble::NoProvider => t!(lang, error_no_provider_title),
        Trouble::BadRequest => t!(lang, error_bad_request_title),
        Trouble::Forbidden => t!(lang, error_forbidden_title),
        Trouble::NotInMandate => t!(lang, error_not_in_mandate_title),
        Trouble::MandateEnded => t!(lang, error_mandate_ended_title),
        Trouble::OnlyOneself => t!(lang, error_only_oneself_title),
        Trouble::TooManyTries => t!(lang, error_too_many_title),
        Trouble::BadMethod => t!(lang, error_bad_method_title),
        Trouble::TooLarge => t!(lang, error_too_large_title),
        Trouble::Fault => t!(lang, error_fault_title),
        Trouble::Closed => t!(lang, error_closed_title),
    }
}

fn text(lang: Lang, trouble: Trouble) -> String {
    match trouble {
        Trouble::NotFound => t!(lang, error_not_found_text),
        Trouble::NoProvider => t!(lang, error_no_provider_text),
        Trouble::BadRequest => t!(lang, error_bad_request_text),
        Trouble::Forbidden => t!(lang, error_forbidden_text),
        Trouble::NotInMandate => t!(lang, error_not_in_mandate_text),
        Trouble::MandateEnded => t!(lang, error_mandate_ended_text),
        Trouble::OnlyOneself => t!(lang, error_only_oneself_text),
        Trouble::TooManyTries => t!(lang, error_too_many_text),
        Trouble::BadMethod => t!(lang, error_bad_method_text),
        Trouble::TooLarge => t!(lang, error_too_large_text),
        Trouble::Fault => t!(lang, error_fault_text),
        Trouble::Closed => t!(lang, error_closed_text),
    }
}

/// The page.
pub fn view(lang: Lang, trouble: Trouble) -> impl IntoView {
    let link = |path: &str, words: String| html! { <li><a href=format!("/{}{path}", lang.code())>{words}</a></li> };
    let ways = if matches!(trouble, Trouble::NotInMandate | Trouble::MandateEnded | Trouble::OnlyOneself) {
        html! { {link("/ombud", t!(lang, acting_change))} {link("/min-sida", t!(lang, menu_my_page))} }
    } else {
        html! { {link("/utforare", t!(lang, menu_providers))} {link("", t!(lang, error_to_start))} }
    };
    html! {
        <div class="wrap narrow">
            <h1>{title(lang, trouble)}</h1>
            <p class="lead">{text(lang, trouble)}</p>
            <h2>{t!(lang, error_ways_title)}</h2>
            <ul>
                {ways}
                {link("/kontakt", t!(lang, menu_contact))}
            </ul>
        </div>
    }
}
