"""Workbooks with live formulas, as another program sees them.

recalculate.py spoil FOLDER     puts wrong results beside every formula, so that nobody can take them over
recalculate.py change FILE ID VALUE   writes VALUE (or, for "-", nothing) where the input ID is given
recalculate.py read FOLDER      prints {file: [[rows of each sheet]]} as JSON
"""

import json
import pathlib
import re
import sys
import zipfile

import openpyxl


def spoil(folder):
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        with zipfile.ZipFile(path) as book:
            parts = {name: book.read(name) for name in book.namelist()}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
            for name, data in parts.items():
                if name.startswith("xl/worksheets/"):
                    data = re.sub(rb"</f><v>[^<]*</v>", b"</f><v>77777</v>", data)
                    data = re.sub(rb' t="str"><f>', b"><f>", data)
                book.writestr(name, data)


def change(path, wanted, value):
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets[1:2]:
        for row in sheet.iter_rows(min_row=4):
            if row[10].value != wanted:
                continue
            row[4].value = None if value == "-" else float(value)
            if value == "-":
                row[3].value = None
    book.save(path)


def read(folder):
    books = {}
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        book = openpyxl.load_workbook(path, data_only=True)
        books[path.name] = [[[cell for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book]
    print(json.dumps(books, ensure_ascii=False))


{"spoil": spoil, "change": change, "read": read}[sys.argv[1]](*sys.argv[2:])
