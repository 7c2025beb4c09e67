"""Runs one peer that is a Python package, in a process of its own: `run_python.py PEER ARGUMENT…`.

Each imports only itself, so that start-up is its own. With no files it does nothing: that is what starting costs.
"""

import sys


def yara(rules, path):
    import yara_x

    compiler = yara_x.Compiler(relaxed_re_syntax=True)
    compiler.add_source(open(rules).read())
    scanner = yara_x.Scanner(compiler.build())
    found = scanner.scan(open(path, "rb").read())
    print(len(found.matching_rules))


def presidio(rules, path):
    from presidio_analyzer import Pattern, PatternRecognizer

    patterns, words = [], []
    for line in open(rules, encoding="utf-8"):
        kind, text = line.rstrip("\n").split("\t", 1)
        if kind == "pattern":
            # Bytes beyond ASCII stand in the patterns by number; here text is characters.
            patterns.append(Pattern(f"p{len(patterns)}", text, 0.5))
        else:
            words.append(text)
    text = open(path, encoding="utf-8").read()
    for recognizer in (
        PatternRecognizer("PATTERN", patterns=patterns),
        PatternRecognizer("WORD", deny_list=words),
    ):
        print(len(recognizer.analyze(text, recognizer.supported_entities)))


def pdfium(*paths):
    import pypdfium2

    for path in paths:
        try:
            document = pypdfium2.PdfDocument(path)
            for page in document:
                page.get_textpage().get_text_range()
        except Exception as error:
            print(path, error)


def docx(*paths):
    import docx

    for path in paths:
        try:
            document = docx.Document(path)
            for paragraph in document.paragraphs:
                paragraph.text
            for table in document.tables:
                for row in table.rows:
                    for cell in row.cells:
                        cell.text
        except Exception as error:
            print(path, error)


def pptx(*paths):
    import pptx

    for path in paths:
        try:
            for slide in pptx.Presentation(path).slides:
                for shape in slide.shapes:
                    shape.has_text_frame and shape.text_frame.text
        except Exception as error:
            print(path, error)


def openpyxl(*paths):
    import openpyxl

    for path in paths:
        try:
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            for sheet in book.worksheets:
                for row in sheet.iter_rows(values_only=True):
                    for cell in row:
                        cell is not None and str(cell)
        except Exception as error:
            print(path, error)


def plumber(*paths):
    import pdfplumber

    for path in paths:
        try:
            with pdfplumber.open(path) as document:
                for page in document.pages:
                    page.extract_text()
        except Exception as error:
            print(path, error)


def kreuzberg(*paths):
    import kreuzberg

    for path in paths:
        try:
            kreuzberg.extract_file_sync(path)
        except Exception as error:
            print(path, error)


def tika(*paths):
    import iscc_tika

    extractor = iscc_tika.Extractor()
    for path in paths:
        try:
            extractor.extract_file_to_string(path)
        except Exception as error:
            print(path, error)


PEERS = {
    "yara-x": yara,
    "presidio": presidio,
    "pypdfium2": pdfium,
    "python-docx": docx,
    "python-pptx": pptx,
    "openpyxl": openpyxl,
    "pdfplumber": plumber,
    "kreuzberg": kreuzberg,
    "tika": tika,
}

if __name__ == "__main__":
    PEERS[sys.argv[1]](*sys.argv[2:])
