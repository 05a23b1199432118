//! Logging in with an electronic ID, against a provider on this machine that can be told to lie.
//! Every lie must be told from the truth, and be called by its name.

mod cache;
mod good;
mod id_token;
mod log_out;
mod number;
mod refusal;
mod request;
mod silence;
mod support;
mod user_info;
