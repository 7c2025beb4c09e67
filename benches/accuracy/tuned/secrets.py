"""Keys, passwords, copies of identity cards, and marks of classification."""

import base64

import values
from model import template


def pem(m, name, length=48):
    body = base64.b64encode(bytes(m.num(0, 255) for _ in range(length * 14))).decode()
    return f"-----BEGIN {name}-----\n" + "\n".join(body[i:i + 64] for i in range(0, len(body), 64)) + f"\n-----END {name}-----\n"


@template("private-key", "en", shape="raw", ext=".pem")
def rsa_key_file(m):
    return pem(m, "RSA PRIVATE KEY")


@template("private-key", "en", shape="raw", ext="")
def openssh_key_file(m):
    body = base64.b64encode(b"openssh-key-v1\0\0\0\0\4none\0\0\0\4none\0\0\0\0\0\0\0\1" + bytes(m.num(0, 255) for _ in range(300))).decode()
    return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + "\n".join(body[i:i + 70] for i in range(0, len(body), 70)) + "\n-----END OPENSSH PRIVATE KEY-----\n"


@template("private-key", "en")
def key_in_mail(m):
    return "Hi, this is the deploy key for the new server, please install it tonight.\n" + pem(m, "PRIVATE KEY", 30)


@template("access-key", "en")
def aws_credentials(m):
    upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return f"""
[default]
aws_access_key_id = AKIA{m.secret(16, upper)}
aws_secret_access_key = {m.secret(40)}
region = ap-east-1"""


@template("access-key", "en")
def aliyun_settings(m):
    return f"""
oss.endpoint=https://oss-cn-hongkong.aliyuncs.com
oss.accessKeyId=LTAI5t{m.secret(18)}
oss.accessKeySecret={m.secret(30)}
oss.bucket=reports"""


@template("access-key", "en")
def bearer_in_script(m):
    return f"""
curl -X POST https://api.partner.example.com/v1/orders \\
-H "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.{base64.urlsafe_b64encode(m.secret(60).encode()).decode().rstrip('=')}.{m.secret(43)}" \\
-d @order.json"""


@template("password-list", "en")
def passwords_sheet(m):
    return """| System | URL | Login | Password |
""" + "\n".join(f"| {s} | https://{s.lower()}.example.com.hk | {m.pick(('admin', 'ops', 'finance'))}{m.num(1, 9)} | {m.secret(10)}!{m.num(1, 99)} |"
                for s in ("ERP", "HRMS", "VPN", "Router", "Payroll", "Webmail", "NAS"))


@template("password-list", "tc", shape="doc")
def wifi_note(m):
    return "\n".join(["# 各系統登入資料", *(f"{s}\n帳號：{m.pick(('admin', 'root', 'user'))}{m.num(1, 99)}\n密碼：{m.secret(9)}#{m.num(1, 9)}\n"
                                          for s in ("會計系統", "閉路電視", "郵件伺服器", "防火牆", "備份系統"))])


@template("id-card-copy", "bi")
def scanned_card_text(m):
    p = m.person()
    return f"""
HONG KONG PERMANENT IDENTITY CARD
香港永久性居民身份證
{p.zh}
{p.en.upper()}
{m.num(1000, 9999)} {m.num(1000, 9999)} {m.num(1000, 9999)}
出生日期 Date of Birth
{p.dob.replace('/', '-')} {p.sex_zh} {p.sex}
***A{m.pick('ZX')}
簽發日期 Date of Issue
({m.num(1, 12):02d}-{m.num(80, 99)}) {m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(18, 24)}
{m.hkid()}"""


@template("id-card-copy", "en", shape="text")
def passport_zone(m):
    p = m.person()
    return "Copy of passport for KYC\nSurname/Given names " + p.en + "\n" + "\n".join(values.mrz_td3(m.rng, p.surname, p.given))


@template("marking", "en", expect=("confidential-marking", "restricted-marking"))
def confidential_header(m):
    return f"""
!header CONFIDENTIAL
# Review of warehouse leases
The team has looked at {m.num(3, 9)} sites. Rents differ between HK${m.num(10, 15)} and HK${m.num(16, 22)} a square foot. A short list follows in the next meeting on {m.day()}."""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"))
def secret_watermark_tc(m):
    return f"""
!header 機密文件
# 供應商評審報告
評審小組於{m.day_zh()}審視了{m.num(3, 9)}間供應商的建議書，並按價格及質素評分，結果見下文。"""


@template("marking", "en", expect=("hk-government-marking", "restricted-marking", "confidential-marking"), shape="paper")
def government_header(m):
    return f"""
!header RESTRICTED
!footer RESTRICTED
# MEMO
From:: Director of Works
To:: District Officer
Ref.:: ({m.num(1, 40)}) in WD/{m.num(100, 900)}/2025
Please comment on the attached proposal before {m.day()}."""


@template("marking", "sc", expect=("prc-state-secret-marking",), shape="paper")
def state_secret(m):
    return f"""
!header 机密★{m.num(5, 20)}年
# 关于某项工作的通知
发文字号：某发〔2025〕{m.num(1, 90)}号
各有关单位：现将有关事项通知如下，请遵照执行。"""


@template("marking", "en", expect=("privilege-marking",))
def privileged_letter(m):
    return f"""
!header PRIVILEGED AND CONFIDENTIAL — ATTORNEY-CLIENT COMMUNICATION
# Advice on the claim against {m.company()[0]}
We refer to our call on {m.day()}. In our opinion the limitation defence is weak and a settlement in the region of HK${m.num(1, 9)} million should be explored."""


@template("marking", "en", expect=("sensitivity-label",), tolerate=("confidential-marking", "restricted-marking"), shape="labelled")
def labelled_by_office(m):
    return f"""
!label Confidential
# Catering for the annual dinner
Three caterers were asked; the menus cost HK${m.num(300, 500)} to HK${m.num(501, 900)} a head."""
