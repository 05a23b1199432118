//! Typed keys for every message of `locales/`, made when the crate is built.

#![allow(non_camel_case_types, missing_docs, reason = "named after the messages, which carry their own comments")]

use fluent_bundle::{FluentArgs, FluentValue};

/// A message of the portal, with its arguments filled in.
pub trait Message {
    /// The message's key in the Fluent files.
    const KEY: &'static str;
    /// Its place in [`PLAIN_KEYS`] when it takes no arguments, and so always says the same.
    const PLAIN: Option<usize>;

    /// The arguments, by name.
    fn args<'b>(self) -> FluentArgs<'b>
    where
        Self: 'b;
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
