//! The words for each code of reminders and notices.

use crate::{
    domain::notice::{Kind, Remind},
    i18n::labels,
};

labels! {
    /// When somebody is reminded.
    remind(Remind) {
        WeekBefore => notice_time_vecka,
        DayBefore => notice_time_dag,
        Morning => notice_time_morgon,
        TwoHours => notice_time_tva_timmar,
    }
    /// What a notice was about.
    kind(Kind) {
        Reminder => notice_kind_paminnelse,
        TimeFree => notice_kind_ledig_tid,
        Answered => notice_kind_svar,
        CalledOff => notice_kind_installd_tid,
        News => notice_kind_nytt,
    }
}
