//! Nothing that is added to a file makes its verdict milder, an announcement's publication excepted.

use super::lines::RULES;
use super::*;

const DESTINATIONS: [&str; 6] = [
    "unknown",
    "on-premises",
    "hong-kong",
    "dingtalk-cn",
    "agreed-cn",
    "agreed-sg",
];

fn raising() -> impl Iterator<Item = &'static str> {
    let lowers = "published-announcement";
    RULES.into_iter().filter(move |rule| *rule != lowers)
}

#[test]
fn one_more_finding_never_makes_a_verdict_milder() {
    let policy = everywhere();
    for level in [Confidence::Low, Confidence::Medium, Confidence::High] {
        for first in raising() {
            for second in RULES {
                let alone = file(vec![found(first, level, 6)], vec![]);
                let both = file(
                    vec![found(first, level, 6), found(second, level, 6)],
                    vec![],
                );
                for destination in DESTINATIONS {
                    if (first, second) == ("financial-report", "published-announcement") {
                        continue;
                    }
                    let (less, more) = (
                        alone.judged(&policy, destination),
                        both.judged(&policy, destination),
                    );
                    let pair = format!("{first} + {second} to {destination}");
                    assert!(more.action >= less.action, "{pair}");
                    // Of files in which nothing was found, publication may say that they are public.
                    assert!(
                        more.class >= less.class || more.class == Class::Public,
                        "{pair}"
                    );
                }
            }
        }
    }
}

#[test]
fn one_more_gap_never_makes_a_verdict_milder() {
    let policy = everywhere();
    for rule in RULES {
        for kind in GapKind::ALL {
            let whole = file(vec![one(rule)], vec![]);
            let cut = file(vec![one(rule)], vec![gap(*kind)]);
            for destination in DESTINATIONS {
                let less = whole.judged(&policy, destination);
                let more = cut.judged(&policy, destination);
                assert!(
                    more.action >= less.action,
                    "{rule} + {kind} to {destination}"
                );
                assert!(more.class >= less.class, "{rule} + {kind} to {destination}");
            }
        }
    }
}

#[test]
fn the_action_is_that_of_the_first_reason() {
    let policy = everywhere();
    for rule in RULES {
        for destination in DESTINATIONS {
            let verdict = file(vec![one(rule)], vec![]).judged(&policy, destination);
            let strongest = verdict.reasons.first().map(|reason| reason.action);
            assert_eq!(strongest, Some(verdict.action), "{rule} to {destination}");
        }
    }
}
