//! Pure rules and types: no I/O, and the clock is always passed in.
//!
//! Every rule names its id (`R-PROV-1` …); its tests stand beside it.

pub mod booking;
pub mod calendar;
pub mod choice;
pub mod codes;
pub mod directory;
pub mod identity;
pub mod language;
pub mod municipality;
pub mod notice;
pub mod plan;

pub use language::Lang;
