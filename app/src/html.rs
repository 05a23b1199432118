//! The `html!` macro: Leptos' `view!` with its type erased.

/// A view without a type of its own.
///
/// Typed views nest every element's type into the page's, which takes the
/// compiler minutes and gains a static page nothing. Islands use `view!`.
macro_rules! html {
    ($($markup:tt)*) => {
        ::leptos::prelude::IntoAny::into_any(::leptos::view! { $($markup)* })
    };
}
pub(crate) use html;
