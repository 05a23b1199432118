//! How the portal asks others over HTTP: briefly, and without following redirects.

use std::{sync::Once, time::Duration};

/// The connection must stand within this time, and the whole answer be there within the next.
const CONNECT: Duration = Duration::from_secs(2);
const ANSWER: Duration = Duration::from_secs(4);

/// A client. On `loopback` no proxy is asked, whatever the environment says.
///
/// # Errors
/// When the machine has no certificates to trust.
pub fn new(loopback: bool) -> Result<reqwest::Client, reqwest::Error> {
    static PROVIDER: Once = Once::new();
    // The only way to tell reqwest which cryptography to use; if something was chosen already, that is good too.
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT)
        .timeout(ANSWER)
        .user_agent("stodvalet");
    if loopback { builder.no_proxy() } else { builder }.build()
}
