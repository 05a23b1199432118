//! The `html!` macro: Leptos' `view!`, written out at once.

use std::cell::Cell;

use leptos::{
    prelude::RenderHtml,
    tachys::{html::InertElement, view::Position},
};

/// HTML that stands.
pub type Markup = InertElement;

thread_local! {
    /// Where views are written until their length is known; kept, so that it is long enough after the first page.
    static DESK: Cell<String> = const { Cell::new(String::new()) };
}

/// Writes `view` out.
pub fn written(view: impl RenderHtml) -> String {
    let mut desk = DESK.take();
    view.to_html_with_buf(&mut desk, &mut Position::FirstChild, true, false, Vec::new());
    let html = desk.as_str().to_owned();
    desk.clear();
    DESK.set(desk);
    html
}

/// A view as the HTML that it gives.
///
/// A page is made once and never changes, so nothing is gained by keeping its parts as views. Typed views nest every
/// element's type into the page's, which takes the compiler minutes; views with their type erased are boxed, moved
/// and rendered through pointers. Text that stands is the quickest to build and to run. Islands use `view!`.
macro_rules! html {
    ($($markup:tt)*) => {
        $crate::html::Markup::new($crate::html::written(::leptos::view! { $($markup)* }))
    };
}
pub(crate) use html;
