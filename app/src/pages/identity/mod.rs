//! Logging in, one's own page, and acting for somebody.

pub mod access_log;
pub mod acting;
pub mod end_mandate;
pub mod labels;
pub mod log_in;
pub mod logged_out;
pub mod my_data;
pub mod my_page;
pub mod test_log_in;
pub mod without_eid;
