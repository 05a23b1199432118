//! What carries a notice out of the portal: a mail server, a gateway for text messages.

mod sms;
mod smtp;

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use app::{
    domain::{Lang, notice::Channel},
    pages::notice::letter::Letter,
};

pub use sms::Gateway;
pub use smtp::Smtp;

use crate::config::Notices;

/// Something to be carried.
#[derive(Debug, Clone, Copy)]
pub struct Parcel<'a> {
    /// The same at each try, so that whoever gets it twice can tell.
    pub id: &'a str,
    /// Address or number.
    pub to: &'a str,
    /// The language it is in.
    pub lang: Lang,
    /// What it says.
    pub letter: &'a Letter,
}

/// Why it was not carried. The reason is a code or a class: what a server says may name somebody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// This address or number will never take it.
    #[error("refused: {0}")]
    Refused(String),
    /// Another time it may work.
    #[error("not now: {0}")]
    Later(String),
}

/// What comes of carrying.
pub type Carrying<'a> = Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>>;

/// A port out of the portal.
pub trait Carrier: fmt::Debug + Send + Sync {
    /// Hands it over. `Ok` says that the other side has taken it, not that it has arrived.
    fn carry<'a>(&'a self, parcel: Parcel<'a>) -> Carrying<'a>;
}

/// The ports that are set up.
#[derive(Debug, Clone, Default)]
pub struct Carriers {
    /// For e-mail.
    pub email: Option<Arc<dyn Carrier>>,
    /// For text messages.
    pub sms: Option<Arc<dyn Carrier>>,
}

impl Carriers {
    /// The ports that the options set up.
    ///
    /// # Errors
    /// When an option is not understood, or would send in the clear.
    pub fn open(options: &Notices) -> Result<Self, CarrierError> {
        let email = match (&options.smtp, &options.mail_from) {
            (None, _) => None,
            (Some(_), None) => return Err(CarrierError::Sender),
            (Some(url), Some(from)) => Some(Arc::new(Smtp::new(url, from)?) as Arc<dyn Carrier>),
        };
        let gateway = |url: &String| Gateway::new(url, options.sms_token.clone());
        let sms = options.sms_gateway.as_ref().map(gateway).transpose()?.map(|g| Arc::new(g) as Arc<dyn Carrier>);
        Ok(Self { email, sms })
    }

    /// The port of a channel.
    pub fn of(&self, channel: Channel) -> Option<&Arc<dyn Carrier>> {
        match channel {
            Channel::Email => self.email.as_ref(),
            Channel::Sms => self.sms.as_ref(),
        }
    }

    /// The channels that something can be sent by.
    pub fn on(&self) -> Vec<Channel> {
        Channel::ALL.iter().copied().filter(|c| self.of(*c).is_some()).collect()
    }
}

/// A port that cannot be set up so.
#[derive(Debug, thiserror::Error)]
pub enum CarrierError {
    /// No address of a server.
    #[error("{0}: not understood; for a mail server write smtps://user:password@host or smtp://host?tls=required")]
    Address(&'static str),
    /// What goes over a network goes encrypted.
    #[error("{0}: without encryption only to this machine; for a mail server add ?tls=required")]
    InTheClear(&'static str),
    /// No sender.
    #[error("--mail-from: not understood; write \"Stödvalet <svara-inte@stod.example.se>\"")]
    Sender,
    /// The machine gives no certificates to trust.
    #[error("{0}: no secure connections: {1}")]
    Tls(&'static str, String),
}

/// Whether an address leads to this machine.
fn loopback(url: &reqwest::Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}
