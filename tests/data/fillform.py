"""Fills in blank report forms as an official with another program does: by headings and names of rows.

fillform.py PLAN.json: [{"file": ..., "sheets": [{"fields": {name: value}, "keys": [heading ...], "rows": [{heading: value}]}]}]
"""
import json
import sys

import openpyxl


def heading_row(sheet, wanted):
    for row in sheet.iter_rows(max_row=30):
        texts = {str(cell.value): cell.column for cell in row if cell.value is not None}
        if all(any(text == one or text.startswith(one + ",") for text in texts) for one in wanted):
            return row[0].row, lambda one: next(c for t, c in texts.items() if t == one or t.startswith(one + ","))
    raise SystemExit(f"no headings {wanted} in {sheet.title}")


def open_cell(sheet, row, column):
    cell = sheet.cell(row, column)
    if cell.protection.locked:
        raise SystemExit(f"{sheet.title} {cell.coordinate} is locked")
    return cell


for book in json.load(open(sys.argv[1], encoding="utf-8")):
    workbook = openpyxl.load_workbook(book["file"])
    for sheet, plan in zip(workbook, book["sheets"], strict=True):
        if not sheet.protection.sheet:
            raise SystemExit(f"{sheet.title} is not protected")
        if plan["fields"]:
            names = {str(row[1].value): row[1].row for row in sheet.iter_rows() if row[1].value is not None}
            for name, value in plan["fields"].items():
                open_cell(sheet, names[name], 4).value = value
        if plan["rows"]:
            first, place = heading_row(sheet, list(plan["rows"][0]))
            row = first
            for cells in plan["rows"]:
                row += 1
                if plan["keys"]:
                    wanted = [str(cells[key]) for key in plan["keys"]]
                    row = next(
                        at
                        for at in range(first + 1, sheet.max_row + 1)
                        if [str(sheet.cell(at, place(key)).value) for key in plan["keys"]] == wanted
                    )
                for heading, value in cells.items():
                    if heading not in plan["keys"] and value is not None:
                        open_cell(sheet, row, place(heading)).value = value
    workbook.save(book["file"])
