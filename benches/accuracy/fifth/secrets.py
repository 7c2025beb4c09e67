"""Passwords, tokens and keys as administrators hand them on."""

import base64
import string

from model import template

UPPER = string.ascii_uppercase + "234567"
HEXES = "0123456789abcdef"
MARKS = string.ascii_letters + string.digits + "!@#$%&*?"


def word(m):
    return m.pick((lambda: m.pick(("Kowloon", "Dimsum", "Typhoon", "Lantau", "Milktea")) + m.pick("@#!_") + str(m.num(10, 9999)), lambda: m.secret(m.num(9, 14), MARKS)))()


@template("password-list", "en")
def shop_logins_sheet(m):
    sites = ("Supplier portal", "POS back office", "CCTV cloud", "Router (shop)", "Payment terminal", "Instagram", "Food delivery tablet", "e-Tax", "Alarm panel", "Accounting SaaS")
    return "!sheet logins\n| System | Link | User | PW | Who knows |\n" + "\n".join(f"| {s} | https://{m.pick(('portal', 'admin', 'my'))}.example{m.num(1, 99)}.com | {m.pick(('admin', 'shop', 'boss', 'owner'))}{m.num(1, 30)} | {word(m)} | {m.pick(('all', 'boss only', 'night shift'))} |" for s in m.some(sites, 7, 10))


@template("password-list", "tc")
def school_system_accounts_tc(m):
    return "!sheet 帳戶\n| 系統 | 登入名稱 | 密碼 | 負責老師 | 備註 |\n" + "\n".join(f"| {s} | {m.code('aa')}{m.num(100, 999)} | {word(m)} | {m.person().zh} | {m.pick(('每學期改', '舊密碼唔好用', ''))} |" for s in m.some(("網上校管", "圖書館借還", "電子通告", "閉路電視", "校鐘", "平板管理", "家長App後台", "Wi-Fi 控制器", "打卡機"), 6, 9))


@template("password-list", "bi", shape="mail")
def handover_credentials_mail(m):
    return f"""
!subject 交接 – 各機密碼
阿{m.person().zh[-1]}，我星期五last day，以下係各部機嘅login，收到即刻改：
File server: administrator / {word(m)}
NAS (192.168.{m.num(1, 20)}.{m.num(2, 250)}) user: admin password: {word(m)}
會計系統 帳號 acct0{m.num(1, 9)} 密碼 {word(m)}
Firewall 登入 root 密碼 {word(m)}
VPN 用戶 {m.person().given.split()[0].lower()} 密碼 {word(m)}
打印機PIN {m.num(1000, 9999)}
{m.person().given}"""


@template("access-key", "en", shape="raw", ext=".env")
def booking_app_env(m):
    return f"""NODE_ENV=production
PORT={m.num(3000, 9000)}
DB_HOST=10.{m.num(0, 9)}.{m.num(0, 99)}.{m.num(2, 250)}
DB_USER=booking
DB_PASSWORD={m.secret(18, MARKS.replace('#', ''))}
AWS_REGION=ap-east-1
AWS_ACCESS_KEY_ID=AKIA{m.secret(16, UPPER)}
AWS_SECRET_ACCESS_KEY={m.secret(40, string.ascii_letters + string.digits + '/+')}
SENDGRID_API_KEY=SG.{m.secret(22)}.{m.secret(43)}
STRIPE_SECRET_KEY=sk_live_{m.secret(24)}
SESSION_SECRET={m.secret(48, HEXES)}
"""


@template("access-key", "en", shape="text")
def vendor_token_chat(m):
    a, b = m.person(), m.person()
    return f"""
{a.given}: pipeline can't pull the repo, 401
{b.given}: use mine for today: ghp_{m.secret(36)}
{a.given}: works. and the bot for #alerts?
{b.given}: xoxb-{m.num(10**11, 10**12 - 1)}-{m.num(10**12, 10**13 - 1)}-{m.secret(24)}
{a.given}: thx will rotate after the demo {m.pick(('tomorrow', 'on Monday', 'next week'))}"""


@template("access-key", "en", shape="raw", ext=".yaml")
def cluster_secret_yaml(m):
    cell = base64.b64encode(m.secret(24).encode()).decode()
    return f"""apiVersion: v1
kind: Secret
metadata:
  name: payments-{m.num(1, 9)}
  namespace: prod
type: Opaque
stringData:
  stripe-api-key: sk_live_{m.secret(24)}
  mapsKey: AIza{m.secret(35, string.ascii_letters + string.digits + '-_')}
  database-url: postgres://pay:{m.secret(20)}@db-{m.num(1, 9)}.internal:5432/pay
data:
  hmac: {cell}
"""


def wrapped(data, width):
    body = base64.b64encode(data).decode()
    return "\n".join(body[i:i + width] for i in range(0, len(body), width))


def noise(m, many):
    return bytes(m.rng.getrandbits(8) for _ in range(many))


@template("private-key", "en", shape="raw", ext="")
def openssh_deploy_key(m):
    head = b"openssh-key-v1\0\0\0\0\x04none\0\0\0\x04none\0\0\0\0\0\0\0\x01\0\0\x003\0\0\0\x0bssh-ed25519\0\0\0 "
    return f"-----BEGIN OPENSSH PRIVATE KEY-----\n{wrapped(head + noise(m, 220), 70)}\n-----END OPENSSH PRIVATE KEY-----\n"


@template("private-key", "bi", shape="mail")
def renewal_bundle_mail(m):
    return f"""
!subject 網站證書更新 {m.iso()}
供應商你好，舊cert {m.num(1, 28)}號到期，新key同cert貼喺下面，麻煩今晚{m.num(10, 11)}點後換：
-----BEGIN RSA PRIVATE KEY-----
{wrapped(bytes((0x30, 0x82, 0x04, 0xA4, 0x02, 0x01, 0x00, 0x02, 0x82, 0x01, 0x01, 0x00)) + noise(m, 1180), 64)}
-----END RSA PRIVATE KEY-----
換好後試吓 https://shop{m.num(1, 99)}.example.com.hk 有冇警告。
IT部 {m.person().zh}"""
