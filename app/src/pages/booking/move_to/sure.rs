//! Asked once more, when moving costs the old time (R-BOOK-3).

use leptos::prelude::*;

use super::Model;
use crate::{
    forms::choice::KEY,
    html::html,
    i18n::{t, when},
    pages::booking::{FORM, parts::Local},
};

/// The form's key: the same key sent twice is one move.
pub fn key(m: &Model) -> impl IntoView + use<> {
    html! { <input type="hidden" name=KEY value=m.form.key.clone() /> }
}

/// The new time, and the cost that is agreed to. "No" leads back to choosing.
pub fn sure(m: &Model, new: &Local) -> impl IntoView + use<> {
    let lang = m.lang;
    let f = &m.form.when;
    let fields = [("forslag", &f.slot), ("dag", &f.day), ("fran", &f.from), ("till", &f.to), ("gang", &f.twice)];
    let fields = fields.into_iter().chain([("alla", &m.form.all)]);
    let fields: Vec<_> =
        fields.map(|(name, value)| html! { <input type="hidden" name=name value=value.clone() /> }).collect();
    html! {
        <p>{t!(lang, booking_move_new, when = when::session(lang, new, m.today))}</p>
        <form id=FORM action=m.item.href(lang, "/flytta") method="post">
            {key(m)}
            {fields}
            <input type="hidden" name="kostnad" value=m.cost.to_string() />
            {buttons(m, t!(lang, booking_move_button_late), t!(lang, booking_cancel_keep))}
            <p><a href=m.item.href(lang, "/flytta")>{t!(lang, booking_move_other)}</a></p>
        </form>
    }
}

/// Yes, and away without having changed anything.
pub fn buttons(m: &Model, yes: String, no: String) -> impl IntoView + use<> {
    html! {
        <div class="actions">
            <button class="button" type="submit">{yes}</button>
            <a class="button button-quiet" href=m.item.href(m.lang, "")>{no}</a>
        </div>
    }
}
