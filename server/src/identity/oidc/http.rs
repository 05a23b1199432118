//! How the portal asks a provider: briefly, without following redirects, and never more than fits.

use std::pin::Pin;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

use crate::http::client;

/// More than this many bytes is no answer that we have asked for.
const LARGEST: usize = 512 * 1024;

/// A provider did not answer as it should. What it said is dropped: it may be about somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum HttpError {
    /// No answer, or not in time.
    #[error("no answer")]
    NoAnswer,
    /// More than an answer may hold.
    #[error("the answer is too large")]
    TooLarge,
}

/// An HTTP client.
#[derive(Debug)]
pub(super) struct Http(reqwest::Client);

impl Http {
    /// A client. On `loopback` no proxy is asked, whatever the environment says.
    ///
    /// # Errors
    /// When the machine has no certificates to trust.
    pub(super) fn new(loopback: bool) -> Result<Self, reqwest::Error> {
        client::new(loopback).map(Self)
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let request = reqwest::Request::try_from(request).map_err(|_| HttpError::NoAnswer)?;
        let mut response = self.0.execute(request).await.map_err(|_| HttpError::NoAnswer)?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| HttpError::NoAnswer)? {
            if body.len() + chunk.len() > LARGEST {
                return Err(HttpError::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        let mut whole = HttpResponse::new(body);
        *whole.status_mut() = response.status();
        *whole.headers_mut() = std::mem::take(response.headers_mut());
        Ok(whole)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
