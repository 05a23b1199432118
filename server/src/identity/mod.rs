//! Who somebody is, and how they show it.

pub mod oidc;
