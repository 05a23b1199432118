use leptos::prelude::*;

use super::{Icon, icon};
use crate::{
    domain::{Lang, municipality::Contact},
    html::html,
    i18n::t,
};

/// A telephone number that can be pressed, with its pictogram.
pub fn phone(number: &str) -> impl IntoView + use<> {
    let href = format!("tel:{}", number.replace([' ', '-'], ""));
    html! { <p>{icon(Icon::Phone)} " " <a class="phone" href=href>{number.to_owned()}</a></p> }
}

/// Whom to ring at a municipality, and whether the number is yet to be replaced.
pub fn contact(lang: Lang, contact: &Contact) -> impl IntoView + use<> {
    let placeholder = contact.placeholder.then(|| html! { <p class="hint">{t!(lang, contact_placeholder)}</p> });
    html! { <p lang="sv">{contact.name.clone()}</p> {phone(&contact.phone)} {placeholder} }
}
