"""Secrets of machines and people, copies of identity documents, and stamps of classification."""

import base64

import values
from model import template


def lines_of(m, length, width=64):
    text = base64.b64encode(bytes(m.num(0, 255) for _ in range(length))).decode()
    return "\n".join(text[i:i + width] for i in range(0, len(text), width))


@template("private-key", "en", shape="raw", ext=".ovpn")
def vpn_profile(m):
    return (f"client\ndev tun\nproto udp\nremote vpn{m.num(1, 9)}.example.com.hk 1194\nnobind\ncipher AES-256-GCM\n<ca>\n-----BEGIN CERTIFICATE-----\n{lines_of(m, 800)}\n-----END CERTIFICATE-----\n</ca>\n"
            f"<cert>\n-----BEGIN CERTIFICATE-----\n{lines_of(m, 800)}\n-----END CERTIFICATE-----\n</cert>\n<key>\n-----BEGIN PRIVATE KEY-----\n{lines_of(m, 1218)}\n-----END PRIVATE KEY-----\n</key>\n")


@template("private-key", "bi")
def key_pasted_in_ticket(m):
    return f"""
Ticket {m.num(10000, 99999)}: SFTP to the bank fails 銀行 SFTP 連線失敗
{m.person().zh}: 我用新條 key 都係 Permission denied，條 key 喺下面，幫手睇吓係咪格式問題
-----BEGIN OPENSSH PRIVATE KEY-----
{lines_of(m, 400, 70)}
-----END OPENSSH PRIVATE KEY-----
{m.person().en}: Looks fine, the public half was never uploaded. Will do it tonight."""


@template("private-key", "en", shape="raw", ext=".pem")
def old_encrypted_key(m):
    return f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,{m.rng.getrandbits(128):032X}\n\n{lines_of(m, 1190)}\n-----END RSA PRIVATE KEY-----\n"


@template("access-key", "en", shape="raw", ext=".json")
def application_settings(m):
    return ("{\n  \"Logging\": {\"Level\": \"Warning\"},\n  \"Storage\": {\n    \"ConnectionString\": \"DefaultEndpointsProtocol=https;AccountName=hkclaims"
            f"{m.num(1, 99)};AccountKey={base64.b64encode(bytes(m.num(0, 255) for _ in range(64))).decode()};EndpointSuffix=core.windows.net\"\n  }}\n}}\n")


@template("access-key", "tc")
def cloud_key_handover(m):
    return f"""
# 雲端服務交接備忘
物件儲存桶：shop-backup-{m.num(100, 999)}（香港區）
AccessKey ID：LTAI5t{m.secret(18)}
AccessKey Secret：{m.secret(30)}
到期日：{m.day_zh()}，屆時請重新產生。"""


@template("access-key", "en")
def pipeline_variables(m):
    return f"""
variables:
DEPLOY_ENV: production
GITLAB_TOKEN: glpat-{m.secret(20)}
SLACK_BOT_TOKEN: xoxb-{m.num(10**11, 10**12 - 1)}-{m.num(10**12, 10**13 - 1)}-{m.secret(24)}
GITHUB_PAT: ghp_{m.secret(36)}
script:
- ./deploy.sh"""


@template("password-list", "en", shape="doc")
def leaver_handover(m):
    p = m.person()
    word = lambda: m.pick(("Typhoon", "Bauhinia", "StarFerry", "Lychee", "Pagoda")) + m.pick("!@#$") + str(m.num(10, 9999))
    return f"""
Handing over from {p.en}, last day {m.day()}
Logins you will need:
1) Supplier portal - username buyer{m.num(10, 99)}, password {word()}
2) Customs e-service - username {m.code('TE9999')}, password {word()}
3) Courier account - username {p.surname.lower()}.office, password {word()}
4) Alarm panel web page - username admin, password {word()}
5) Shared mailbox orders@example.com.hk - password {word()}
6) NAS - username root, password {word()}
Please change them after I go."""


@template("password-list", "tc")
def accounts_inventory_tc(m):
    return """| 平台 | 網址 | 登入名稱 | 登入密碼 | 管理人 |
""" + "\n".join(f"| {s} | https://{m.secret(5).lower()}.example.hk | {p.email} | {m.secret(m.num(8, 12))}{m.num(1, 9)} | {p.zh} |" for s, p in
                zip(("社交媒體專頁", "網店後台", "域名註冊商", "電子發票", "雲端硬碟", "水單系統", "僱員保險"), m.people(7, 7)))


@template("password-list", "en")
def vault_export(m):
    return """| Group | Title | Username | Password | URL | Notes |
""" + "\n".join(f"| {m.pick(('Root/Finance', 'Root/IT', 'Root/Ops'))} | {s} | {m.pick(('treasury', 'sysop', 'fm', 'helpdesk'))}{m.num(1, 20)} | {m.secret(16)}{m.pick('%^&+')} | https://{s.split()[0].lower()}.example.com.hk | {m.pick(('token with CFO', '', 'rotate in Jan'))} |" for s in
                ("Treasury workstation", "vCenter", "Firewall HQ", "Printer admin", "Backup console", "Domain registrar", "Telephony", "Door access"))


@template("id-card-copy", "tc")
def card_front_and_back(m):
    p = m.person()
    return f"""
身份證副本（正面）
香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
{p.zh}
{p.surname.upper()}, {p.given}
{m.num(1000, 9999)} {m.num(1000, 9999)} {m.num(1000, 9999)}
出生日期 Date of Birth　　　{p.sex_zh} {p.sex}
{p.dob.replace('/', '-')}
***A{m.pick('ZX')}O
簽發日期 Date of Issue
({m.num(1, 12):02d}-{m.num(87, 99)})
{m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(18, 25)}　　　　{m.hkid()}
（背面）本卡持有人有香港居留權 The holder of this card has the right of abode in Hong Kong"""


@template("id-card-copy", "bi")
def permit_scan(m):
    p = m.person()
    first, second, third = values.mrz_td1(m.rng, p.surname, p.given)
    return f"""
Scan 0{m.num(1, 9)} 港澳居民來往內地通行證 Mainland Travel Permit for Hong Kong and Macao Residents
姓名 Name {p.zh} {p.en}
出生日期 {p.dob_iso.replace('-', '.')}　性別 {p.sex_zh}
簽發機關 公安部出入境管理局　換證次數 0{m.num(1, 4)}
{first}
{second}
{third}"""


@template("marking", "en", expect=("restricted-marking", "confidential-marking"))
def restricted_circulation(m):
    return f"""
!header HIGHLY CONFIDENTIAL
!footer HIGHLY CONFIDENTIAL — do not copy
# Options for the head office lease
The landlord offers {m.num(3, 6)} months rent-free for a six-year term. Moving to the New Territories would save about HK${m.num(2, 9)} million a year. A decision is due on {m.day()}."""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"), shape="stamped")
def stamped_tc(m):
    return f"""
!watermark 機密
# 年度策略檢討撮要
本年度策略檢討共收到{m.num(10, 60)}份意見，重點為縮短交貨期及減少倉租，詳情待{m.day_zh()}會議再議。"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"), shape="doc")
def title_line_mark(m):
    return f"""
# STRICTLY CONFIDENTIAL
# Note on the choice of insurance broker
Three brokers presented. The panel preferred the second for claims handling although its fee is {m.num(5, 20)}% higher. References were taken up on {m.day()}."""


@template("marking", "bi", expect=("hk-government-marking", "restricted-marking", "confidential-marking"))
def government_loose_minute(m):
    return f"""
!header CONFIDENTIAL 機密
!footer CONFIDENTIAL 機密
# Loose Minute
From:: AS(C){m.num(1, 5)}
To:: DS({m.num(1, 3)}), PAS(C)
File ref.:: L/M ({m.num(1, 20)}) in CR/{m.num(1, 9)}/{m.num(100, 900)}
Members may press on the timing. Line to take at Annex {m.pick('ABC')}. 請於{m.day_zh()}前示覆。"""


@template("marking", "sc", expect=("prc-state-secret-marking",))
def state_secret_minutes_sc(m):
    return f"""
!header 机密★{m.pick((5, 10, 15))}年
# 专题会议纪要
〔2025〕{m.num(1, 60)}号
会议研究了有关工作的总体安排，明确了责任分工和完成时限。会议要求，各单位要严守纪律，按时报送进展。"""


@template("marking", "en", expect=("privilege-marking",))
def counsel_opinion(m):
    c, d = m.companies(2)
    return f"""
!header LEGALLY PRIVILEGED AND CONFIDENTIAL
# OPINION
1. I am asked to advise {c[0]} on the merits of its appeal against {d[0]}.
2. The judge's finding on the oral variation will be hard to shift. I put the chance of success at {m.num(20, 45)}%.
3. My instructing solicitors may wish to reopen the talks before {m.day()}.
{m.person().en}, Counsel"""


@template("marking", "tc", expect=("sensitivity-label",), tolerate=("confidential-marking", "restricted-marking"), shape="labelled")
def labelled_internal_tc(m):
    return f"""
!label 機密
# 茶水間裝修報價比較
三間承辦商報價介乎港幣{m.num(3, 6)}萬至{m.num(7, 12)}萬元，工期{m.num(5, 20)}日。"""
