//! Names of the fields that say something of people (PS3.6, table 6-1).

/// Group and element with the field's name, in words that a rule for headings knows.
const NAMES: &[(u32, &str)] = &[
    (0x0008_0005, "Specific Character Set"),
    (0x0008_0020, "Study Date"),
    (0x0008_0050, "Accession Number"),
    (0x0008_0080, "Institution Name"),
    (0x0008_0081, "Institution Address"),
    (0x0008_0090, "Referring Physician's Name"),
    (0x0008_0092, "Referring Physician's Address"),
    (0x0008_0094, "Referring Physician's Telephone Numbers"),
    (0x0008_1010, "Station Name"),
    (0x0008_1030, "Study Description"),
    (0x0008_103E, "Series Description"),
    (0x0008_1040, "Institutional Department Name"),
    (0x0008_1048, "Physician of Record"),
    (0x0008_1050, "Performing Physician's Name"),
    (0x0008_1060, "Name of Physician Reading Study"),
    (0x0008_1070, "Operators' Name"),
    (0x0008_1080, "Admitting Diagnoses Description"),
    (0x0010_0010, "Patient's Name"),
    (0x0010_0020, "Patient ID"),
    (0x0010_0021, "Issuer of Patient ID"),
    (0x0010_0030, "Patient's Birth Date"),
    (0x0010_0032, "Patient's Birth Time"),
    (0x0010_0040, "Patient's Sex"),
    (0x0010_1000, "Other Patient IDs"),
    (0x0010_1001, "Other Patient Names"),
    (0x0010_1005, "Patient's Birth Name"),
    (0x0010_1010, "Patient's Age"),
    (0x0010_1040, "Patient's Address"),
    (0x0010_1060, "Patient's Mother's Birth Name"),
    (0x0010_2000, "Medical Alerts"),
    (0x0010_2110, "Allergies"),
    (0x0010_2150, "Country of Residence"),
    (0x0010_2154, "Patient's Telephone Numbers"),
    (0x0010_2160, "Ethnic Group"),
    (0x0010_2180, "Occupation"),
    (0x0010_21B0, "Additional Patient History"),
    (0x0010_4000, "Patient Comments"),
    (0x0018_1030, "Protocol Name"),
    (0x0020_4000, "Image Comments"),
    (0x0032_1032, "Requesting Physician"),
    (0x0032_1060, "Requested Procedure Description"),
    (0x0032_4000, "Study Comments"),
    (0x0038_0010, "Admission ID"),
    (0x0038_0300, "Current Patient Location"),
    (0x0038_4000, "Visit Comments"),
    (0x0040_0006, "Scheduled Performing Physician's Name"),
    (0x0040_0254, "Performed Procedure Step Description"),
    (0x0040_1001, "Requested Procedure ID"),
    (0x0040_A123, "Person Name"),
    (0x0040_A160, "Text Value"),
    (0x4008_010B, "Interpretation Text"),
    (0x4008_0115, "Interpretation Diagnosis Description"),
];

/// What a field is called; fields of no known name are still read.
pub(super) fn name(tag: u32) -> &'static str {
    let named = NAMES.binary_search_by_key(&tag, |row| row.0);
    let row = named.ok().and_then(|at| NAMES.get(at));
    row.map_or("DICOM", |row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_so_that_every_row_is_found() {
        assert!(NAMES.is_sorted_by(|one, other| one.0 < other.0));
        assert_eq!(name(0x0010_0010), "Patient's Name");
        assert_eq!(name(0x0011_0010), "DICOM");
    }
}
