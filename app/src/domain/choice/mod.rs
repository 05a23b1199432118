//! What somebody is granted, and choosing who gives it (R-CHO-1 to R-CHO-8).

pub mod agreement;
pub mod ask;
pub mod decision;
pub mod eligibility;
pub mod not_choosing;
pub mod stage;
pub mod state;
pub mod timing;
pub mod wishes;

pub use agreement::{Acting, Agreement, Unable, Will};
pub use ask::{Ask, AskKind, AskState};
pub use decision::{Decision, Law, Period, Terms};
pub use eligibility::{Chooser, Eligibility};
pub use not_choosing::{DefaultReason, NotChoosing, PassedOver};
pub use stage::Stage;
pub use state::{Act, By, State};
pub use timing::{Current, NoTime, Switch};
pub use wishes::{Gender, TimeOfDay, Wishes};
