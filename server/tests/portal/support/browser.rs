//! The browser of somebody who is logged in.

use axum::{
    body::Body,
    http::{Method, Request, header},
};

use server::{
    failure::Failure,
    identity::session::{self, Begun, DEMO},
};

use super::{Page, Portal, form};

/// A browser with its session cookie.
pub struct Browser<'a> {
    /// Where it goes.
    pub portal: &'a Portal,
    /// The session's token.
    pub token: String,
}

/// The token that an answer gives out.
pub fn token_of(page: &Page) -> Option<String> {
    let mut all = page.headers.get_all(header::SET_COOKIE).into_iter().filter_map(|v| v.to_str().ok());
    let value = all.find_map(|v| v.strip_prefix("__Host-session="))?;
    Some(value.split(';').next().unwrap_or_default().to_owned()).filter(|v| !v.is_empty())
}

impl Portal {
    /// The browser of the sample person with this key, logged in; only in a try-out.
    pub async fn browser(&self, key: &str) -> Browser<'_> {
        let person = self.person(key).await;
        let (keys, now) = (&self.state.keys, self.state.clock.now());
        let begun = Begun { person_id: &person, provider: DEMO, subject: &person, sid: None, id_token: None };
        let token = self.state.db.write(|mut tx| async move {
            let token = session::begin(&mut tx, keys, now, None, begun).await?;
            Ok::<_, Failure>((tx, token))
        });
        Browser { portal: self, token: token.await.expect("a session") }
    }

    /// The id of the sample person with this key.
    pub async fn person(&self, key: &str) -> String {
        let found = server::cases::sample::person_id(&self.state.db, key).await.expect("database");
        found.unwrap_or_else(|| panic!("no {key}"))
    }
}

impl Browser<'_> {
    /// The same browser at another time.
    pub fn at<'b>(&self, portal: &'b Portal) -> Browser<'b> {
        Browser { portal, token: self.token.clone() }
    }

    /// Sends a request of our own pages.
    pub async fn send(&self, method: Method, address: &str, body: String) -> Page {
        self.send_from(address, method, address, body).await
    }

    /// Sends a request from another of our own pages.
    pub async fn send_from(&self, from: &str, method: Method, address: &str, body: String) -> Page {
        let request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::HOST, "portal.example")
            .header(header::REFERER, format!("https://portal.example{from}"))
            .header(header::CONTENT_LENGTH, body.len())
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, format!("__Host-session={}", self.token));
        self.portal.send(request.body(Body::from(body)).expect(address)).await
    }

    /// Opens an address.
    pub async fn get(&self, address: &str) -> Page {
        self.send(Method::GET, address, String::new()).await
    }

    /// Opens an address that must work.
    pub async fn page(&self, address: &str) -> Page {
        let page = self.get(address).await;
        assert_eq!(page.status, 200, "{address}");
        page
    }

    /// Sends a form.
    pub async fn post(&self, address: &str, pairs: &[(&str, &str)]) -> Page {
        self.send(Method::POST, address, form(pairs)).await
    }

    /// Sends a form that must lead on; gives where to.
    pub async fn sent(&self, address: &str, pairs: &[(&str, &str)]) -> String {
        let page = self.post(address, pairs).await;
        assert_eq!(page.status, 303, "{address}: {}", page.body);
        page.header("location").to_owned()
    }

    /// Begins to act by the mandate with this reference.
    pub async fn act(&self, mandate: &str) {
        assert_eq!(self.sent("/sv/ombud", &[("mandat", mandate)]).await, "/sv/min-sida");
    }
}
