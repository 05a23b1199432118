//! Stödvalet's shared half: what the portal knows ([`domain`]), how it speaks
//! ([`i18n`]) and what its pages look like ([`pages`]).
//!
//! Nothing here does I/O. The server renders the pages; the islands of
//! [`islands`] are compiled to WebAssembly as well and wake up only when used.

#[cfg(feature = "ssr")]
pub mod components;
pub mod domain;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
mod html;
#[cfg(feature = "ssr")]
pub mod i18n;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
mod text;

/// Readies the panic hook and Leptos' reactive runtime; called once by the page's loader.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
