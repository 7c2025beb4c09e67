"""What clinical systems write: HL7 messages, FHIR resources, clinical documents, a clinic program's own JSON; and files of
the same systems that name no patient."""

import json

from model import template
from tuned.ailments import ILLS, PILLS


@template("medical-record", "en", shape="raw", ext=".hl7", copies=6)
def hl7_vaccination(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|CIMS|DH|EHR|HK|{day}0915||VXU^V04|{m.num(1000, 9999)}|P|2.5.1\r"
            f"PID|1||{m.num(100000, 999999)}^^^DH^PI||{p.surname}^{p.given}||{p.dob_iso.replace('-', '')}|{p.sex}\r"
            f"RXA|0|1|{day}|{day}|207^COVID-19 mRNA vaccine^CVX|0.3|mL\r")


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def fhir_request(m):
    p, d = m.person(), m.pick(ILLS)
    return json.dumps({"resourceType": "MedicationRequest", "status": "active", "intent": "order",
                       "medicationCodeableConcept": {"text": m.pick(PILLS)[0]},
                       "subject": {"reference": f"Patient/{m.num(100, 999)}", "display": p.en}, "authoredOn": m.iso(),
                       "reasonCode": [{"text": d[0]}], "dosageInstruction": [{"text": "1 tab twice daily after food"}]}, indent=2)


@template("medical-record", "en", shape="raw", ext=".xml", copies=6)
def fhir_report_xml(m):
    p = m.person()
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Bundle xmlns="http://hl7.org/fhir"><entry><resource><Patient><id value="{m.num(10, 99)}"/><name><text value="{p.en}"/></name>
<gender value="female"/><birthDate value="{p.dob_iso}"/></Patient></resource></entry><entry><resource><DiagnosticReport><status value="final"/>
<code><text value="Chest X-ray"/></code><conclusion value="Right lower lobe consolidation"/></DiagnosticReport></resource></entry></Bundle>"""


@template("medical-record", "en", shape="raw", ext=".xml", copies=6)
def referral_document(m):
    p, a = m.person(), m.person()
    return f"""<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<title>Referral note</title><recordTarget><patientRole><patient><name use="L"><given>{p.given}</given><family>{p.surname}</family></name>
<birthTime value="{p.dob_iso.replace('-', '')}"/></patient></patientRole></recordTarget>
<author><assignedAuthor><assignedPerson><name><given>{a.given}</given><family>{a.surname}</family></name></assignedPerson></assignedAuthor></author>
<component><structuredBody><component><section><title>Reason for referral</title><text>{m.pick(ILLS)[0]}</text></section></component></structuredBody></component></ClinicalDocument>"""


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def clinic_program_json(m):
    p, d = m.person(), m.pick(ILLS)
    return json.dumps({"visitId": m.num(10000, 99999), "patient": {"fullName": p.en, "sex": p.sex, "dateOfBirth": p.dob_iso},
                       "vitals": {"bp": f"{m.num(110, 160)}/{m.num(60, 95)}", "temp": 36.8}, "complaint": "itchy rash on both forearms",
                       "diagnosis": [d[0]], "prescriptions": [{"drug": m.pick(PILLS)[0], "dose": "bd", "days": m.num(3, 14)}]}, indent=1)


@template("ordinary", "en", shape="raw", ext=".xml", copies=6)
def document_of_its_author(m):
    a = m.person()
    return f"""<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<title>Summary template</title><recordTarget><patientRole><id nullFlavor="NI"/><patient><name nullFlavor="NI"/></patient></patientRole></recordTarget>
<author><time value="20240101"/><assignedAuthor><assignedPerson><name><given>{a.given}</given><family>{a.surname}</family></name></assignedPerson></assignedAuthor></author>
<component><structuredBody><component><section><title>Problems</title><text>Example: hypertension, asthma</text></section></component></structuredBody></component></ClinicalDocument>"""


@template("ordinary", "en", shape="raw", ext=".json", copies=6)
def practitioner_directory(m):
    return json.dumps({"resourceType": "Bundle", "type": "searchset", "entry": [
        {"resource": {"resourceType": "Practitioner", "id": str(m.num(1, 999)), "name": [{"family": p.surname, "given": [p.given]}], "gender": "female",
                      "qualification": [{"code": {"coding": [{"system": "http://snomed.info/sct", "display": "Cardiologist"}]}}]}}
        for p in m.people(2, 4)]}, indent=1)


@template("ordinary", "en", shape="raw", ext=".hl7", copies=6)
def staff_master_message(m):
    p = m.person()
    return (f"MSH|^~\\&|HRS|HOSP|EMR|HOSP|{m.iso().replace('-', '')}1200||MFN^M02|{m.num(1000, 9999)}|P|2.5\r"
            f"MFI|PRA^Practitioner master file^HL70175||UPD|||AL\rMFE|MUP|||{m.num(1000, 9999)}|CE\rSTF|{m.num(1000, 9999)}||{p.surname}^{p.given}||F\r")


@template("ordinary", "en", shape="raw", ext=".json", copies=6)
def code_system(m):
    return json.dumps({"resourceType": "ValueSet", "url": "http://hl7.org/fhir/ValueSet/condition-code", "version": f"4.0.{m.num(1, 9)}", "name": "ConditionCodes",
                       "status": "draft", "publisher": "Working group", "compose": {"include": [{"system": "http://snomed.info/sct", "concept": [
                           {"code": "38341003", "display": "Hypertension"}, {"code": "195967001", "display": "Asthma"}, {"code": "73211009", "display": "Diabetes mellitus"}]}]}}, indent=1)
