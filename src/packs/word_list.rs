//! Word lists beside a pack: tab-separated rows whose `en`, `tc` and `sc` cells hold spellings.

use std::collections::BTreeMap;

/// The columns that hold spellings.
const SPELLINGS: [&str; 3] = ["en", "tc", "sc"];

/// What joins the spellings of one concept.
pub(super) const JOINT: &str = " / ";

/// The concepts of `text`, each as its spellings joined by ` / `; of the rows only those in which
/// every column that `rows` names holds one of the values given.
pub(super) fn concepts(
    text: &str,
    rows: &BTreeMap<String, Vec<String>>,
) -> Result<Vec<String>, String> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let columns: Vec<&str> = lines
        .next()
        .unwrap_or_default()
        .trim_start_matches('\u{feff}')
        .split('\t')
        .collect();
    let spellings: Vec<usize> = SPELLINGS
        .iter()
        .filter_map(|name| columns.iter().position(|column| column == name))
        .collect();
    if spellings.is_empty() {
        return Err("has none of the columns `en`, `tc`, `sc`".to_owned());
    }
    let wanted = rows
        .iter()
        .map(|(name, values)| {
            let column = columns.iter().position(|column| column == name);
            column
                .map(|column| (column, values))
                .ok_or_else(|| format!("has no column `{name}`"))
        })
        .collect::<Result<Vec<_>, _>>()?;

    let concepts: Vec<String> = lines
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|cells| {
            wanted.iter().all(|(column, values)| {
                let cell = cells.get(*column).copied().unwrap_or_default();
                values.iter().any(|value| value == cell)
            })
        })
        .filter_map(|cells| concept(&cells, &spellings))
        .collect();
    if concepts.is_empty() {
        return Err("has no row that is asked for".to_owned());
    }
    Ok(concepts)
}

fn concept(cells: &[&str], spellings: &[usize]) -> Option<String> {
    let mut seen: Vec<&str> = Vec::new();
    for cell in spellings.iter().filter_map(|column| cells.get(*column)) {
        for spelling in cell.split(JOINT).map(str::trim) {
            if !spelling.is_empty() && !seen.contains(&spelling) {
                seen.push(spelling);
            }
        }
    }
    (!seen.is_empty()).then(|| seen.join(JOINT))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "kind\ten\ttc\tsc\nA\tAsthma\t哮喘\t哮喘\nB\tGout\t痛風\t痛风\n";

    fn rows(column: &str, value: &str) -> BTreeMap<String, Vec<String>> {
        BTreeMap::from([(column.to_owned(), vec![value.to_owned()])])
    }

    #[test]
    fn a_row_is_one_concept_with_each_spelling_once() {
        let all = concepts(LIST, &BTreeMap::new()).unwrap();
        assert_eq!(all, ["Asthma / 哮喘", "Gout / 痛風 / 痛风"]);
    }

    #[test]
    fn only_the_rows_asked_for_are_taken() {
        assert_eq!(
            concepts(LIST, &rows("kind", "B")).unwrap(),
            ["Gout / 痛風 / 痛风"]
        );
        assert!(concepts(LIST, &rows("kind", "C")).is_err());
        assert!(concepts(LIST, &rows("sort", "B")).is_err());
    }

    #[test]
    fn a_list_without_spellings_is_refused() {
        assert!(concepts("word\tweight\nx\t1\n", &BTreeMap::new()).is_err());
    }
}
