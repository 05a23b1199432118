//! Islands: the few places where WebAssembly earns its bytes.
//!
//! Each is a behaviour around markup that the server has rendered and that
//! works without it: an island takes nothing but its children, reads its words
//! from `data-` attributes, and so sends neither texts nor a JSON reader to the
//! browser. What touches the browser stands in a `browser` module of its own,
//! compiled for WebAssembly only.

mod calendar;
#[cfg(target_arch = "wasm32")]
mod dom;
mod live_search;
mod read_aloud;
mod tray;

pub use calendar::Calendar;
pub use live_search::LiveSearch;
pub use read_aloud::ReadAloud;
pub use tray::Tray;
