#!/usr/bin/env python3
"""Writes the DOCX and ODT documents of the golden cases, the same bytes on
every run. usage: make.py FOLDER"""
import pathlib
import sys
import zipfile

OOXML = "http://schemas.openxmlformats.org/"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
WHO = 'w:id="1" w:author="Clerk" w:date="2026-01-05T09:00:00Z"'


def write(path, parts):
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, (2026, 1, 5, 9, 0, 0))
            entry.external_attr = 0o644 << 16
            stored = name == "mimetype"
            entry.compress_type = (zipfile.ZIP_STORED if stored
                                   else zipfile.ZIP_DEFLATED)
            package.writestr(entry, text)


# --- DOCX -------------------------------------------------------------------

def run(text, properties=""):
    return (f"<w:r><w:rPr>{properties}</w:rPr>"
            f'<w:t xml:space="preserve">{text}</w:t></w:r>')


def deleted(text):
    return (f'<w:del {WHO}><w:r><w:delText xml:space="preserve">{text}'
            f"</w:delText></w:r></w:del>")


def inserted(text):
    return f"<w:ins {WHO}>{run(text)}</w:ins>"


def para(inner, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def styled(style, text):
    return para(run(text), f'<w:pStyle w:val="{style}"/>')


def numbered(level, text):
    return para(run(text), f'<w:numPr><w:ilvl w:val="{level}"/>'
                           f'<w:numId w:val="1"/></w:numPr>')


def cell(text):
    return f"<w:tc><w:tcPr/>{para(run(text))}</w:tc>"


def row(*texts):
    return f"<w:tr>{''.join(cell(text) for text in texts)}</w:tr>"


def level(number, form, text):
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>')


def style(name, title, outline):
    return (f'<w:style w:type="paragraph" w:styleId="{name}">'
            f'<w:name w:val="{title}"/><w:pPr><w:outlineLvl w:val="{outline}"/>'
            f"</w:pPr></w:style>")


def relations(*rows):
    inner = "".join(
        f'<Relationship Id="rId{i}" Type="{OOXML}officeDocument/2006/'
        f'relationships/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(rows, 1))
    return (f'<Relationships xmlns="{OOXML}package/2006/relationships">'
            f"{inner}</Relationships>")


def word(tag, inner):
    return (f'<?xml version="1.0"?><w:{tag} xmlns:w="{OOXML}wordprocessingml/'
            f'2006/main" xmlns:r="{OOXML}officeDocument/2006/relationships">'
            f"{inner}</w:{tag}>")


TYPES = (
    f'<Types xmlns="{OOXML}package/2006/content-types"><Default '
    'Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/'
    'xml"/>' + "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="application/vnd.'
        f'openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
        for part, kind in [("document", "document.main"), ("styles", "styles"),
                           ("numbering", "numbering"),
                           ("footnotes", "footnotes"), ("header1", "header")])
    + "</Types>")


def plan(path):
    """A language plan whose tracked changes turn a permission into a ban."""
    table = ("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
             + row("Code", "KBBA") + row("Adopted", "2021-03-09")
             + row("Revised", "2026-01-05") + "</w:tbl>")
    body = (
        styled("Title", "Language Plan") + table
        + styled("Heading1", "Interpreters")
        + para(run("Interpreters:"))
        + numbered(0, "shall be trained in their role;")
        + numbered(0, "shall be listed:")
        + numbered(1, "on the roster of the district; or")
        + numbered(1, "with a firm under contract.")
        + para(run("Siblings ") + deleted("may") + inserted("shall not")
               + run(" interpret at the desk.")
               + '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + para(run("Every translation is checked before it is sent."))
        + '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
          "</w:sectPr>")
    write(path, [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", relations(("officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels",
         relations(("styles", "styles.xml"), ("numbering", "numbering.xml"),
                   ("footnotes", "footnotes.xml"), ("header", "header1.xml"))),
        ("word/document.xml", word("document", f"<w:body>{body}</w:body>")),
        ("word/styles.xml", word("styles", style("Title", "Title", 0)
                                 + style("Heading1", "heading 1", 1))),
        ("word/numbering.xml", word(
            "numbering", '<w:abstractNum w:abstractNumId="0">'
            + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)")
            + '</w:abstractNum><w:num w:numId="1">'
              '<w:abstractNumId w:val="0"/></w:num>')),
        ("word/footnotes.xml", word(
            "footnotes", '<w:footnote w:id="2">'
            + para(run("Nor shall any other child.")) + "</w:footnote>")),
        ("word/header1.xml", word("hdr", para(run("Draft of January")))),
    ])


# --- ODT --------------------------------------------------------------------

def opened(name):
    spaces = " ".join(f'xmlns:{prefix}="{ODF}{word}:1.0"' for prefix, word in [
        ("office", "office"), ("text", "text"), ("table", "table"),
        ("style", "style"), ("meta", "meta"), ("manifest", "manifest")])
    return (f'<?xml version="1.0"?><office:document-{name} {spaces} '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'office:version="1.2">')


def p(inner):
    return f"<text:p>{inner}</text:p>"


def h(number, inner):
    return f'<text:h text:outline-level="{number}">{inner}</text:h>'


def items(*inner):
    return ('<text:list text:style-name="L1">' + "".join(
        f"<text:list-item>{p(text)}</text:list-item>" for text in inner)
        + "</text:list>")


def region(name, what):
    return (f'<text:changed-region text:id="{name}">{what}'
            "</text:changed-region>")


INFO = ("<office:change-info><dc:creator>Clerk</dc:creator>"
        "<dc:date>2026-01-05T09:00:00</dc:date></office:change-info>")


def enrollment(path):
    """An enrollment policy whose tracked changes shorten a time limit."""
    body = (
        "<text:tracked-changes>"
        + region("c1", f"<text:deletion>{INFO}{p('ten')}</text:deletion>")
        + region("c2", f"<text:insertion>{INFO}</text:insertion>")
        + "</text:tracked-changes>"
        + h(1, "Enrollment Policy") + p("Code: JF")
        + h(2, "Who may enroll")
        + p("Every child shall be enrolled within "
            '<text:change text:change-id="c1"/>'
            '<text:change-start text:change-id="c2"/>five'
            '<text:change-end text:change-id="c2"/> days.'
            '<text:note text:note-class="footnote"><text:note-citation>1'
            "</text:note-citation><text:note-body>"
            + p("School days.") + "</text:note-body></text:note>")
        + h(2, "Papers") + p("The office asks for:")
        + items("proof of age;", "proof of residence.")
        + p("Adopted: 2019-05-14") + p("Revised: 2026-01-05"))
    styles = ('<text:list-style style:name="L1"><text:list-level-style-number '
              'text:level="1" style:num-format="a" style:num-prefix="(" '
              'style:num-suffix=")"/></text:list-style>')
    footer = f"<style:footer>{p('Draft of January')}</style:footer>"
    write(path, [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", opened("content")
         + f"<office:automatic-styles>{styles}</office:automatic-styles>"
         f"<office:body><office:text>{body}</office:text></office:body>"
         "</office:document-content>"),
        ("styles.xml", opened("styles") + "<office:styles/>"
         f'<office:master-styles><style:master-page style:name="Standard">'
         f"{footer}</style:master-page></office:master-styles>"
         "</office:document-styles>"),
        ("meta.xml", opened("meta") + "<office:meta><meta:user-defined "
         'meta:name="Status">draft</meta:user-defined></office:meta>'
         "</office:document-meta>"),
    ])


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    plan(folder / "plan.docx")
    enrollment(folder / "enrollment.odt")
