"""Reads what the report writes for office programs with Python's own zip, XML and CSV readers, which share nothing with the writer.

    python3 independent.py docx|xlsx|csv FILE

Prints JSON. Whatever an office program would call damaged ends with a message and status 1: a broken archive, a part without a
declared type, a relation that leads nowhere, XML that is none.
"""

import csv
import json
import posixpath
import sys
import xml.etree.ElementTree as tree
import zipfile

PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def demand(holds, message):
    if not holds:
        sys.exit(message)


class Package:
    """An office file: its parts, and what leads from one to another."""

    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        demand(self.archive.testzip() is None, "a part does not have its checksum")
        self.names = self.archive.namelist()
        demand(len(self.names) == len(set(self.names)), "a part is there twice")
        types = self.xml("[Content_Types].xml")
        endings = {of.get("Extension").lower() for of in types.iter(TYPES + "Default")}
        named = {of.get("PartName").lstrip("/") for of in types.iter(TYPES + "Override")}
        for name in self.names:
            is_typed = name in named or name.rsplit(".", 1)[-1].lower() in endings
            demand(name == "[Content_Types].xml" or is_typed, f"{name} has no type")
            if name.endswith((".xml", ".rels")):
                self.xml(name)
            if name.endswith(".rels"):
                self.relations(name)
        demand(named <= set(self.names), "a type is declared for what is not there")
        main = [to for kind, to in self.relations("_rels/.rels").values() if kind == OFFICE + "/officeDocument"]
        demand(len(main) == 1, "no main part")
        self.main = main[0]

    def xml(self, name):
        return tree.fromstring(self.archive.read(name))

    def relations(self, name):
        """What a part's relations lead to, by their ids; each must be there."""
        folder = posixpath.dirname(posixpath.dirname(name))
        found = {}
        for of in self.xml(name).iter(PACKAGE + "Relationship"):
            demand(of.get("TargetMode") != "External", f"{name} leads out of the file")
            target = of.get("Target")
            to = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            demand(to in self.names, f"{name} leads to {to}, which is not there")
            found[of.get("Id")] = (of.get("Type"), to)
        return found

    def of_main(self):
        folder, name = posixpath.split(self.main)
        return self.relations(posixpath.join(folder, "_rels", name + ".rels"))


def docx(path):
    """Every paragraph with its style, and every table's rows, in their order."""
    package = Package(path)
    body = package.xml(package.main).find(WORD + "body")

    def said(paragraph):
        pieces = []
        for piece in paragraph.iter():
            if piece.tag == WORD + "t":
                pieces.append(piece.text or "")
            elif piece.tag in (WORD + "br", WORD + "cr"):
                pieces.append("\n")
            elif piece.tag == WORD + "tab":
                pieces.append("\t")
        return "".join(pieces)

    def style(paragraph):
        of = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        return "" if of is None else of.get(WORD + "val")

    paragraphs = [[style(one), said(one)] for one in body.iter(WORD + "p")]
    tables = [
        [["\n".join(said(one) for one in cell.iter(WORD + "p")) for cell in row.findall(WORD + "tc")] for row in table.findall(WORD + "tr")]
        for table in body.iter(WORD + "tbl")
    ]
    fields = sum(1 for one in body.iter() if one.tag in (WORD + "fldSimple", WORD + "instrText", WORD + "hyperlink"))
    return {"paragraphs": paragraphs, "tables": tables, "fields": fields}


def xlsx(path):
    """Every sheet's cells, and how many of all are formulas or links."""
    package = Package(path)
    relations = package.of_main()
    shared = []
    for kind, to in relations.values():
        if kind == OFFICE + "/sharedStrings":
            shared = ["".join(text.text or "" for text in one.iter(SHEET + "t")) for one in package.xml(to)]

    def value(cell):
        kind, inner = cell.get("t", "n"), cell.find(SHEET + "v")
        if kind == "inlineStr":
            return "".join(text.text or "" for text in cell.iter(SHEET + "t"))
        if inner is None or inner.text is None:
            return ""
        return shared[int(inner.text)] if kind == "s" else inner.text

    sheets, formulas = {}, 0
    for sheet in package.xml(package.main).iter(SHEET + "sheet"):
        _, to = relations[sheet.get("{" + OFFICE + "}id")]
        content = package.xml(to)
        formulas += sum(1 for one in content.iter() if one.tag in (SHEET + "f", SHEET + "hyperlink"))
        rows = []
        for row in content.iter(SHEET + "row"):
            cells = {}
            for cell in row.findall(SHEET + "c"):
                letters = "".join(sign for sign in cell.get("r") if sign.isalpha())
                column = 0
                for letter in letters:
                    column = column * 26 + ord(letter) - ord("A") + 1
                cells[column] = value(cell)
            rows.append([cells.get(column, "") for column in range(1, max(cells, default=0) + 1)])
        sheets[sheet.get("name")] = rows
    return {"sheets": sheets, "formulas": formulas}


def table(path):
    """The rows, and how many cells a spreadsheet would calculate."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    demand(len({len(row) for row in rows}) == 1, "rows of different lengths")

    def is_formula(cell):
        return cell[:1] in ("=", "+", "-", "@", "\t", "\r")

    return {"rows": rows, "formulas": sum(is_formula(cell) for row in rows for cell in row)}


if __name__ == "__main__":
    csv.field_size_limit(1 << 30)
    read = {"docx": docx, "xlsx": xlsx, "csv": table}[sys.argv[1]]
    sys.stdout.reconfigure(encoding="utf-8")
    json.dump(read(sys.argv[2]), sys.stdout, ensure_ascii=False)
