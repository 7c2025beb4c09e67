"""Keys, passwords, copies of identity documents, and marks of classification."""

import base64

import values
from model import template


def armour(m, name, length, width=64):
    body = base64.b64encode(bytes(m.num(0, 255) for _ in range(length))).decode()
    return f"-----BEGIN {name}-----\n" + "\n".join(body[i:i + width] for i in range(0, len(body), width)) + f"\n-----END {name}-----\n"


@template("private-key", "en", shape="raw", ext=".key")
def ec_key(m):
    return armour(m, "EC PRIVATE KEY", 118)


@template("private-key", "en", shape="raw", ext=".yaml")
def key_in_settings(m):
    body = armour(m, "PRIVATE KEY", 600).rstrip().replace("\n", "\n    ")
    return f"server:\n  host: 10.1.{m.num(0, 255)}.4\n  tls_key: |\n    {body}\n"


@template("private-key", "en", shape="raw", ext=".asc")
def pgp_key(m):
    return armour(m, "PGP PRIVATE KEY BLOCK", 900).replace("BLOCK-----\n", "BLOCK-----\n\n", 1)


@template("private-key", "en", shape="raw", ext=".ppk")
def putty_key(m):
    blob = base64.b64encode(bytes(m.num(0, 255) for _ in range(400))).decode()
    lines = [blob[i:i + 64] for i in range(0, len(blob), 64)]
    return f"PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: ops\nPublic-Lines: {len(lines)}\n" + "\n".join(lines) + f"\nPrivate-Lines: {len(lines)}\n" + "\n".join(lines) + f"\nPrivate-MAC: {m.rng.getrandbits(160):040x}\n"


@template("access-key", "en")
def terraform(m):
    return f"""
provider "aws" {{
region = "ap-east-1"
access_key = "AKIA{m.secret(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}"
secret_key = "{m.secret(40)}"
}}"""


@template("access-key", "en")
def chat_with_key(m):
    return f"""
[10:01] Ken: what is the key for the object store?
[10:02] May: LTAI5t{m.secret(18)} and the secret is {m.secret(30)}
[10:02] Ken: thanks"""


@template("access-key", "en")
def github_token(m):
    return f"""
# .env
NODE_ENV=production
GITHUB_TOKEN=ghp_{m.secret(36)}
DATABASE_URL=postgres://app:{m.secret(12)}@10.0.0.{m.num(1, 250)}:5432/app"""


@template("password-list", "tc")
def accounts_tc(m):
    return """| 系統 | 用戶名稱 | 密碼 | 備註 |
""" + "\n".join(f"| {s} | {m.pick(('admin', 'acct', 'boss'))}{m.num(1, 99)} | {m.secret(8)}@{m.num(1, 99)} | {m.pick(('每季更改', '共用', ''))} |" for s in ("網上銀行", "報稅易", "POS", "電郵", "路由器", "監控"))


@template("password-list", "en", shape="doc")
def handover_note(m):
    return "# Handover\n" + "\n\n".join(f"{s}\nuser: {m.pick(('svc', 'admin', 'root'))}_{m.secret(3).lower()}\npassword: {m.secret(12)}" for s in ("Domain controller", "Backup server", "Firewall", "Switch", "CCTV"))


@template("id-card-copy", "tc")
def card_reverse_order(m):
    p = m.person()
    return f"""
副本 COPY
香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
{p.zh}　{p.en}
{m.num(1000, 9999)} {m.num(1000, 9999)}
{m.hkid()}
出生日期 Date of Birth {p.dob.replace('/', '-')}
簽發日期 Date of Issue {m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(18, 24)}
{m.pick(('***AZ', '***AX', '***RZ'))}"""


@template("id-card-copy", "en", shape="text")
def permit_zone(m):
    p = m.person()
    return "Scan of travel permit\n" + "\n".join(values.mrz_td1(m.rng, p.surname, p.given))


@template("marking", "en", expect=("restricted-marking", "confidential-marking"))
def strictly_confidential(m):
    return f"""
!header Strictly Confidential
# Options for the Kwai Chung site
Three options were costed between HK${m.num(10, 30)} and HK${m.num(31, 60)} million. The steering group will decide on {m.day()}."""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"))
def internal_secret_tc(m):
    return f"""
!header 機密
!footer 機密
# 搬遷計劃
本計劃分{m.num(2, 5)}期進行，預計於{m.day_zh()}完成。"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"), shape="stamped")
def watermark_confidential(m):
    return f"""
!watermark CONFIDENTIAL
# Vendor comparison
Four vendors were compared on price, service and delivery. The scores range from {m.num(50, 60)} to {m.num(80, 95)}."""


@template("marking", "tc", expect=("privilege-marking",))
def privileged_tc(m):
    return f"""
!header 法律專業保密特權文件 LEGALLY PRIVILEGED
# 法律意見
就{m.company()[1]}的申索，我們認為和解較為可取，估計和解金額為港幣{m.num(1, 9)}百萬元。"""


@template("marking", "sc", expect=("prc-state-secret-marking",))
def state_secret_sc(m):
    return f"""
!header 秘密★{m.num(3, 10)}年
# 会议纪要
会议听取了有关情况汇报，并就下一步工作作出部署。"""


@template("marking", "bi", expect=("sensitivity-label",), tolerate=("confidential-marking", "restricted-marking"), shape="labelled")
def labelled_restricted(m):
    return f"""
!label Highly Confidential
# 供應商名單 Vendor shortlist
共{m.num(3, 9)}間供應商入圍。The final choice will be made on {m.day()}."""
