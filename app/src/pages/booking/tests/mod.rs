//! What each page about one's bookings says and leaves out, in all languages.

mod days;
mod each;
mod makers;
mod rules;

use leptos::prelude::*;

use makers::*;

/// A page as HTML, without the marks between texts.
fn page(view: impl IntoView + 'static) -> String {
    Owner::new().with(|| view.into_any().to_html()).replace("<!>", "").replace('\u{a0}', " ")
}
