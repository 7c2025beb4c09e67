"""Presidio on the same documents, as a figure of the field: recognisers of equal means, and the plain text for free.

No language model takes part: names are not compared, and identifiers are found by patterns, checks and words near by.
"""

import re
import unicodedata

import values
from measure import Result, of_values
from model import LEVELS

HKID_WORDS = ["hkid", "hkic", "identity", "身份證", "身分證", "身份証", "身分証", "身份证", "身分证"]
CN_WORDS = ["identity", "resident", "prc", "身份证", "身份證", "身分證", "公民身份"]
# Area, a date of birth and a sequence, as the pattern that most projects copy has them.
CN_BODY = r"[1-8][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]"
WORDS = re.compile(r"[A-Za-z]+|[0-9]+|[\u3400-\u9fff]+|[^\sA-Za-z0-9\u3400-\u9fff]")
# Its scores, in our levels: a pattern that speaks for itself or has a word near by, and one that does not.
MEDIUM = 0.5


def canonical(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text).upper() if c.isascii() and c.isalnum())


def analyzer():
    from presidio_analyzer import AnalyzerEngine, Pattern, PatternRecognizer, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from presidio_analyzer.predefined_recognizers import CreditCardRecognizer

    class Words(NlpEngine):
        """Words are runs of letters, of digits or of ideographs; nothing is learnt."""

        def load(self):
            pass

        def is_loaded(self):
            return True

        def process_text(self, text, language):
            hits = list(WORDS.finditer(text))
            # Presidio does not look for words where there is no token at a match's start: one is always there.
            tokens = [hit[0] for hit in hits] + [" "]
            return NlpArtifacts([], tokens, [hit.start() for hit in hits] + [len(text)], [word.lower() for word in tokens], self, language)

        def process_batch(self, texts, language, **_):
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word, language):
            return False

        def is_punct(self, word, language):
            return not any(c.isalnum() for c in word)

        def get_supported_entities(self):
            return []

        def get_supported_languages(self):
            return ["en"]

    class Checked(PatternRecognizer):
        def __init__(self, entity, patterns, words, check):
            super().__init__(supported_entity=entity, patterns=patterns, context=words)
            self.check = check

        def validate_result(self, pattern_text):
            return None if self.check(canonical(pattern_text)) else False

    def hkid(value):
        found = re.fullmatch(r"([A-Z]{1,2})([0-9]{6})([0-9A])", value)
        return bool(found) and values.hkid_check(found[1], found[2]) == found[3]

    def resident(value):
        return len(value) == 18 and values.cn_check(value[:17]) == value[17]

    edge, end = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
    registry = RecognizerRegistry(recognizers=[
        Checked("HKID", [Pattern("brackets", edge + r"[A-Z]{1,2} ?[0-9]{6} ?[(（\[][0-9A][)）\]]", 0.5),
                         Pattern("bare", edge + r"[A-Z]{1,2}[0-9]{6}-?[0-9A]" + end, 0.3)], HKID_WORDS, hkid),
        Checked("CN_ID", [Pattern("resident id", edge + CN_BODY + end, 0.5)], CN_WORDS, resident),
        CreditCardRecognizer(),
    ], supported_languages=["en"])
    return AnalyzerEngine(registry=registry, nlp_engine=Words(), supported_languages=["en"])


RULES = {"HKID": "hkid", "CN_ID": "cn-resident-id", "CREDIT_CARD": "payment-card"}


def compare(documents):
    engine, result = analyzer(), Result()
    for doc in documents:
        text = doc.plain()
        found = {rule: {} for rule in RULES.values()}
        for hit in engine.analyze(text=text, language="en", entities=list(RULES)):
            value, level = canonical(text[hit.start:hit.end]), LEVELS["medium" if hit.score >= MEDIUM else "low"]
            mine = found[RULES[hit.entity_type]]
            mine[value] = max(level, mine.get(value, 0))
        of_values(result, doc, found)
        result.documents += 1
    return result
