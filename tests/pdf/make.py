#!/usr/bin/env python3
"""Writes the small PDF files of the tests: make.py FOLDER [PAGES].

Bare PDF with the standard fonts, so that what stands where is known: a policy
of three pages with running heads, columns, a table, a footnote and bookmarks;
the same with a page that is only a picture; one that is encrypted; one that is
cut off; one of five pages for measuring; with PAGES, many.pdf of so many.
"""
import os
import sys

REGULAR, BOLD = "F1", "F2"


def shown(text):
    data = text.encode("cp1252")
    return b"(" + data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(
        b")", b"\\)") + b")"


def line(x, y, text, size=11, font=REGULAR):
    """A line of text; y counts from the top of the page."""
    return b"BT /%s %g Tf %g %g Td %s Tj ET\n" % (
        font.encode(), size, x, 792 - y, shown(text))


def lines(x, y, texts, pitch=14, **how):
    return b"".join(line(x, y + i * pitch, text, **how)
                    for i, text in enumerate(texts))


def picture():
    return (b"q 500 0 0 700 50 40 cm\nBI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI\n"
            b"Q\n")


def pdf(pages, bookmarks=(), trailer=b""):
    objects = [b"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>", b"",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
               b" /Encoding /WinAnsiEncoding >>",
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold"
               b" /Encoding /WinAnsiEncoding >>", b""]
    kids = []
    for content in pages:
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream"
                       % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
            b" /Contents %d 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R"
            b" >> >> >>" % len(objects))
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    first = len(objects) + 1
    for i, (title, page, y) in enumerate(bookmarks):
        near = b""
        if i > 0:
            near += b" /Prev %d 0 R" % (first + i - 1)
        if i + 1 < len(bookmarks):
            near += b" /Next %d 0 R" % (first + i + 1)
        objects.append(b"<< /Title %s /Parent 5 0 R%s /Dest [%d 0 R /XYZ 0 %d"
                       b" 0] >>" % (shown(title), near, kids[page], 792 - y))
    objects[4] = b"<< /Type /Outlines /Count 0 >>"
    if bookmarks:
        objects[4] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count" \
            b" %d >>" % (first, len(objects), len(bookmarks))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + (b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n"
                  b"%%%%EOF\n" % (len(objects) + 1, trailer, xref))


def furniture(page):
    return (line(72, 40, "Alder Falls Public Schools", size=9)
            + line(280, 760, "Page %d of 3" % page, size=9))


def policy_pages():
    first = furniture(1)
    first += line(72, 90, "Language Plan", size=20, font=BOLD)
    first += line(72, 130, "Interpreters", font=BOLD)
    first += lines(72, 150, [
        "Interpreters shall be trained in their role, and the coordinator shall"
        " keep a roster",
        "of all of them that the public can see. Every family is told of the"
        " roster in the lan-",
        "guage that it reads best."])
    first += line(193, 174, "1", size=6)
    first += line(72, 210, "The coordinator shall ensure that:")
    first += line(90, 228, "\u2022 meetings have an interpreter whom the family"
                  " accepts,")
    first += line(90, 242, "\u2022 letters are translated, and")
    first += line(90, 256, "\u2022 no child has to interpret.")
    first += lines(72, 660, [
        "The principal of each school reports to the committee once a year on"
        " all that was",
        "spent on interpreters, on what families said about them and on"])
    first += line(72, 710, "1 The roster is on the pages of the district.",
                  size=8)
    second = furniture(2)
    second += line(72, 80, "what the school will do next.")
    second += line(72, 120, "Hours", font=BOLD)
    for i, (day, from_, to) in enumerate([
            ("Day", "Opens", "Closes"), ("Monday", "8:00", "16:00"),
            ("Tuesday", "9:00", "17:00"), ("Friday", "8:00", "12:00")]):
        second += line(72, 150 + i * 20, day) + line(220, 150 + i * 20, from_)
        second += line(360, 150 + i * 20, to)
    third = furniture(3)
    left = ["Siblings may interpret at the desk when", "nobody else is there"
            " and the family is in", "a hurry; the clerk writes down who it",
            "was and calls the family on the next day", "with an interpreter,"
            " who repeats what was", "said and asks whether it was understood",
            "as it was meant by the school."]
    right = ["Staff should have translations reviewed", "by a second person"
             " who knows the words", "of schools in both languages. What was",
             "not reviewed says so at its head, in the", "language of the"
             " reader, with the name of", "the office that answers questions"
             " about", "it on every working day of the year."]
    third += line(72, 80, "Desk and letters", font=BOLD)
    third += lines(72, 110, left) + lines(320, 110, right)
    return [first, second, third]


def full_page():
    """A page of a manual: two headings and 440 words."""
    words = ("the district tells every family in a language that it reads what"
             " the school has decided and why, and how it can ask for another"
             " answer before the next meeting of the council").split()
    page = furniture(1) + line(72, 80, "Notice", size=16, font=BOLD)
    page += line(72, 400, "Answers", font=BOLD)
    for i in range(40):
        y = 110 + i * 14 + (i >= 20) * 50
        page += line(72, y, " ".join(
            words[(i * 11 + k) % len(words)] for k in range(11)))
    return page


def main():
    folder = sys.argv[1]
    pages = policy_pages()
    marks = [("Language Plan", 0, 70), ("Interpreters", 0, 120),
             ("Hours", 1, 110), ("Desk and letters", 2, 70)]
    locked = (b" /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4"
              b" /O <%s> /U <%s> >>" % (b"a5" * 32, b"5a" * 32))
    whole = pdf(pages, marks)
    files = {
        "policy.pdf": whole,
        "scan.pdf": pdf([pages[0], picture(), picture(), b"", pages[2]]),
        "pictures.pdf": pdf([picture(), picture()]),
        "locked.pdf": pdf(pages, marks, locked),
        "cut.pdf": whole[:300],
        "five.pdf": pdf([full_page()] * 5),
    }
    if len(sys.argv) > 2:
        page = line(72, 90, "Interpreters shall be trained in their role.")
        blank = [b""] * (int(sys.argv[2]) - 2)
        files = {"many.pdf": pdf([page] + blank + [page])}
    for name, data in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)


if __name__ == "__main__":
    main()
