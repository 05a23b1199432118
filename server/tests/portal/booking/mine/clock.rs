//! The deadline on the days when the clock is changed.

use super::*;

/// The decision and its order hold for years, with hours for everything, so that only the clock matters.
async fn for_years(portal: &Portal) {
    portal.sql("UPDATE decision SET valid_from = '2026-01-01', valid_to = '2028-12-31', minutes = 60000", &[]).await;
    portal.sql("UPDATE care_order SET start_on = '2026-01-01', end_on = NULL", &[]).await;
}

/// A session, the last minute at which cancelling costs nothing, and how many minutes it costs after that.
struct Night {
    from: &'static str,
    to: &'static str,
    in_time: &'static str,
    late: &'static str,
    cost: &'static str,
    said: &'static str,
}

const NIGHTS: [Night; 4] = [
    // Summer time begins in the night between: noon is an hour nearer.
    Night {
        from: "2027-03-28T06:00:00Z",
        to: "2027-03-28T08:00:00Z",
        in_time: "2027-03-27T10:59:00Z",
        late: "2027-03-27T11:01:00Z",
        cost: "120",
        said: "Söndag den 28 mars klockan 8–10",
    },
    // The noon of that day itself, and a night that is an hour shorter than it looks.
    Night {
        from: "2027-03-27T21:00:00Z",
        to: "2027-03-28T04:00:00Z",
        in_time: "2027-03-26T10:59:00Z",
        late: "2027-03-26T11:01:00Z",
        cost: "420",
        said: "Lördag den 27 mars klockan 22 till söndag den 28 mars klockan 6",
    },
    // Winter time begins in the night between: noon is an hour further away.
    Night {
        from: "2026-10-25T07:00:00Z",
        to: "2026-10-25T09:00:00Z",
        in_time: "2026-10-24T09:59:00Z",
        late: "2026-10-24T10:01:00Z",
        cost: "120",
        said: "Söndag den 25 oktober klockan 8–10",
    },
    // In the hour that comes twice, the second time.
    Night {
        from: "2026-10-25T01:30:00Z",
        to: "2026-10-25T03:00:00Z",
        in_time: "2026-10-24T09:59:00Z",
        late: "2026-10-24T10:01:00Z",
        cost: "90",
        said: "klockan 2.30–4, börjar den andra gången klockan är 2.30",
    },
];

// R-BOOK-3: noon is noon on the clock, whatever happens in the night between.
#[tokio::test]
async fn noon_of_the_day_before_is_noon_on_the_clock() {
    with_people(async |portal| {
        for_years(portal).await;
        for Night { from, to, in_time, late, cost, said } in NIGHTS {
            let reference = put_in(portal, ("aino", Service::Avlosarservice), from, to).await;
            let before = portal.later(in_time);
            let aino = before.browser("aino").await;
            let page = main(&aino.page(&at(&reference, "")).await);
            assert!(page.contains(said), "{said}: {page}");
            assert!(page.contains("Avboka senast i dag klockan 12"), "{from}: {page}");
            assert!(main(&aino.page(&at(&reference, "/avboka")).await).contains("Det kostar inget"), "{from}");
            let after = portal.later(late);
            let aino = after.browser("aino").await;
            let again = aino.post(&at(&reference, "/avboka"), &[]).await;
            assert!(again.hidden().contains(&("kostnad".into(), cost.into())), "{from}: {:?}", again.hidden());
            assert_eq!(state(&after, &reference).await, "bekraftad", "{from}");
            before.browser("aino").await.sent(&at(&reference, "/avboka"), &[]).await;
            assert_eq!(state(&before, &reference).await, "avbokad", "{from}");
        }
    })
    .await;
}

// R-BOOK-3: moving into the hour that does not exist is said at the field; into the one that comes twice it is asked.
#[tokio::test]
async fn an_hour_that_is_missing_or_there_twice_is_told() {
    with_people(async |portal| {
        for_years(portal).await;
        let spring =
            put_in(portal, ("aino", Service::Avlosarservice), "2027-03-30T10:00:00Z", "2027-03-30T12:00:00Z").await;
        let aino = portal.browser("aino").await;
        let to = |day, from, to| [("nyckel", "k"), ("forslag", "egen"), ("dag", day), ("fran", from), ("till", to)];
        let page = aino.post(&at(&spring, "/flytta"), &to("2027-03-28", "2.30", "5")).await;
        assert_eq!(page.status, 422);
        assert!(main(&page).contains("När sommartiden börjar går klockan från 2 direkt till 3."), "{}", main(&page));
        let earlier = portal.later("2026-10-10T10:00:00Z");
        let autumn =
            put_in(&earlier, ("aino", Service::Avlosarservice), "2026-10-30T10:00:00Z", "2026-10-30T12:00:00Z").await;
        let aino = earlier.browser("aino").await;
        let page = aino.post(&at(&autumn, "/flytta"), &to("2026-10-25", "2.30", "5")).await;
        assert_eq!(page.status, 422);
        assert!(page.tag(|t| t.is("input") && t.has("name", "gang")).is_some());
        let which: Vec<_> = to("2026-10-25", "2.30", "5").into_iter().chain([("gang", "andra")]).collect();
        let moved = aino.sent(&at(&autumn, "/flytta"), &which).await;
        assert!(main(&aino.page(&moved).await).contains("börjar den andra gången klockan är 2.30"));
    })
    .await;
}
