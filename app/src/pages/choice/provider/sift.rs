//! The simple filter of step 2: language and a free place. Its button takes along what is chosen.

use leptos::prelude::*;

use super::Model;
use crate::{
    components::{check_one, choices, select_field},
    domain::directory::StaffLanguage,
    html::html,
    i18n::t,
    pages::directory::labels,
};

/// The filter, closed until it is used.
pub fn sift(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let chosen = m.form.language();
    let languages =
        choices(StaffLanguage::ALL, StaffLanguage::code, |l| labels::language(lang, l), |l| chosen == Some(l), None);
    let used = chosen.is_some() || m.form.free;
    html! {
        <details class="more" open=used>
            <summary>{t!(lang, choice_sift_title)}</summary>
            {select_field("sprak", t!(lang, filter_languages), None, Some(t!(lang, relax_languages)), vec![(None, languages)])}
            {check_one("plats", t!(lang, filter_free_now), None, m.form.free)}
            <p><button class="button button-quiet" type="submit" formmethod="get" formnovalidate=true>{t!(lang, filter_button)}</button></p>
        </details>
    }
}
