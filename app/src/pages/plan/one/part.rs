//! A part of the plan: own words set apart, pictures beside the words, and whether it is new.

use leptos::prelude::*;

use super::{Model, news};
use crate::{
    components::pictogram,
    domain::{Lang, plan::Changes},
    html::html,
    pages::plan::text::{Part, Piece, Said},
};

/// The part.
pub fn view(m: &Model, p: &Part, changes: Option<&Changes<'_>>) -> impl IntoView + use<> {
    let picture = p.picture.map(pictogram);
    let new = p.goal.as_ref().and_then(|key| news::of_goal(m.lang, key, changes));
    let pieces: Vec<_> = p.pieces.iter().map(|piece| of(m.lang, piece)).collect();
    html! { <section class="plan-part"><h2>{picture} " " {p.title.clone()}</h2> {new} {pieces}</section> }
}

/// The words' own language, where it is not the page's.
fn tag(page: Lang, said: &Said) -> Option<&'static str> {
    (said.lang != page).then(|| said.lang.tag())
}

fn of(lang: Lang, piece: &Piece) -> impl IntoView + use<> {
    match piece {
        Piece::Heading { said, picture } => {
            html! { <h3 lang=tag(lang, said)>{pictogram(*picture)} " " {said.text.clone()}</h3> }
        }
        Piece::Words { said } => html! { <p class="typed" lang=tag(lang, said)>{said.text.clone()}</p> },
        Piece::Own { said, by } => html! {
            <figure class="own-words">
                <figcaption>{by.clone()}</figcaption>
                <blockquote class="typed" lang=tag(lang, said)>{said.text.clone()}</blockquote>
            </figure>
        },
        Piece::Fact { label, said } => html! {
            <p><strong>{label.clone()} ":"</strong> " " <span class="typed" lang=tag(lang, said)>{said.text.clone()}</span></p>
        },
        Piece::Missing { text } => html! { <p class="missing">{text.clone()}</p> },
    }
}
