"""Keys and passwords as they are passed on, a copy of an identity card, and marks of classification."""

import base64

from model import template


def armour(m, length, width=64):
    text = base64.b64encode(bytes(m.num(0, 255) for _ in range(length))).decode()
    return "\n".join(text[at:at + width] for at in range(0, len(text), width))


@template("private-key", "en", shape="raw", ext=".key")
def web_server_key(m):
    return f"Bag Attributes\n    friendlyName: portal.example.com.hk {m.num(2023, 2025)}\nKey Attributes: <No Attributes>\n-----BEGIN PRIVATE KEY-----\n{armour(m, 1217)}\n-----END PRIVATE KEY-----\n"


@template("access-key", "en", shape="text")
def deploy_environment(m):
    upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return f"""
# production, do not commit
NODE_ENV=production
PORT={m.num(3000, 9000)}
S3_BUCKET=hk-invoices-{m.num(10, 99)}
AWS_REGION=ap-east-1
AWS_ACCESS_KEY_ID=AKIA{m.secret(16, upper)}
AWS_SECRET_ACCESS_KEY={m.secret(40)}
LOG_LEVEL=warn"""


@template("password-list", "bi")
def school_systems(m):
    names = ("Attendance 考勤系統", "eClass 內聯網", "Library 圖書館", "CCTV 閉路電視", "Payment 電子繳費", "Wi-Fi controller 無線網絡", "Server room NAS 伺服器")
    return "| System 系統 | Login 登入帳號 | Password 密碼 | In charge 負責人 |\n" + "\n".join(
        f"| {name} | {m.pick(('admin', 'itt', 'office', 'root'))}{m.num(1, 30)} | {m.secret(m.num(8, 12))}{m.pick('!@#')}{m.num(1, 9)} | {m.person().zh} |" for name in names)


@template("id-card-copy", "bi")
def card_scanned_for_lease(m):
    p = m.person()
    return f"""
Tenant's identity document (scan) 租客身份證明文件副本
香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
{p.zh}
{p.surname.upper()}, {p.given}
{m.num(1000, 9999)} {m.num(1000, 9999)} {m.num(1000, 9999)}
出生日期 Date of Birth
{p.dob.replace('/', '-')}  {p.sex_zh} {p.sex}  ***AZ
簽發日期 Date of Issue
({m.num(1, 12):02d}-{m.num(87, 99)})
{m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(19, 25)}
{m.hkid()}
For letting of Flat {m.pick('ABCDEF')}, {m.num(2, 40)}/F only 只供租賃用途"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"))
def header_of_review(m):
    return f"""
!header CONFIDENTIAL
!footer CONFIDENTIAL
# Review of the warehouse tender
Four operators replied. The lowest offer is {m.num(4, 12)}% under the present fee but asks for a five-year term. The panel would like to visit two of the sites before {m.day()}."""


@template("marking", "tc", expect=("hk-government-marking", "restricted-marking", "confidential-marking"))
def restricted_file_tc(m):
    return f"""
!header 限閱文件
!footer 限閱文件
# 跨部門工作小組第{m.num(2, 20)}次會議　討論文件
目的：本文件向委員簡介{m.pick(('街市重建', '活化校舍', '公眾停車場'))}計劃的初步選址。
背景：工作小組於{m.day_zh()}同意就三個選址諮詢有關部門。
徵詢意見：請委員備悉上述進度並提出意見。"""


@template("marking", "en", expect=("privilege-marking",), tolerate=("confidential-marking", "restricted-marking"))
def advice_to_board(m):
    c = m.company()
    return f"""
!header PRIVILEGED AND CONFIDENTIAL: ATTORNEY-CLIENT COMMUNICATION
# Memorandum of advice
To:: General Counsel, {c[0]}
Date:: {m.day()}
You asked whether the distributor may end the agreement early. In our view clause {m.num(9, 30)} does not allow it before the third anniversary, and a court would probably award the lost margin for the rest of the term. We suggest a without-prejudice meeting first."""
