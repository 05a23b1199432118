//! The parts that pages are made of, one small file each.

mod badge;
mod error_summary;
mod fields;
mod icon;
mod notice;
mod pagination;
mod place;
mod service_name;
mod shell;
mod speech;
mod tray;

pub use badge::{Tone, badge};
pub use error_summary::error_summary;
pub use fields::{
    Choice, check_group, check_one, choices, number_field, radio_group, select_field, text_area, text_field,
};
pub use icon::{Icon, icon, service_icon};
pub use notice::notice;
pub use pagination::pagination;
pub use place::{place_badge, place_text};
pub use service_name::{service_explained, service_name};
pub use shell::{Chrome, Switch, document};
