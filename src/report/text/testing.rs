//! Invented rows that the reports' unit tests are written against.

use crate::model::Outcome;

/// A file in which nothing was found.
pub(crate) fn row(path: &str) -> Outcome {
    serde_json::from_value(serde_json::json!({
        "schema": "tidegate/outcome/1", "incident": "0190-incident", "path": path,
        "sha256": "0011", "size": 5, "format": "text",
        "destination": {"id": "dingtalk-cn", "jurisdiction": "CN", "mechanism": "none"},
        "enforced": true, "justified": false, "action": "allow", "class": "internal",
        "reasons": [], "detections": [], "gaps": [],
        "coverage": {"complete": true, "parts": 1, "parts_read": 1, "bytes": 5, "chars": 5},
        "label": null, "packs": "sha256:1", "policy": "sha256:2", "config": "sha256:3",
        "digest_key": "k", "version": "0.1.0", "elapsed_ms": 1.5
    }))
    .unwrap()
}

/// A file blocked for identity card numbers in one member and an encrypted other one.
pub(crate) fn with_hkid(path: &str) -> Outcome {
    let mut value = serde_json::to_value(row(path)).unwrap();
    let changes = serde_json::json!({
        "action": "block", "class": "restricted",
        "reasons": [
            {"policy": "note", "rules": ["email"], "gap": null, "class": null, "action": "allow",
             "text": {"en": "an e-mail address", "zh-Hant": "電郵地址"}, "controls": []},
            {"policy": "bulk-identifiers", "rules": ["hkid"], "gap": null, "class": "restricted",
             "action": "block",
             "text": {"en": "12 different Hong Kong identity card numbers",
                      "zh-Hant": "12 個不同的香港身份證號碼"}, "controls": []},
            {"policy": "unread", "rules": [], "gap": "encrypted", "class": null, "action": "block",
             "text": {"en": "a part is encrypted", "zh-Hant": "一個部分已加密"}, "controls": []}],
        "detections": [
            {"rule": "hkid", "title": {"en": "HKID"}, "pack": "hk-identity@1.0.0",
             "confidence": "high", "count": 14, "unique": 12, "unique_exact": true,
             "levels": {"high": 12, "medium": 0, "low": 0},
             "matches": [{"location": "list.xlsx: sheet \"Clients\"!B7", "members": ["list.xlsx"],
                "place": {"kind": "cell", "sheet": "Clients", "row": 7, "col": 2},
                "masked": "A1*****(*)", "digest": "00".repeat(32), "confidence": "high",
                "evidence": [], "value": "A1234563"}]}],
        "gaps": [{"location": "old.zip", "members": ["old.zip"], "kind": "encrypted",
                  "detail": "needs a password"}]
    });
    for (name, change) in changes.as_object().unwrap() {
        value[name] = change.clone();
    }
    serde_json::from_value(value).unwrap()
}
