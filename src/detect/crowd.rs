//! What the numbers of one shape in a column say of one another.

/// Which columns a rule asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Crowds {
    /// Those in which nearly all pass.
    Populations,
    /// Those in which most fail, too.
    Weighed,
}

/// What a column says of the values in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Crowd {
    Population,
    /// Not so many fail as to doubt those that pass.
    Passing,
    /// Numbers, of which some pass by chance.
    Failing,
    /// Nothing.
    Open,
}

/// A population: so many of one shape, and this share of them in a hundred valid.
const POPULATION: u64 = 8;
const POPULATION_SHARE: u64 = 80;

/// Judges a column in which `passed` of `shapes` hold their check.
pub(super) fn crowd(shapes: u64, passed: u64, crowds: Crowds) -> Crowd {
    let many = shapes >= POPULATION;
    if many && passed * 100 >= shapes * POPULATION_SHARE {
        Crowd::Population
    } else if crowds == Crowds::Populations {
        Crowd::Open
    } else if many && passed * 2 < shapes {
        Crowd::Failing
    } else {
        Crowd::Passing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_fifths_of_eight_are_a_population_and_fewer_than_half_are_chance() {
        assert_eq!(crowd(8, 7, Crowds::Weighed), Crowd::Population);
        assert_eq!(crowd(7, 7, Crowds::Weighed), Crowd::Passing);
        assert_eq!(crowd(10, 6, Crowds::Weighed), Crowd::Passing);
        assert_eq!(crowd(10, 4, Crowds::Weighed), Crowd::Failing);
        assert_eq!(crowd(10, 4, Crowds::Populations), Crowd::Open);
    }
}
