"""What of a text is prose of its language: no code, no address, no label of an English screen."""

import re

from tests.language.language import Language

#: Stands where something was that is no prose.
GAP = "¤"

_MACRO = re.compile(r"\{\{.*?\}\}")
_ANCHOR = re.compile(r"\{\{\s*statement\(.*?\}\}|\{ ?[#.][^{}]*\}")
_CODE = re.compile(r"(`+).+?\1")
_LINK = re.compile(r"\]\([^)]*\)")
_TAG = re.compile(r"<[^<>]*>")
_ADDRESS = re.compile(
    r"https?://\S+|\b[\w.]+@[\w.]+|(?<![\w.])[\w*-]*(?:\.[\w*-]+)*\.(?:com|net|ms|us|cn|networks|example|config)\b(?:/\w+)?"
)
_PLACEHOLDER = re.compile(r"\{\w+(?::\w+)?\}")
_LABEL = re.compile(r"(?<!\*)(\*\*?)(?![\s*])([^*]+?)(?<!\s)\1(?!\*)")
_ADMONITION = re.compile(r'^(?:!!!|\?\?\?\+?) [\w -]+ "(.*)"$')
_START = re.compile(r"^(?:#+ |[-*+] (?:\[[ x]\] )?|\d+\. |\| ?)")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_|_(?!\w)")
_LINKED = re.compile(r"\[([^\[\]]*)\](?:\(¤\))?")


def marked(text: str, language: Language) -> str:
    """Return a text of Markdown with gaps for what is no prose, its marks kept."""
    text = _ADMONITION.sub(r"\1", _ANCHOR.sub("", text))
    for pattern in (_MACRO, _CODE):
        text = pattern.sub(GAP, text)
    text = _LINK.sub(f"]({GAP})", text)
    text = _ADDRESS.sub(GAP, _PLACEHOLDER.sub(GAP, _TAG.sub("", text)))
    for one in language.english:
        text = text.replace(one, GAP)

    def emphasised(found: re.Match[str]) -> str:
        return f"{found[1]}{GAP}{found[1]}" if found[2] in language.labels else found[0]

    return _LABEL.sub(emphasised, text)


def prose(text: str, language: Language) -> str:
    """Return a text of Markdown as it is read, with gaps for what is no prose."""
    text = _START.sub("", marked(text, language))
    return " ".join(_EMPHASIS.sub("", _LINKED.sub(r"\1", text)).split())
