//! The implementation plan: what it says, who signs it, and when it is due (R-PLAN-1 to R-PLAN-12).
//!
//! A plan has versions. What a version says is settled once it is offered; what becomes of it is told by the list of
//! what has happened to it, from which [`Course`] reckons where it stands.

pub mod act;
pub mod aim;
pub mod area;
pub mod changes;
pub mod content;
pub mod course;
pub mod due;
pub mod individual;
pub mod line;
pub mod order;
pub mod party;
pub mod statement;
pub mod visits;

pub use act::{Act, Entry, WhyAbsent};
pub use aim::{Aim, Step, SupportKind};
pub use area::{LifeArea, Picture};
pub use changes::{Changes, News};
pub use content::{
    Activity, ChildsView, Content, Gap, Goal, Influence, Own, Participation, Planned, TookPart, TookPartAs,
};
pub use course::{Answer, Course, Force, No, State};
pub use due::{Due, DueKind, Standing};
pub use line::Line;
pub use order::{Deviation, Ordered, OrderedActivity};
pub use party::{Needed, Party, Right};
pub use statement::Statement;
pub use visits::{Given, Month, PlannedVisit};
