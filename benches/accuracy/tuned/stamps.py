"""Marks as people put them: in a corner, in a footer, in a form's field, across a letter."""

from model import template

CORPORATE = ("confidential-marking", "restricted-marking")


@template("marking", "en", expect=CORPORATE, copies=5)
def footer_with_page(m):
    return f"""
!footer Company Confidential   |   {m.company()[0]}   |   Page 1 of {m.num(2, 20)}
# Migration of the warehouse system
Phase 1 moves {m.num(3, 9)} sites on {m.day()}. The vendor has quoted {m.num(40, 90)} days. Training is given in the evenings."""


@template("marking", "en", expect=CORPORATE, shape="doc", copies=6)
def private_letter(m):
    p = m.person()
    return f"""
{m.day()}

PRIVATE AND CONFIDENTIAL

{p.title} {p.en}
{p.address}

Dear {p.title} {p.surname},
Thank you for meeting us last week. We are glad to confirm the changes to your duties that we talked about, from {m.day()}.
Yours sincerely,
{m.person().en}"""


@template("marking", "en", expect=CORPORATE, shape="doc", copies=6)
def field_of_a_form(m):
    return f"""
# Security assessment of the branch network
Document no.:: IT-{m.num(100, 999)}
Classification:: Restricted
Owner:: {m.person().en}
The routers in {m.num(3, 20)} branches run old firmware. The table of branches follows in a separate paper. Replacement starts on {m.day()}."""


@template("marking", "tc", expect=CORPORATE, copies=5)
def footer_sentence_tc(m):
    return f"""
!footer 本文件載有{m.company()[1]}的商業機密，未經許可不得翻印
# 供應鏈重整建議
建議把{m.num(3, 9)}間倉庫合併為兩間，預計於{m.day_zh()}前完成搬遷，員工安排另文處理。"""


@template("marking", "sc", expect=CORPORATE, shape="doc", copies=6)
def trade_secret_sc(m):
    return f"""
核心商密▲{m.num(3, 10)}年
# 关于{m.pick(('华南', '华东', '西部'))}区域渠道调整的方案
经研究，拟对{m.num(3, 9)}家经销商进行调整，自{m.day_zh()}起分步实施。请各单位按职责做好准备。"""


@template("marking", "en", expect=CORPORATE, shape="slides", copies=5)
def deck_title(m):
    return f"""
# Pricing strategy 2026
Strictly private & confidential
Commercial team, {m.day()}
# Where we stand
Our list prices are {m.num(2, 9)}% above the market in {m.num(2, 6)} categories. Discounts are given late and without a plan.
# What we propose
Three price bands and one approval a quarter."""


@template("marking", "en", expect=CORPORATE, shape="text", copies=6)
def banner_in_text(m):
    return f"""
*** STRICTLY CONFIDENTIAL - DO NOT FORWARD ***

Notes of the call with the landlord, {m.day()}
He would accept {m.num(20, 40)} dollars a foot if we take both floors. He does not know that the other tenant is leaving. We should offer {m.num(15, 19)} first."""


@template("marking", "en", expect=("privilege-marking",), shape="doc", copies=6)
def settlement_letter(m):
    return f"""
WITHOUT PREJUDICE SAVE AS TO COSTS

{m.day()}
Messrs {m.person().surname} & Co., Solicitors
Dear Sirs,
Your client: {m.company()[0]}
Our client would be prepared to pay HK${m.money(100000, 900000)} in full and final settlement, each side bearing its own costs. The offer is open for {m.num(7, 28)} days."""


@template("marking", "bi", expect=("privilege-marking",), copies=5)
def advice_header(m):
    return f"""
!header Privileged & Confidential 受法律專業保密權保護
# Note of advice: dismissal of a manager
There is evidence of {m.num(2, 9)} false claims. Summary dismissal would probably stand, but a hearing should be held first. 建議先進行紀律聆訊。"""


@template("marking", "tc", expect=("hk-government-marking", *CORPORATE), copies=5)
def bureau_paper_tc(m):
    return f"""
!header 限閱文件
!footer 限閱文件
# 便箋
由:: 保安局局長
致:: 各部門首長
檔號:: SB CR {m.num(1, 20)}/{m.num(100, 999)}/25
請於{m.day_zh()}前就附件提供意見。"""


@template("ordinary", "en", shape="mail", copies=8)
def reply_chain(m):
    p = m.person()
    return f"""
!subject Re: Re: Parking space
OK, thanks.
{m.person().en}
-----Original Message-----
From: {p.en}
Sent: {m.day()}
Could I have space {m.num(1, 90)} for the visitor?
The information in this e-mail is
confidential
and may be
privileged.
If you are not the addressee you must not read, copy or use it."""


@template("ordinary", "en", copies=8)
def medical_confidentiality(m):
    return f"""
# How we use your information
We keep your records
confidential.
Staff see them only when they need to. We share them with another doctor if you agree.
Secret: no one at reception will ask you the reason of your visit aloud.
You may ask for a copy (fee HK${m.num(50, 300)}). Questions: {m.office()}"""


@template("ordinary", "en", shape="sheet", copies=8)
def document_register(m):
    return "| Doc no. | Title | Classification | Owner | Review date |\n" + "\n".join(
        f"| {m.code('AA-999')} | {m.pick(('Leave policy', 'Password standard', 'Fire plan', 'Payroll procedure', 'Board calendar', 'Supplier list'))} | "
        f"{m.pick(('Internal', 'Confidential', 'Public', 'Internal', 'Restricted'))} | {m.person().en} | {m.iso()} |" for _ in range(m.num(12, 30)))


@template("ordinary", "en", shape="slides", copies=8)
def labels_training(m):
    return f"""
# Which label do I choose?
Four labels, one minute a day
# Public
Leaflets, adverts, published reports
# Confidential
Contracts, staff files, anything with an identity card number
# Strictly confidential
Board papers, results before they are out
# Quiz
Where do you put the price list of {m.num(2020, 2025)}?"""


@template("ordinary", "tc", copies=8)
def privacy_form_tc(m):
    return f"""
# 義工登記表格
姓名:: ＿＿＿＿＿＿　電話:: ＿＿＿＿＿＿
可服務時間:: □ 平日　□ 週末
所有個人資料絕對保密，只作聯絡之用。
（機密文件請放入信封）
表格編號 V{m.num(10, 99)}"""


@template("ordinary", "en", shape="text", copies=8)
def settings_file(m):
    return f"""
[labels]
default = internal
levels = public, internal, confidential, restricted
# confidential
watermark = no
retention_days = {m.num(30, 900)}
secret = vault:kv/app
restricted
visibility: private"""
