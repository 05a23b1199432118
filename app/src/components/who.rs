//! What every page tells somebody who is logged in: whom they act for, and until when they are logged in.

use jiff::civil::Time;
use leptos::prelude::*;

use super::{Icon, acting_as, icon};
use crate::{
    domain::{Lang, identity::MandateKind},
    html::html,
    i18n::{format, t},
};

/// Somebody who is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// Their own name.
    pub name: String,
    /// The name of the one they act for now, and by which right (R-ACT-2).
    pub acting_for: Option<(String, MandateKind)>,
    /// When the session ends if nothing is done, on a clock in Stockholm.
    pub until: Time,
    /// When it ends whatever is done.
    pub at_the_latest: Time,
    /// Seconds from now until it ends if nothing is done.
    pub left: i64,
}

/// Whom somebody acts for, with the way to stop: on every page as long as it lasts (R-ACT-2).
pub fn acting_banner(lang: Lang, who: &Who) -> Option<impl IntoView + use<>> {
    who.acting_for.clone().map(|(name, kind)| {
        let text = t!(lang, acting_banner, name = name, role = acting_as(lang, kind));
        html! {
            <form class="acting" action=format!("/{}/ombud", lang.code()) method="post">
                <p>{icon(Icon::Companion)} " " <strong>{text}</strong></p>
                <input type="hidden" name="mandat" value="" />
                <button type="submit">{t!(lang, acting_stop)}</button>
            </form>
        }
    })
}

/// Who is logged in and until when, and the way out. It stands without JavaScript too.
pub fn session_line(lang: Lang, who: &Who) -> impl IntoView + use<> {
    let until = format::clock(who.until);
    let last = who.until == who.at_the_latest;
    let text = if last {
        t!(lang, session_until_latest, time = until.clone())
    } else {
        t!(lang, session_until, time = until.clone())
    };
    // Any page of somebody who is logged in will do to stay.
    let stay = (!last).then(|| {
        let page = format!("/{}/ombud", lang.code());
        html! { <button type="button" data-stay=page>{t!(lang, session_stay)}</button> }
    });
    html! {
        <form class="session" action=format!("/{}/logga-ut", lang.code()) method="post" data-ends=who.left.to_string()>
            <p><strong>{who.name.clone()}</strong></p>
            <p class="until">{text}</p>
            <button type="submit">{t!(lang, log_out)}</button>
            <p role="alert" hidden=true><strong>{t!(lang, session_ending, time = until)}</strong> " " {stay}</p>
        </form>
    }
}
