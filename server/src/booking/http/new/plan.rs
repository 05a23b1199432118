//! What has been weighed, as the last page shows it: on the clock, by category, with what cancelling costs.

use app::{
    domain::booking::{Local, Session, When, deadline::free_until, ledger::by_day},
    pages::booking::{
        new::check::{Cancel, Day, Planned},
        no,
    },
};
use jiff::civil::Date;

use super::Step;
use crate::{booking::service::Hours, clock::stockholm, state::AppState};

/// Each day with its time, or why there can be none.
pub(super) fn days(state: &AppState, step: &Step) -> Vec<Day> {
    let each = step.preview.weighed.iter().map(|(day, outcome)| {
        let outcome = outcome.clone().map(|(session, becomes)| {
            let zone = stockholm();
            let rules = state.places.get(&step.preview.case.decision.municipality).map(|m| &m.rules);
            Planned {
                local: Local::of(session, &zone),
                becomes,
                parts: rules.map(|r| r.limits().split(session, &zone)).unwrap_or_default(),
                charged: session.charged(),
                cancel: cancel(state, step, session),
            }
        });
        (*day, outcome)
    });
    each.collect()
}

/// What cancelling costs, seen from now (R-BOOK-3).
fn cancel(state: &AppState, step: &Step, session: Session) -> Cancel {
    let zone = stockholm();
    let by = free_until(session, step.rule.cancel_by.time(), &zone);
    if !step.preview.case.decision.terms.late_cancellation_counts {
        Cancel::Free
    } else if state.clock.now() <= by {
        Cancel::FreeUntil(by.to_zoned(zone).datetime())
    } else {
        Cancel::Counts
    }
}

/// Minutes left in each period that this takes from when all of it is booked, and that period's last day.
pub(super) fn left(step: &Step) -> Vec<(u32, Option<Date>)> {
    let booked = step.preview.weighed.iter().filter_map(|(_, outcome)| outcome.as_ref().ok());
    let days: Vec<_> = booked.flat_map(|(session, _)| by_day(*session, &stockholm())).collect();
    let left = |((first, last), ledger): &Hours| {
        let within = |day: Date| *first <= day && last.is_none_or(|last| day <= last);
        let taken: u32 = days.iter().filter(|(day, _)| within(*day)).map(|(_, minutes)| minutes).sum();
        (ledger.left().saturating_sub(taken), *last)
    };
    step.preview.periods.iter().map(left).collect()
}

/// When the one time is meant to be; `None` when the clock does not know it.
pub(super) fn meant(when: &When) -> Option<Local> {
    let zone = stockholm();
    when.session(&zone).ok().map(|session| Local::of(session, &zone))
}

/// Free times nearest to the one that has no room.
pub(super) fn near(step: &Step) -> Vec<Local> {
    let Some((_, Err(why))) = step.preview.weighed.first() else { return vec![] };
    no::near(why).iter().map(|session| Local::of(*session, &stockholm())).collect()
}
