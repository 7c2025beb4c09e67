"""Keys, passwords, copies of identity documents, and marks of classification."""

import base64
import json

import values
from model import template


def body(m, length, width=64):
    text = base64.b64encode(bytes(m.num(0, 255) for _ in range(length))).decode()
    return [text[i:i + width] for i in range(0, len(text), width)]


@template("private-key", "en", shape="raw", ext=".json")
def service_account(m):
    key = "-----BEGIN PRIVATE KEY-----\n" + "\n".join(body(m, 1200)) + "\n-----END PRIVATE KEY-----\n"
    return json.dumps({"type": "service_account", "project_id": f"pos-reports-{m.num(1000, 9999)}", "private_key_id": f"{m.rng.getrandbits(160):040x}",
                       "private_key": key, "client_email": f"uploader@pos-reports-{m.num(1000, 9999)}.iam.gserviceaccount.com",
                       "client_id": str(m.num(10**20, 10**21 - 1)), "token_uri": "https://oauth2.googleapis.com/token"}, indent=2)


@template("private-key", "en", shape="raw", ext=".txt")
def key_and_chain(m):
    return ("Bag Attributes\n    friendlyName: vpn.example.com.hk\nKey Attributes: <No Attributes>\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + "\n".join(body(m, 1300))
            + "\n-----END ENCRYPTED PRIVATE KEY-----\nBag Attributes\n    friendlyName: vpn.example.com.hk\nsubject=C = HK, CN = vpn.example.com.hk\n-----BEGIN CERTIFICATE-----\n"
            + "\n".join(body(m, 900)) + "\n-----END CERTIFICATE-----\n")


@template("access-key", "en")
def compose_file(m):
    return f"""
services:
api:
image: registry.example.com.hk/api:{m.num(1, 9)}.{m.num(0, 30)}
environment:
- STRIPE_SECRET_KEY=sk_live_{m.secret(24)}
- AWS_ACCESS_KEY_ID=AKIA{m.secret(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}
- AWS_SECRET_ACCESS_KEY={m.secret(40)}
- LOG_LEVEL=info"""


@template("access-key", "tc")
def token_for_vendor_mail(m):
    part = lambda words: base64.urlsafe_b64encode(words.encode()).decode().rstrip("=")
    token = ".".join((part('{"alg":"RS256","typ":"JWT"}'), part('{"sub":"vendor-%d","scope":"orders:write","exp":1893456000}' % m.num(100, 999)), m.secret(86)))
    return f"""
阿輝：
正式環境的介面已開通，網址 https://api.example.com.hk/v2/orders ，請在標頭加入：
Authorization: Bearer {token}
有效期一年，測試完請通知我。
資訊科技部 {m.person().zh}"""


@template("password-list", "en")
def browser_export(m):
    return """| name | url | username | password |
""" + "\n".join(f"| {s} | https://{s}/login | {p.email} | {m.secret(m.num(9, 14))}{m.pick('!@#$')} |" for s, p in
                zip(("portal.supplier.example", "mail.example.com.hk", "bank.example.hk", "etax.example.hk", "erp.example.com.hk", "courier.example", "hosting.example"), m.people(7, 7)))


@template("password-list", "tc", shape="doc")
def office_handbook_page(m):
    word = lambda: m.pick(("Happy", "Dragon", "Harbour", "Milktea", "Lion")) + str(m.num(100, 9999)) + m.pick("!@#*")
    return f"""
# 分店電腦密碼一覽（{m.day_zh()}更新）
收銀機管理員：用戶名 mgr{m.num(1, 9)}　密碼 {word()}
倉存系統：用戶名 stock{m.num(10, 99)}　密碼 {word()}
公司電郵：用戶名 shop{m.num(1, 30)}@example.com.hk　密碼 {word()}
閉路電視錄影機：用戶名 admin　密碼 {word()}
外賣平台：用戶名 {m.num(100000, 999999)}　密碼 {word()}
送貨公司網站：用戶名 kwuntong{m.num(1, 9)}　密碼 {word()}"""


@template("id-card-copy", "bi")
def photocopied_card(m):
    p = m.person()
    return f"""
只供申請電話服務之用 For mobile service application only
香港永久性居民身份證 HONG KONG PERMANENT IDENTITY CARD
{p.zh}
{p.surname.upper()}, {p.given}
{m.num(1000, 9999)} {m.num(1000, 9999)}
出生日期 Date of Birth
{p.dob.replace('/', '-')}　　{p.sex_zh} {p.sex}　　***AZ
首次簽發日期
({m.num(1, 12):02d}-{m.num(85, 99)})
簽發日期 Date of Issue {m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(19, 24)}　　{m.hkid()}"""


@template("id-card-copy", "en")
def passport_page(m):
    p = m.person()
    first, second = values.mrz_td3(m.rng, p.surname, p.given, m.pick("KH"))
    return f"""
PASSPORT 護照   Type P   Country code CHN   Passport No. {second[:9]}
Surname / Given names: {p.surname.upper()}, {p.given.upper()}
Nationality: CHINESE   Place of birth: HONG KONG   Authority: Immigration Department
{first}
{second}"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"))
def footer_private_confidential(m):
    return f"""
!footer PRIVATE & CONFIDENTIAL
# Relocation of the canteen
Two layouts are shown overleaf. The kitchen needs {m.num(60, 120)} square metres; the seating falls from {m.num(150, 220)} to {m.num(90, 149)}. Staff will be told on {m.day()}."""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"), shape="doc")
def stamped_title_tc(m):
    return f"""
# 【機密文件】
# 有關更換清潔承辦商的建議
現有承辦商合約於{m.day_zh()}屆滿。評估了{m.num(3, 6)}間公司後，建議邀請其中{m.num(2, 3)}間面談。"""


@template("marking", "bi", expect=("hk-government-marking", "restricted-marking", "confidential-marking"))
def government_minute(m):
    return f"""
!header 限閱文件 RESTRICTED
# MINUTE SHEET
CEO(A) via SEO(G){m.num(1, 5)}
1. Please see the draft reply to the Ombudsman at enclosure ({m.num(2, 60)}).
2. The district office has no comment. May I issue it, please?
EO({m.pick('BD')}), tel. {m.office()}"""


@template("marking", "en", expect=("privilege-marking",))
def note_of_conference(m):
    return f"""
!header Subject to legal professional privilege
# Note of conference with leading counsel, {m.day()}
Counsel thinks that the plaintiff will get past the limitation point but not prove loss. He advises a sanctioned payment of HK${m.num(1, 8)}.{m.num(1, 9)} million before the exchange of witness statements against {m.company()[0]}."""


@template("marking", "en", expect=("sensitivity-label",), tolerate=("confidential-marking", "restricted-marking"), shape="labelled")
def labelled_for_department(m):
    return f"""
!label Confidential - Finance
# Choice of photocopier
Lease A is HK${m.num(900, 1500)} a month, lease B HK${m.num(1501, 2500)} with toner. The deputy head prefers B."""
