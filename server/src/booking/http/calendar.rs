//! Bookings as files for calendars: one of them, and all that a subscription follows.

use app::{
    domain::{Lang, booking::State as Stands},
    pages::{
        booking::feed::{calendar_name, event_title},
        error::Trouble,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;

use crate::{
    booking::{
        ics::{self, Entry, Named},
        service::Followed,
        store::Kept,
    },
    http::{Visit, trouble::Bare},
    identity::guard::LoggedIn,
    state::AppState,
};

/// Minutes between two readings of a subscription.
const EVERY: u32 = 60;
/// Days after which a subscription forgets what has been.
const PAST_DAYS: i64 = 60;

/// The portal's own address as the reader knows it.
pub(super) fn origin(state: &AppState, headers: &HeaderMap) -> String {
    if !state.public_url.is_empty() {
        return state.public_url.to_string();
    }
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or("localhost");
    format!("http{}://{host}", if state.https { "s" } else { "" })
}

/// A booking as calendars know it.
fn entry(lang: Lang, kept: Kept, titles: bool) -> Entry {
    let shown = titles.then_some((kept.service, kept.companion.as_deref()));
    let b = kept.booking;
    Entry {
        title: event_title(lang, shown),
        place: b.about.what.place.filter(|_| titles),
        uid: b.uid,
        sequence: b.sequence,
        state: b.state,
        session: b.session,
        made_at: b.made_at,
        changed_at: kept.changed_at,
    }
}

fn answer(text: String, keep: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"kalender.ics\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static(keep)),
    ];
    (headers, text).into_response()
}

/// `GET /{lang}/bokningar/{reference}/kalender.ics`: its title says nothing of support, unless the reader's own
/// subscription does.
pub async fn one(
    visit: Visit,
    LoggedIn(session): LoggedIn,
    Path((_, reference)): Path<(String, String)>,
    State(state): State<AppState>,
) -> Result<Response, Bare> {
    let (bookings, actor) = (state.bookings(), session.actor());
    let all = bookings.sessions(&actor).await?;
    let kept = all.into_iter().find(|k| k.booking.reference == reference && k.booking.state != Stands::Moved);
    let kept = kept.ok_or(Bare(Trouble::NotFound))?;
    let titles = bookings.subscriptions(&actor).await?.iter().any(|s| s.reader.is_none() && s.feed.titles);
    Ok(answer(ics::calendar(&[entry(visit.lang, kept, titles)], None), "no-store"))
}

/// `GET /kalender/{token}`: whoever has the address sees the times; one that was revoked leads nowhere.
pub async fn all(Path(token): Path<String>, State(state): State<AppState>) -> Result<Response, Bare> {
    let Some(Followed { feed, bookings }) = state.bookings().followed(&token).await? else {
        return Err(Bare(Trouble::NotFound));
    };
    let past = state.clock.now() - SignedDuration::from_hours(24 * PAST_DAYS);
    let recent = bookings.into_iter().filter(|k| past <= k.booking.session.ends());
    let entries: Vec<_> = recent.map(|k| entry(feed.lang, k, feed.titles)).collect();
    let named = Named { name: calendar_name(feed.lang), every: EVERY };
    // Kept by the reader's own calendar alone, and shorter than it waits between two readings.
    Ok(answer(ics::calendar(&entries, Some(&named)), "private, max-age=900"))
}
