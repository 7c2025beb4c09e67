"""Runs programs in turns and tells what processor time each took, its children included."""

import os
import resource
import shlex
import statistics
import sys


MOST = 120
"""Processor seconds that one run may take before it is ended."""


def processor_seconds(command, env=None):
    """Runs `command` (a list, or a line for the shell) with its output thrown away; user and system time together."""
    if isinstance(command, str):
        command = ["/bin/bash", "-o", "pipefail", "-c", command]
    child = os.fork()
    if child == 0:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1) if os.environ.get("PEERS_SHOW") else (0, 1, 2):
            os.dup2(nowhere, stream)
        resource.setrlimit(resource.RLIMIT_CPU, (MOST, MOST))
        try:
            os.execvpe(command[0], command, {**os.environ, **(env or {})})
        finally:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, code


def compare(title, own, peers, rounds, megabytes, fine=(0, 1), starts=None):
    """Prints a table: `own` is a pair of name and command, `peers` such pairs, each with the exit codes that are no
    failure (none: any). Ratios are medians of the rounds' own ratios. `starts` has for each name the command that only
    starts: what that takes is told, and the second ratio is of what is left without it."""
    idle = {name: min(processor_seconds(command)[0] for _ in range(2)) for name, command in (starts or {}).items()}
    runs = [(*own, fine)] + [(name, command, codes) for name, command, codes in peers]
    seconds = {name: [] for name, _, _ in runs}
    failed = {}
    for _ in range(rounds):
        for name, command, codes in runs:
            if name in failed:
                continue
            spent, code = processor_seconds(command)
            if spent >= MOST * 0.95:
                failed[name] = f"ended after {MOST} s"
            elif code in (126, 127) or codes is not None and code not in codes:
                failed[name] = f"failed with {code}"
                print(f"{name}: exit {code}: {command if isinstance(command, str) else shlex.join(command)}"[:400], file=sys.stderr)
            seconds[name].append(spent)
    print(f"## {title}, {megabytes:.1f} MB\n")
    print("| program | processor seconds | of them starting | tidegate's over its own | without starting |")
    print("|---|---|---|---|---|")
    for name, _, _ in runs:
        if name in failed:
            print(f"| {name} | {failed[name]} | | | |")
            continue

        def ratio(less):
            pairs = zip(seconds[own[0]], seconds[name])
            # Under ten milliseconds there is nothing to compare.
            return statistics.median((a - less[0]) / max(b - less[1], 0.01) for a, b in pairs)

        start = (idle.get(own[0], 0), idle.get(name, 0))
        said = "| | |" if name == own[0] else f"| {ratio((0, 0)):.3f} | {ratio(start):.3f} |" if start[1] else f"| {ratio((0, 0)):.3f} | |"
        told = f"{start[1]:.3f}" if start[1] else ""
        print(f"| {name} | {statistics.median(seconds[name]):.3f} | {told} {said}")
    print(flush=True)
    return seconds
