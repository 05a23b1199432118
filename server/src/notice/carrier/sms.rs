//! Text messages, handed to a gateway over HTTP.

use reqwest::{Client, StatusCode, Url, header};
use serde_json::json;

use super::{Carrier, CarrierError, Carrying, Parcel, Undelivered, loopback};
use crate::http::client;

const OPTION: &str = "--sms-gateway";

/// A gateway for text messages.
pub struct Gateway {
    client: Client,
    url: Url,
    token: Option<String>,
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gateway({})", self.url.host_str().unwrap_or_default())
    }
}

impl Gateway {
    /// A gateway at `url`, to which the portal shows `token`.
    ///
    /// # Errors
    /// When the address is not understood, or when it would be sent over a network in the clear.
    pub fn new(url: &str, token: Option<String>) -> Result<Self, CarrierError> {
        let url = Url::parse(url).map_err(|_| CarrierError::Address(OPTION))?;
        match url.scheme() {
            "https" => {}
            "http" if loopback(&url) => {}
            "http" => return Err(CarrierError::InTheClear(OPTION)),
            _ => return Err(CarrierError::Address(OPTION)),
        }
        let client = client::new(loopback(&url)).map_err(|e| CarrierError::Tls(OPTION, e.to_string()))?;
        Ok(Self { client, url, token })
    }

    async fn send(&self, parcel: Parcel<'_>) -> Result<(), Undelivered> {
        let body = json!({ "id": parcel.id, "to": parcel.to, "text": parcel.letter.body });
        let mut request = self
            .client
            .post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json; charset=utf-8")
            .body(body.to_string());
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        let answer = request.send().await.map_err(|_| Undelivered::Later("no answer".into()))?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            // What is wrong with us, or for a while, says nothing of the number.
            status @ (StatusCode::UNAUTHORIZED
            | StatusCode::FORBIDDEN
            | StatusCode::NOT_FOUND
            | StatusCode::METHOD_NOT_ALLOWED
            | StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS) => Err(Undelivered::Later(status.as_str().into())),
            status if status.is_client_error() => Err(Undelivered::Refused(status.as_str().into())),
            status => Err(Undelivered::Later(status.as_str().into())),
        }
    }
}

impl Carrier for Gateway {
    fn carry<'a>(&'a self, parcel: Parcel<'a>) -> Carrying<'a> {
        Box::pin(self.send(parcel))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_over_a_network_goes_encrypted() {
        assert!(matches!(Gateway::new("http://sms.example.se/send", None), Err(CarrierError::InTheClear(_))));
        assert!(matches!(Gateway::new("sms.example.se", None), Err(CarrierError::Address(_))));
        for url in ["https://sms.example.se/send", "http://127.0.0.1:8080/"] {
            assert!(Gateway::new(url, Some("hemligt".into())).is_ok(), "{url}");
        }
        let shown = format!("{:?}", Gateway::new("https://sms.example.se/send", Some("hemligt".into())));
        assert!(!shown.contains("hemligt"));
    }
}
