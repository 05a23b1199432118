//! Another time for a booking: free ones near its own, and the days to choose from (R-BOOK-11, R-BOOK-13).

use app::domain::booking::{DayIs, Session};
use jiff::civil::Date;

use super::{
    Bookings,
    standing::{But, Standing, Stock},
};
use crate::{
    booking::store::Kept, choice::store::Ordered, clock::stockholm, db::Tx, failure::Failure, identity::Actor,
};

/// What another time of a booking is sought in, which itself is in nobody's way.
pub(super) struct Near {
    standing: Standing,
    order: Ordered,
    stock: Stock,
    ids: [String; 1],
    session: Session,
}

impl Near {
    const fn but(&self) -> But<'_> {
        But { ids: &self.ids, cost: false }
    }

    pub(super) fn times(&self) -> Vec<Session> {
        let at = (&self.order, &self.stock);
        self.standing.weigh(at, self.but(), |ground| ground.near(self.session, &stockholm()))
    }

    pub(super) fn days(&self) -> Vec<(Date, DayIs)> {
        self.standing.days((&self.order, &self.stock), self.but(), self.session.minutes())
    }
}

impl Bookings<'_> {
    /// Free times near the booking's own, for the same companion.
    pub(super) async fn near(&self, tx: &mut Tx, actor: &Actor, kept: &Kept) -> Result<Vec<Session>, Failure> {
        Ok(self.near_in(tx, actor, kept).await?.map(|near| near.times()).unwrap_or_default())
    }

    /// What another time of the booking is sought in; `None` when nobody has the order.
    pub(super) async fn near_in(&self, tx: &mut Tx, actor: &Actor, kept: &Kept) -> Result<Option<Near>, Failure> {
        let booking = &kept.booking;
        let standing = self.standing(tx, actor.principal_id(), &booking.decision_id).await?;
        let Some(standing) = standing.filter(|s| s.rule.is_some()) else { return Ok(None) };
        let Some(order) = standing.order(self.today()).cloned() else { return Ok(None) };
        let ids = [booking.id.clone()];
        let place = (order.provider_id.as_str(), kept.service);
        let but = But { ids: &ids, cost: false };
        let stock = self.stock(tx, place, booking.companion_id.as_deref(), but).await?;
        Ok(Some(Near { standing, order, stock, ids, session: booking.session }))
    }
}
