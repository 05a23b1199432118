//! Logging in with an electronic ID: a relying party after OpenID Connect and the profile of
//! OIDC Sweden.
//!
//! [`Providers`] is all that the rest of the server sees. It keeps nothing about anybody: what
//! must be remembered between two requests is handed out and handed back.
//!
//! 1. [`Providers::start`] gives an address to send the visitor to, and a [`Started`]. The caller
//!    stores a hash of its `state` with its [`Pending`], bound to the visitor's browser.
//! 2. The visitor comes back to [`callback_path`] with an [`Answer`]. The caller finds what is
//!    pending by the answer's `state`, **deletes it**, so that no answer is good twice, and sees
//!    to it that it is the same browser and the same provider.
//! 3. [`Providers::finish`] redeems the code, verifies all that comes, and gives an [`Identity`].
//!    At [`Purpose::StepUp`] the caller compares its number with the one who is logged in.
//! 4. [`Providers::logout_url`] ends the session at the provider as well, and
//!    [`Providers::back_channel`] reads the provider's word that a session has ended there. A
//!    log-out token holds once: the caller keeps its `issuer` and `jti` for [`LOG_OUT_TOKEN_LIFE`]
//!    and refuses one that it has seen.
//!
//! What is wrong with an answer is told by [`OidcError`], which carries nothing of the person.
//! `Debug` of whatever holds a number, a name or a token leaves them out.

mod claims;
mod config;
mod error;
mod exchange;
mod finish;
mod http;
mod id_token;
mod identity;
mod jws;
mod key;
mod log_out;
mod metadata;
mod provider;
mod providers;
mod request;

use jiff::SignedDuration;

pub use config::{AssertionAudience, ClaimNames, Config, ConfigError, ProviderConfig, UserInfo};
pub use error::{OidcError, Refusal};
pub use finish::{Answer, PENDING_LIFE, Pending};
pub use identity::{Digits, Identity, Number};
pub use log_out::{LOG_OUT_TOKEN_LIFE, LoggedOut};
pub use provider::Provider;
pub use providers::{Providers, callback_path};
pub use request::{Purpose, Started};

/// How far the provider's clock may differ from ours.
const SKEW: SignedDuration = SignedDuration::from_secs(30);

/// How old a token may be when it comes: the profile's five minutes.
const TOKEN_LIFE: SignedDuration = SignedDuration::from_mins(5);
