//! Properties: what must be true of every input, checked on inputs that are drawn by chance, which are
//! the same ones in every run.

use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use super::dice::Dice;

/// How many numbers at most an input is made of.
const NUMBERS: usize = 1500;

/// Steps on the way to the smallest input that fails.
const STEPS: u32 = 5000;

/// How many inputs are drawn: as usual, or as many as `DPG_TRIES` says.
pub(crate) fn tries(usual: u32) -> u32 {
    std::env::var("DPG_TRIES").map_or(usual, |tries| tries.parse().unwrap())
}

/// Checks inputs, each by a function that panics when it finds a fault; shows the smallest input that it
/// finds one in. `PROPTEST_RNG_SEED` draws others.
pub(crate) fn property<T: Debug>(tries: u32, inputs: impl Strategy<Value = T>, check: impl Fn(T)) {
    let mut config = Config::with_cases(tries);
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1);
    }
    config.failure_persistence = None;
    config.max_shrink_iters = STEPS;
    let checked = TestRunner::new(config).run(&inputs, |input| {
        check(input);
        Ok(())
    });
    if let Err(fault) = checked {
        panic!("{fault}");
    }
}

/// Inputs that a function makes by rolling dice. The smaller the numbers on the dice and the fewer,
/// the simpler must be what it makes of them.
pub(crate) fn drawn<T: Debug>(make: impl Fn(&mut Dice) -> T) -> impl Strategy<Value = T> {
    vec(any::<u32>(), 0..=NUMBERS).prop_map(move |numbers| make(&mut Dice::of(numbers)))
}

/// Characters that matter to whoever cuts, compares or shows texts.
const ODD: [char; 40] = [
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    '-',
    '.',
    '\'',
    '’',
    '"',
    '\\',
    '/',
    '+',
    '=',
    '@',
    '|',
    ',',
    ';',
    'A',
    'a',
    '1',
    'ß',
    'İ',
    'é',
    '\u{301}',
    'Σ',
    'ς',
    'ﬁ',
    'Ａ',
    '株',
    'ب',
    'כ',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200f}',
    '\u{202e}',
    '\u{feff}',
    '\u{e0041}',
    '😀',
];

/// Texts of any characters, odd ones more often.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let one = prop_oneof![any::<char>(), select(&ODD[..])];
    vec(one, 0..24).prop_map(|characters| characters.into_iter().collect())
}

#[test]
fn the_smallest_input_that_fails_is_shown_and_the_same_one_each_time() {
    let fails = || {
        let check = || {
            property(500, drawn(Dice::text), |text| {
                assert!(!text.contains("é"), "an accent");
            });
        };
        let fault = std::panic::catch_unwind(check).unwrap_err();
        *fault.downcast::<String>().unwrap()
    };
    let fault = fails();
    assert!(
        fault.contains("an accent") && fault.contains("input: \"é\""),
        "{fault}"
    );
    assert_eq!(fails(), fault);
}
