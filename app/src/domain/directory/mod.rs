//! Providers: what is known of them, how they are filtered, ordered and compared.

pub mod capacity;
pub mod compare;
pub mod default_provider;
pub mod fact;
pub mod filter;
pub mod freshness;
pub mod guide;
pub mod hours;
pub mod order;
pub mod provider;
pub mod quality;
pub mod traits;
pub mod words;

pub use capacity::{Availability, Capacity};
pub use fact::{Fact, Localised, Source};
pub use filter::{Filter, HoursWish};
pub use freshness::Freshness;
pub use hours::{Clock, Hours};
pub use order::Sort;
pub use provider::{Facts, Provider, Unit};
pub use quality::{FollowUp, Grade, SurveyArea, SurveyResult};
pub use words::{AccessFeature, MeetFirst, Method, Ownership, Service, Skill, StaffLanguage, Supervision, TargetGroup};
