//! Logging in and out, acting for somebody, and who has looked.

mod acting;
mod answers;
mod banner;
mod data;
mod ended;
mod export;
mod log;
mod looked;
mod my_page;
mod not_usable;
pub mod real;
mod return_to;
mod sessions;
pub mod silence;
mod tokens;
mod young;
