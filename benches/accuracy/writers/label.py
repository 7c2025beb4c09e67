"""Microsoft's sensitivity labels, put into an Office package as Office does."""

import uuid
import zipfile

CUSTOM = "docProps/custom.xml"
CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
CUSTOM_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"


def properties(name):
    guid = uuid.uuid5(uuid.NAMESPACE_DNS, name)
    pairs = (("Enabled", "true"), ("SetDate", "2025-03-03T01:30:00Z"), ("Method", "Privileged"), ("Name", name),
             ("SiteId", str(uuid.uuid5(uuid.NAMESPACE_DNS, "tenant"))), ("ContentBits", "0"))
    rows = "".join(f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" name="MSIP_Label_{guid}_{key}">'
                   f"<vt:lpwstr>{value}</vt:lpwstr></property>" for pid, (key, value) in enumerate(pairs, 2))
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/'
            '2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
            f"{rows}</Properties>")


def put(path, name):
    """Adds the part, its type and its relationship to the package at `path`."""
    with zipfile.ZipFile(path) as package:
        members = {one: package.read(one) for one in package.namelist() if one != CUSTOM}
    relation = f'<Relationship Id="rIdLabel" Type="{CUSTOM_LINK}" Target="{CUSTOM}"/></Relationships>'
    members["_rels/.rels"] = members["_rels/.rels"].replace(b"</Relationships>", relation.encode())
    kind = f'<Override PartName="/{CUSTOM}" ContentType="{CUSTOM_TYPE}"/></Types>'
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(b"</Types>", kind.encode())
    members[CUSTOM] = properties(name).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for one, data in members.items():
            package.writestr(one, data)
