//! The parts that pages are made of, one small file each.

mod badge;
mod error_summary;
mod fields;
mod hours_bar;
mod icon;
mod mandate_name;
mod notice;
mod pagination;
mod phone;
mod pictogram;
mod place;
mod portrait;
mod service_name;
mod shell;
mod speech;
mod tray;
mod who;

pub use badge::{Tone, badge};
pub use error_summary::error_summary;
pub use fields::{
    Choice, check_group, check_one, choices, file_field, number_field, radio_group, select_field, text_area, text_field,
};
pub use hours_bar::hours_bar;
pub use icon::{Icon, icon, service_icon};
pub use mandate_name::{acting_as, mandate_name};
pub use notice::notice;
pub use pagination::pagination;
pub use phone::{contact, phone};
pub use pictogram::pictogram;
pub use place::{place_badge, place_text};
pub use portrait::portrait;
pub use service_name::{service_explained, service_name};
pub use shell::{Chrome, Switch, document};
pub use who::{Who, acting_banner, session_line};
