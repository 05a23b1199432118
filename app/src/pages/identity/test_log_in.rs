//! The log-in of a try-out: made-up people to be, loudly marked.

use leptos::prelude::*;

use super::labels;
use crate::{
    components::{Tone, notice},
    domain::{Lang, identity::Demo},
    html::html,
    i18n::t,
};

/// A made-up person whom one can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The person's id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What the person is there to show.
    pub about: Demo,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The people.
    pub people: Vec<Sample>,
    /// Where one returns after logging in: the address after the language.
    pub return_to: String,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, test_log_in_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let title = title(&m);
    let row = |s: Sample| {
        html! {
            <li class="card">
                <h2>{s.name.clone()}</h2>
                <p>{labels::demo(lang, s.about)}</p>
                <button class="button button-quiet" type="submit" name="person" value=s.id>
                    {t!(lang, test_log_in_as)} " " {s.name}
                </button>
            </li>
        }
    };
    let people: Vec<_> = m.people.into_iter().map(row).collect();
    let none = people.is_empty().then(|| html! { <p>{t!(lang, test_log_in_none)}</p> });
    html! {
        <div class="wrap">
            <h1>{title}</h1>
            {notice(Tone::Warn, t!(lang, test_log_in_warn_title), html! { <p>{t!(lang, test_log_in_warn_text)}</p> })}
            {none}
            <form action=format!("/{}/logga-in/test", lang.code()) method="post">
                <input type="hidden" name="till" value=m.return_to />
                <ul class="cards">{people}</ul>
            </form>
            <p><a href=format!("/{}/logga-in", lang.code())>{t!(lang, test_log_in_back)}</a></p>
        </div>
    }
}
