"""What of a text is prose of its language: no code, no address, no label of an English screen."""

import re

from tests.language.language import Language

#: Stands where something was that is no prose.
GAP = "¤"

_MACRO = re.compile(r"\{\{.*?\}\}")
_ANCHOR = re.compile(r"\{\{\s*statement\(.*?\}\}|\{ ?[#.][^{}]*\}")
_CODE = re.compile(r"(`+).+?\1")
_LINK = re.compile(r"\]\([^)]*\)")
_AUTOLINK = re.compile(r"<https?://[^<>\s]*>")
_TAG = re.compile(r"<[^<>]*>")
#: Names of commands and of their fields: a capital inside a word.
_IDENTIFIER = re.compile(r"[\w-]*[a-z][A-Z][\w-]*|\b[A-Z]\w+-[A-Z]\w+")
_ADDRESS = re.compile(
    r"\w+://\S*|\b[\w.]+@[\w.]+|(?<![\w.])[\w*-]*(?:\.[\w*-]+)*\.(?:com|net|ms|us|cn|networks|example|config)\b(?:/\w+)?"
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
    text = _AUTOLINK.sub(GAP, _LINK.sub(f"]({GAP})", text))
    text = _ADDRESS.sub(GAP, _PLACEHOLDER.sub(GAP, _TAG.sub("", text)))
    for one in language.english:
        text = text.replace(one, GAP)

    def emphasised(found: re.Match[str]) -> str:
        return f"{found[1]}{GAP}{found[1]}" if found[2] in language.labels else found[0]

    return _LABEL.sub(emphasised, text)


def prose(text: str, language: Language) -> str:
    """Return a text of Markdown as it is read, with gaps for what is no prose."""
    text = _START.sub("", marked(text, language))
    text = _EMPHASIS.sub("", _LINKED.sub(r"\1", text))
    return " ".join(_IDENTIFIER.sub(lambda found: _kept(found[0], language), text).split())


def _kept(word: str, language: Language) -> str:
    """Return a word with a capital inside where it belongs to the name of a product, with any ending."""
    return word if word.startswith(language.words_of_names) else GAP
