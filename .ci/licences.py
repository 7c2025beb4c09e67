#!/usr/bin/env python3
"""Reads `cargo metadata` and fails on any package whose licence does not permit every use."""

import json
import re
import subprocess
import sys

# Permissive licences only. One that is not listed is unknown, and unknown fails.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    # The terms of the zlib licence in other words.
    "bzip2-1.0.6",
}


def permitted(expression):
    """Whether an SPDX expression can be met with allowed licences; `/` is an old way to write OR."""
    tokens = re.findall(r"[()/]|[^\s()/]+", expression)

    def either():
        ok = both()
        while tokens and tokens[0] in ("OR", "/"):
            tokens.pop(0)
            # Both sides are always read, or the rest of the expression would be left over.
            ok = both() or ok
        return ok

    def both():
        ok = one()
        while tokens and tokens[0] == "AND":
            tokens.pop(0)
            ok = one() and ok
        return ok

    def one():
        token = tokens.pop(0)
        if token == "(":
            ok = either()
            if not tokens or tokens.pop(0) != ")":
                raise ValueError("a bracket is not closed")
            return ok
        if tokens and tokens[0] == "WITH":
            tokens.pop(0)
            token = f"{token} WITH {tokens.pop(0)}"
        return token in ALLOWED

    ok = either()
    if tokens:
        raise ValueError(f"{tokens[0]} is not expected")
    return ok


def verdict(package):
    """What is wrong with a package's licence, or nothing."""
    licence = package["license"]
    if not licence:
        return "names no licence"
    try:
        return None if permitted(licence) else f"{licence} is not on the list"
    except (ValueError, IndexError) as error:
        return f"{licence} cannot be read: {error}"


def self_test():
    """The script judges others, so it is judged first."""
    for good in ("MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0"):
        assert permitted(good), good
    for bad in ("GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0 WITH Some-exception", "Unheard-Of"):
        assert not permitted(bad), bad


def main():
    self_test()
    metadata = subprocess.run(
        ["cargo", "metadata", "--locked", "--all-features", "--format-version", "1"],
        check=True,
        stdout=subprocess.PIPE,
    )
    packages = json.loads(metadata.stdout)["packages"]
    wrong = [(p, v) for p in packages if (v := verdict(p)) is not None]
    for package, reason in wrong:
        print(f"{package['name']} {package['version']}: {reason}", file=sys.stderr)
    print(f"{len(packages)} packages, {len(wrong)} with a licence that is not allowed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
