"""The styles of the Word file, made from the layout that fitting measures by."""

from __future__ import annotations

from briefings import page
from briefings.stages.render.word_xml import Element, element, twips

BULLETS = 1
"""Numbering of every bulleted list; numbered lists count on from there, one each."""


def style_sheet(density: float, language: str) -> tuple[Element, ...]:
    """Return the children of the style part: defaults first, then every style that the page uses."""
    return (
        element("docDefaults", element("rPrDefault", _defaults(language)), element("pPrDefault")),
        _style("paragraph", "Normal", "Normal", default="1"),
        _style("character", "DefaultParagraphFont", "Default Paragraph Font", default="1"),
        _style("table", "TableNormal", "Normal Table", _no_margins(), default="1"),
        _style("numbering", "NoList", "No List", default="1"),
        _style("character", "Strong", "Strong", element("rPr", element("b"), element("bCs"))),
        _style(
            "character", "Citation", "Citation", element("rPr", element("color", val=page.COLOURS.accent))
        ),
        *_paragraph_styles(density),
        _table_style(),
    )


def numbering(numbered_lists: int) -> tuple[Element, ...]:
    """Return the children of the numbering part: bullets, and as many lists that each start at 1."""
    bullet = _level("bullet", "•", page.BULLET, 0)
    lists = range(1, numbered_lists + 1)
    return (
        bullet,
        *(_level("decimal", "%1.", page.NUMBER, number) for number in lists),
        *(
            element("num", element("abstractNumId", val=number), numId=BULLETS + number)
            for number in range(numbered_lists + 1)
        ),
    )


def _level(form: str, sign: str, style: page.Style, number: int) -> Element:
    indent = element("ind", left=twips(style.left), hanging=twips(style.hanging))
    level = element(
        "lvl",
        element("start", val="1"),
        element("numFmt", val=form),
        element("lvlText", val=sign),
        element("lvlJc", val="left"),
        element("pPr", indent),
        ilvl="0",
    )
    return element("abstractNum", element("multiLevelType", val="singleLevel"), level, abstractNumId=number)


def _defaults(language: str) -> Element:
    # Word counts a bare "en" as unknown and checks no spelling.
    tag = "en-GB" if language == "en" else language
    size = twips(page.BULLET.size) // 10
    return element(
        "rPr",
        element("rFonts", ascii=page.FONT, hAnsi=page.FONT, cs=page.FONT, eastAsia=page.FONT),
        element("color", val=page.COLOURS.ink),
        element("sz", val=size),
        element("szCs", val=size),
        element("lang", val=tag, eastAsia=tag),
    )


def _style(kind: str, id_: str, name: str, *parts: Element, default: str = "", based: str = "") -> Element:
    attributes = {"type": kind, "styleId": id_} | ({"default": default} if default else {})
    bases = (element("basedOn", val=based),) if based else ()
    return element("style", element("name", val=name), *bases, element("qFormat"), *parts, **attributes)


def _no_margins() -> Element:
    return element("tblPr", element("tblInd", w="0", type="dxa"), _cell_margins(0))


def _cell_margins(points: float) -> Element:
    sides = {"top": 0, "left": twips(points), "bottom": 0, "right": twips(points)}
    return element("tblCellMar", *(element(side, w=width, type="dxa") for side, width in sides.items()))


def _paragraph_styles(density: float) -> tuple[Element, ...]:
    def made(id_: str, name: str, style: page.Style, *extra: Element) -> Element:
        return _paragraph_style(id_, name, style.at(density), extra)

    return (
        made("Title", "Title", page.TITLE),
        made("Position", "Position", page.POSITION),
        made("BottomLine", "Bottom Line", page.BOTTOM_LINE, _box(), _shading(page.COLOURS.tint)),
        made("Heading1", "heading 1", page.HEADING, element("keepNext"), _rule_below(), _outline(0)),
        made("ListBullet", "List Bullet", page.BULLET, _in_list(BULLETS)),
        made("ListNumber", "List Number", page.NUMBER, _in_list(BULLETS + 1)),
        # Cells keep their height whatever the density: rows set solid run together.
        _paragraph_style("TableText", "Table Text", page.CELL, ()),
        made("Source", "Source", page.SOURCE, _tab_stop("left", page.SOURCE.left)),
        made("Header", "header", page.HEADER),
        made("Footer", "footer", page.FOOTER),
    )


def _paragraph_style(id_: str, name: str, style: page.Style, extra: tuple[Element, ...]) -> Element:
    spacing = element(
        "spacing",
        before=twips(style.before),
        after=twips(style.after),
        line=round(style.multiple * 240),
        lineRule="auto",
    )
    indent = element("ind", left=twips(style.left), right=twips(style.right), hanging=twips(style.hanging))
    bold = (element("b"), element("bCs")) if style.bold else ()
    size = round(style.size * 2)
    ink = element(
        "rPr", *bold, element("color", val=style.colour), element("sz", val=size), element("szCs", val=size)
    )
    layout = _in_order(element("widowControl", val="0"), *extra, spacing, indent)
    return _style("paragraph", id_, name, element("pPr", *layout), ink, based="Normal")


_ORDER = ("keepNext", "widowControl", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "outlineLvl")


def _in_order(*parts: Element) -> list[Element]:
    """Return paragraph properties in the order that the format's schema asks for."""
    return sorted(parts, key=lambda part: _ORDER.index(part.tag.rsplit("}")[-1]))


def _border(side: str, width: float, space: float, colour: str) -> Element:
    return element(side, val="single", sz=round(width * 8), space=space, color=colour)


def _box() -> Element:
    # Borders in the colour of the fill are padding; the rule and its distance fill the left indent.
    tint, style = page.COLOURS.tint, page.BOTTOM_LINE
    pad = style.frame / 2 - page.RULE
    return element(
        "pBdr",
        _border("top", page.RULE, pad, tint),
        _border("left", style.left / 3, style.left * 2 / 3, page.COLOURS.accent),
        _border("bottom", page.RULE, pad, tint),
        _border("right", page.RULE, style.right - page.RULE, tint),
    )


def _rule_below() -> Element:
    return element("pBdr", _border("bottom", page.RULE, page.HEADING.frame - page.RULE, page.COLOURS.rule))


def _shading(fill: str) -> Element:
    return element("shd", val="clear", color="auto", fill=fill)


def _outline(level: int) -> Element:
    return element("outlineLvl", val=level)


def _in_list(number: int) -> Element:
    return element("numPr", element("ilvl", val="0"), element("numId", val=number))


def _tab_stop(side: str, at: float) -> Element:
    return element("tabs", element("tab", val=side, pos=twips(at)))


def _table_style() -> Element:
    lines = element(
        "tblBorders",
        _border("bottom", page.RULE, 0, page.COLOURS.rule),
        _border("insideH", page.RULE, 0, page.COLOURS.rule),
    )
    head = element(
        "tblStylePr",
        element("rPr", element("b"), element("bCs")),
        element("tcPr", _shading(page.COLOURS.tint)),
        type="firstRow",
    )
    whole = element("tblPr", element("tblInd", w="0", type="dxa"), lines, _cell_margins(page.CELL_MARGIN))
    return _style("table", "BriefingTable", "Briefing Table", whole, head, based="TableNormal")
