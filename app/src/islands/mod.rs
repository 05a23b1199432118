//! Islands: the few places where WebAssembly earns its bytes.
//!
//! Every one of them improves something that works without it. Their texts
//! come translated from the server (`given`), so that no Fluent is sent to the browser.
//! What touches the browser stands in a `browser` module of its own, compiled
//! for WebAssembly only.

mod given;
mod live_search;
mod read_aloud;
mod tray;

#[cfg(feature = "ssr")]
pub use given::give;
pub use live_search::{LiveSearch, SearchTexts};
pub use read_aloud::{ReadAloud, SpeechTexts};
pub use tray::{Tray, TrayContent, TrayTexts};
