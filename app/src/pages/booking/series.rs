//! One of a series, or all of it that is to come (R-BOOK-13).

use leptos::prelude::*;

use crate::{
    components::{Choice, radio_group},
    domain::Lang,
    forms::booking::cancel::ALL,
    html::html,
    i18n::t,
};

/// Which ones are meant; nothing is asked of a booking that stands alone.
pub fn which(
    lang: Lang,
    legend: String,
    hint: Option<String>,
    in_series: usize,
    all: bool,
) -> Option<impl IntoView + use<>> {
    let option = |value: &str, label: String, hint: Option<String>, chosen: bool| Choice {
        value: value.into(),
        label,
        count: None,
        hint,
        chosen,
    };
    (in_series > 1).then(|| {
        let options = vec![
            option("", t!(lang, booking_series_one), None, !all),
            option(ALL, t!(lang, booking_series_all, count = in_series), hint, all),
        ];
        html! { {radio_group("alla", legend, None, None, options)} }
    })
}
