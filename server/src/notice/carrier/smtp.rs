//! E-mail, handed to a mail server.

use std::time::Duration;

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp,
};
use tokio::time::timeout;

use super::{Carrier, CarrierError, Carrying, Parcel, Undelivered, loopback};

const OPTION: &str = "--smtp";
/// How long one answer of the server may take, and the whole of handing over.
const ANSWER: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(30);

/// A mail server.
#[derive(Debug)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// A mail server at `url`; the sender is an address with or without a name.
    ///
    /// # Errors
    /// When either is not understood, or when it would be sent over a network in the clear.
    pub fn new(url: &str, from: &str) -> Result<Self, CarrierError> {
        let address = reqwest::Url::parse(url).map_err(|_| CarrierError::Address(OPTION))?;
        if address.host_str().is_none_or(str::is_empty) {
            return Err(CarrierError::Address(OPTION));
        }
        let required = address.query_pairs().any(|(name, value)| name == "tls" && value == "required");
        match address.scheme() {
            "smtps" => {}
            "smtp" if required || loopback(&address) => {}
            "smtp" => return Err(CarrierError::InTheClear(OPTION)),
            _ => return Err(CarrierError::Address(OPTION)),
        }
        let from: Mailbox = from.parse().map_err(|_| CarrierError::Sender)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|e| {
            if e.is_tls() { CarrierError::Tls(OPTION, e.to_string()) } else { CarrierError::Address(OPTION) }
        })?;
        Ok(Self { transport: builder.timeout(Some(ANSWER)).build(), from })
    }

    fn message(&self, parcel: Parcel<'_>) -> Result<Message, Undelivered> {
        let to = parcel.to.parse().map_err(|_| Undelivered::Refused("no address".into()))?;
        let id = format!("<{}@{}>", parcel.id, self.from.email.domain());
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(&parcel.letter.subject)
            .message_id(Some(id))
            .header(ContentType::TEXT_PLAIN)
            .body(parcel.letter.body.clone())
            .map_err(|_| Undelivered::Refused("cannot be written".into()))?;
        // RFC 3834: nobody's absence is to be answered to us.
        for (name, value) in [("Auto-Submitted", "auto-generated"), ("Content-Language", parcel.lang.tag())] {
            let name = HeaderName::new_from_ascii_str(name);
            message.headers_mut().insert_raw(HeaderValue::new(name, value.to_owned()));
        }
        Ok(message)
    }

    async fn send(&self, parcel: Parcel<'_>) -> Result<(), Undelivered> {
        let message = self.message(parcel)?;
        match timeout(WHOLE, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(e)) => Err(why(&e)),
            Err(_) => Err(Undelivered::Later("no answer in time".into())),
        }
    }
}

impl Carrier for Smtp {
    fn carry<'a>(&'a self, parcel: Parcel<'a>) -> Carrying<'a> {
        Box::pin(self.send(parcel))
    }
}

/// Whether trying again may help. That our own log-in is refused says nothing of the address.
fn why(e: &smtp::Error) -> Undelivered {
    let ours = ["530", "534", "535", "538"];
    match e.status().map(|code| code.to_string()) {
        Some(code) if e.is_permanent() && !ours.contains(&code.as_str()) => Undelivered::Refused(code),
        Some(code) => Undelivered::Later(code),
        None if e.is_timeout() => Undelivered::Later("no answer in time".into()),
        None if e.is_tls() => Undelivered::Later("no secure connection".into()),
        None => Undelivered::Later("no connection, or a broken one".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_over_a_network_goes_encrypted() {
        let from = "Stödvalet <svara-inte@stod.example.se>";
        let refused = |url: &str| Smtp::new(url, from).err().map(|e| e.to_string()).unwrap_or_default();
        for url in ["smtp://mail.example.se", "smtp://mail.example.se?tls=opportunistic", "smtp://127.0.0.1.example.se"]
        {
            assert!(refused(url).contains("without encryption"), "{url}");
        }
        for url in ["", "mail.example.se", "http://mail.example.se", "smtp://", "smtp://127.0.0.1?tls=kanske"] {
            assert!(refused(url).contains("not understood"), "{url}");
        }
        for url in
            ["smtp://127.0.0.1:2525", "smtp://localhost", "smtps://a:b@mail.example.se", "smtp://a.se?tls=required"]
        {
            assert_eq!(refused(url), "", "{url}");
        }
        assert!(Smtp::new("smtp://localhost", "svara inte").is_err());
    }
}
