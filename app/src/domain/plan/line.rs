//! The versions of one plan beside one another: which is worked by, which waits for an answer (R-PLAN-4).

use super::{Act, Course, Entry, No, State};
use crate::domain::identity::Role;

/// What has become of the versions of a plan, the first version first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(Vec<Course>);

impl Line {
    /// The versions as they stand, the first first.
    pub const fn new(courses: Vec<Course>) -> Self {
        Self(courses)
    }

    /// What has become of each.
    pub fn courses(&self) -> &[Course] {
        &self.0
    }

    /// Which version is in force, counted from 0.
    pub fn in_force(&self) -> Option<usize> {
        self.0.iter().rposition(|c| c.state() == State::InForce)
    }

    /// The newest version that has been offered.
    pub fn newest(&self) -> Option<usize> {
        self.0.iter().rposition(|c| c.state() != State::Draft)
    }

    /// Lets something happen to a version; gives what the portal adds of its own: older versions give way.
    ///
    /// An offered version takes the place of older ones that nobody works by; the one that is worked by stays in force
    /// until a newer one is. What an older version was signed with stays with it.
    pub fn happen(&mut self, version: usize, entry: &Entry) -> Result<Vec<(usize, Entry)>, No> {
        while self.0.len() <= version {
            self.0.push(Course::default());
        }
        self.0[version] = self.0[version].after(entry)?;
        let offered = matches!(entry.act, Act::Offered { .. });
        let in_force = self.0[version].state() == State::InForce;
        let gives_way = |c: &Course| c.is_open() && (in_force || (offered && c.state() != State::InForce));
        let places: Vec<_> = (0..version).filter(|i| gives_way(&self.0[*i])).collect();
        let mut since = Vec::new();
        for place in places {
            let gone = Entry { at: entry.at, role: Role::Portal, act: Act::Superseded };
            self.0[place] = self.0[place].after(&gone)?;
            since.push((place, gone));
        }
        Ok(since)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::course::tests::{entry, offered, person, signs};

    fn declines() -> Act {
        Act::Declined { by: person(), reason: None }
    }

    // R-PLAN-4: the version in force stays so until a newer one is, and its signature stays with it.
    #[test]
    fn a_newer_version_takes_over_when_it_is_in_force() {
        let mut line = Line::default();
        assert_eq!((line.in_force(), line.newest()), (None, None));
        line.happen(0, &offered(35, &[])).unwrap();
        line.happen(0, &entry(signs(person()))).unwrap();
        assert_eq!(line.happen(1, &offered(35, &[])).unwrap(), []);
        assert_eq!((line.in_force(), line.newest()), (Some(0), Some(1)));
        let since = line.happen(1, &entry(signs(person()))).unwrap();
        assert_eq!(since.iter().map(|(i, e)| (*i, e.act.clone())).collect::<Vec<_>>(), [(0, Act::Superseded)]);
        assert_eq!(line.in_force(), Some(1));
        assert!(line.courses()[0].force().is_some() && line.courses()[0].answer(&person()).is_some());
    }

    // R-PLAN-2: a version that was declined gives way to a new one, and the refusal stays with it.
    #[test]
    fn a_declined_version_can_be_followed_by_a_new_one() {
        let mut line = Line::default();
        line.happen(0, &offered(35, &[])).unwrap();
        line.happen(0, &entry(declines())).unwrap();
        assert_eq!(line.in_force(), None);
        assert_eq!(line.happen(1, &offered(35, &[])).unwrap().len(), 1);
        assert_eq!(line.courses()[0].declined().count(), 1);
        assert_eq!(line.happen(0, &entry(signs(person()))), Err(No::Over));
    }

    // R-PLAN-2: a no to the new version leaves the one that is worked by where it is.
    #[test]
    fn a_no_to_a_new_version_changes_nothing_of_the_old() {
        let mut line = Line::default();
        line.happen(0, &offered(35, &[])).unwrap();
        line.happen(0, &entry(signs(person()))).unwrap();
        line.happen(1, &offered(35, &[])).unwrap();
        assert_eq!(line.happen(1, &entry(declines())).unwrap(), []);
        assert_eq!((line.in_force(), line.courses()[1].state()), (Some(0), State::Declined));
    }

    // R-PLAN-4: a draft is nobody's business yet.
    #[test]
    fn a_draft_takes_nobodys_place() {
        let mut line = Line::new(vec![Course::default(), Course::default()]);
        line.happen(0, &offered(35, &[])).unwrap();
        assert_eq!((line.newest(), line.courses()[1].state()), (Some(0), State::Draft));
    }
}
