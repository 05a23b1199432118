//! Municipalities and districts to choose from.

use crate::{
    components::Choice,
    domain::{
        Lang,
        municipality::{Municipalities, Municipality},
    },
    i18n::t,
};

/// Whole municipalities and their districts, as options.
pub fn area_groups(
    places: &Municipalities,
    lang: Lang,
    chosen: Option<&str>,
    whole: bool,
) -> Vec<(Option<String>, Vec<Choice>)> {
    let option = |value: &str, label: String| Choice {
        chosen: chosen == Some(value),
        value: value.to_owned(),
        label,
        count: None,
        hint: None,
    };
    let group = |m: &Municipality| {
        let name = municipality_name(lang, m);
        let mut options = Vec::new();
        if whole {
            options.push(option(&m.code, t!(lang, area_whole, name = name.clone())));
        }
        options.extend(m.districts.iter().map(|d| option(&d.code, d.name.clone())));
        (Some(name), options)
    };
    places.0.iter().map(group).collect()
}

/// The municipality's name as the language writes it.
pub fn municipality_name(lang: Lang, m: &Municipality) -> String {
    if lang.base() == Lang::Fi { m.name_fi.clone() } else { m.name.clone() }
}

/// The name of a district or of a whole municipality.
pub fn area_name(lang: Lang, places: &Municipalities, code: &str) -> String {
    if let Some((_, district)) = places.district(code) {
        return district.name.clone();
    }
    places.get(code).map_or_else(|| code.to_owned(), |m| t!(lang, area_whole, name = municipality_name(lang, m)))
}
