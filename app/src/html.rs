//! The `html!` macro: Leptos' `view!`, written out at once.

use leptos::{prelude::RenderHtml, tachys::html::InertElement};

/// HTML that stands.
pub type Markup = InertElement;

/// Writes `view` out.
pub fn written(view: impl RenderHtml) -> Markup {
    Markup::new(view.to_html())
}

/// A view as the HTML that it gives.
///
/// A page is made once and never changes, so nothing is gained by keeping its parts as views. Typed views nest every
/// element's type into the page's, which takes the compiler minutes; views with their type erased are boxed, moved
/// and rendered through pointers. Text that stands is the quickest to build and to run. Islands use `view!`.
macro_rules! html {
    ($($markup:tt)*) => {
        $crate::html::written(::leptos::view! { $($markup)* })
    };
}
pub(crate) use html;
