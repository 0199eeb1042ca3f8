//! The numbers from which on something is said.

/// The fewest goods of which shares are told and conclusions drawn: one good more or less changes such a share by five
/// percentage points at most.
pub const SMALLEST: usize = 20;

/// An empty cell is a gap where at least this many goods would be expected if its row and its column had nothing to do with
/// each other: with three expected, chance alone leaves one cell in twenty empty (e⁻³ is 0.0498).
pub const EXPECTED: usize = 3;

/// A goal with fewer goods than this is thinly covered.
pub const THIN: usize = 5;

/// A good with more goals, or more sectors, than this is left out of groups.
pub const WIDEST: usize = 5;

/// A good developed in more countries than this is left out of groups: its team is in none of them more than in the others.
pub const WIDEST_COUNTRIES: usize = 3;

/// A good that names more countries than this, half of the world, is told apart where countries are counted.
pub const WORLDWIDE: usize = 100;

/// How many findings the summary has at most, one per question.
pub const FINDINGS: usize = 3;
