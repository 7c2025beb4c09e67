#!/usr/bin/env python3
"""Compares what tidegate reaches in mails with Python's email (policy.default), extract-msg and readpst.

It exists because a part of a mail that no reader reaches passes as clean: every body and attachment
that another reader finds must be read, or be named as a gap.

    python3 benches/recall/mail.py target/release/tidegate FILE_OR_FOLDER…
    pip install extract-msg; apt-get install pst-utils      (what is missing is said and left out)
"""

import base64
import email
import email.policy
import html
import json
import mailbox
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ENDINGS = {".eml", ".mbox", ".mbx", ".mht", ".mhtml", ".msg", ".pst", ".ost", ".emlx"}


def rows(program, path):
    """Texts by location, names of members met, gaps."""
    run = subprocess.run([program, "text", "--format", "jsonl", path], capture_output=True, timeout=120)
    texts = []
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        if line.startswith("{"):
            texts.append(json.loads(line))
    run = subprocess.run([program, "scan", "--format", "jsonl", path], capture_output=True, timeout=120)
    row = json.loads(run.stdout.decode("utf-8", "replace").splitlines()[0])
    return texts, row["gaps"], row["coverage"]["parts"]


def squeezed(text):
    return re.sub(r"\W+", "", text)


def words(text):
    """A few words from the beginning, the middle and the end."""
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", text)
    text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    found = re.findall(r"[^\W_]{4,}", text)
    picked = found[:3] + found[len(found) // 2:len(found) // 2 + 3] + found[-3:]
    return [word for word in dict.fromkeys(picked) if "�" not in word]


class Told:
    def __init__(self, program, path):
        self.texts, self.gaps, self.parts = rows(program, path)
        self.all = squeezed("".join(row["text"] for row in self.texts))
        self.places = " ".join([row.get("location") or "" for row in self.texts] + [gap["location"] for gap in self.gaps])

    def has_words(self, text):
        missing = [word for word in words(text) if squeezed(word) not in self.all]
        return missing

    def has_name(self, name):
        name = " ".join(name.replace("\\", "/").split())
        return name in " ".join(self.places.split())


def leaves(message):
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part.get("content-transfer-encoding", "").lower() == "base64":
            # Python's reader takes the encoded lines for the message.
            inner = part.get_payload(0).as_bytes().strip()
            yield from leaves(email.message_from_bytes(base64.b64decode(inner), policy=email.policy.default))
            part.set_payload([])
        elif not part.is_multipart():
            yield part


def of_mail(message, told):
    misses, count = [], 0
    for part in leaves(message):
        count += 1
        try:
            name = part.get_filename()
        except Exception:
            name = None
        try:
            content = part.get_content()
        except Exception:
            content = part.get_payload(decode=True) or b""
        if isinstance(content, str):
            missing = told.has_words(content)
            if missing and not (name and told.has_name(name)):
                misses.append((part.get_content_type(), name, missing[:3]))
        elif isinstance(content, bytes) and content.strip():
            if not (name and told.has_name(name)) and not re.search(r"attachment-\d|message\.eml|signed|body\.html", told.places):
                misses.append((part.get_content_type(), name, len(content)))
    return count, misses


def messages(path):
    data = path.read_bytes()
    if data.startswith(b"From "):
        for message in mailbox.mbox(path, factory=lambda file: email.message_from_binary_file(file, policy=email.policy.default)):
            yield message
    else:
        yield email.message_from_bytes(data, policy=email.policy.default)


def of_msg(path, told):
    import extract_msg
    misses, count = [], 0
    try:
        message = extract_msg.openMsg(str(path))
    except Exception as error:
        return 0, [("extract-msg cannot open it", type(error).__name__, None)], False
    todo = [message]
    while todo:
        message = todo.pop()
        try:
            texts = (message.subject, message.body)
        except Exception as error:
            misses.append(("extract-msg cannot read it", type(error).__name__, None))
            continue
        for text in texts:
            count += 1
            if text and told.has_words(text):
                misses.append(("body", None, told.has_words(text)[:3]))
        for attachment in message.attachments:
            count += 1
            name = attachment.getFilename() if hasattr(attachment, "getFilename") else attachment.longFilename
            if isinstance(attachment.data, (bytes, type(None))):
                text = (attachment.data or b"").decode("utf-8", "replace")
                if not told.has_name(name or "?") and told.has_words(text):
                    misses.append(("attachment", name, None))
            elif attachment.data is not None:
                todo.append(attachment.data)
    return count, misses, True


def of_pst(path, told):
    misses, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["readpst", "-e", "-D", "-q", "-o", folder, path], capture_output=True)
        for file in sorted(Path(folder).rglob("*")):
            if not file.is_file():
                continue
            if file.suffix == ".eml":
                message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                part_count, part_misses = of_mail(message, told)
                count += part_count
                misses += part_misses
                if told.has_words(message["subject"] or ""):
                    misses.append(("subject", message["subject"], None))
            else:
                count += 1
                text = file.read_text("utf-8", "replace")
                values = " ".join(re.findall(r"(?m)^(?:FN|TEL|EMAIL|SUMMARY|LOCATION)[^:]*:(.*)$", text))
                if told.has_words(values.replace("(null)", " ").replace("null", " ")):
                    misses.append((file.suffix, file.name, None))
    return count, misses


def files(arguments):
    for argument in arguments:
        path = Path(argument)
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in ENDINGS)
        else:
            yield path


def main():
    program, *arguments = sys.argv[1:]
    total, missed = 0, 0
    for path in files(arguments):
        try:
            told = Told(program, path)
        except subprocess.TimeoutExpired:
            print(f"{path}: no answer in time")
            missed += 1
            continue
        except IndexError:
            print(f"{path}: no row")
            missed += 1
            continue
        try:
            if path.suffix.lower() == ".msg":
                count, misses, opened = of_msg(path, told)
                if not opened:
                    print(f"{path}: extract-msg cannot open it; tidegate reads {told.parts} parts")
                    continue
            elif path.suffix.lower() in (".pst", ".ost"):
                count, misses = of_pst(path, told)
            else:
                count, misses = 0, []
                for message in messages(path):
                    part_count, part_misses = of_mail(message, told)
                    count += part_count
                    misses += part_misses
        except (ImportError, FileNotFoundError) as error:
            print(f"{path}: not compared, {error}")
            continue
        total += count
        missed += len(misses)
        if misses:
            gaps = sorted({gap["kind"] for gap in told.gaps})
            print(f"{path}: {len(misses)} of {count} not reached; gaps {gaps}", flush=True)
            for miss in misses[:6]:
                print("   ", miss, flush=True)
    print(f"{total} parts, {missed} not reached")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
