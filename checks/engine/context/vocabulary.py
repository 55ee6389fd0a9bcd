"""What the words mean in which people say whose an output is, and the words of every language.

A letter stands for each meaning; ``remark.py`` and ``heading.py`` make rules of the letters. Words are in
small letters; ``*`` stands for any ending, ``_`` parts the words of an expression. Of two meanings of a word
the one further up counts. A new language is a file of its words beside the others and a line here, no rule.
"""

from checks.engine.context import vocabulary_cs, vocabulary_de, vocabulary_en, vocabulary_sk

#: Each meaning, and of which words.
MEANINGS = {
    ".": "nothing, although one of its words means something alone",
    "r": "it went back to how it is shown",
    "w": "it is the wrong one",
    "E": "it was run, shown or kept somewhere else than on the reader's servers",
    "S": "who or what only tells how it is elsewhere, or how it ought to be",
    "O": "not the one in question, where a place stands behind it",
    "j": "one that is as it ought to be",
    "o": "behind a place: it is not the one in question",
    "P": "a place, or who has something there",
    "W": "how it ought to be",
    "H": "some time ago",
    "h": "so long ago, as a page says as well when something was last done",
    "s": "what is shown",
    "V": "what stands in the way of a test or of a connection: without it the test proves nothing",
    "Y": "out of the way",
    "M": "whose",
    "A": "the one in question",
    "I": "the writer",
    "m": "how little is known of it",
    "u": "no longer",
    "L": "later than what is shown",
    "C": "somebody changed it",
    "X": "a state that is bad",
    "p": "the way to it is not open",
    "x": "what is not there, behind *no* or *not*",
    "f": "fails: said of a symptom as well",
    "D": "otherwise",
    "Z": "it is the same there",
    "K": "what works or is got: whoever tells so speaks of more than the output",
    "k": "what is got, or happens",
    "N": "no",
    "G": "tells or gives",
    "R": "ran, or took it from there",
    "F": "where",
    "T": "the output",
    "B": "is",
    "!": "it is said to be otherwise, or corrected",
    "-": "what may stand before the beginning",
    "J": "alone above an output: one that is as it ought to be",
    "c": "what a command does whoever runs it",
    "q": "what shows a state besides the output",
    "?": "it is asked, or only supposed",
}

#: The words that every language has.
ANY = {
    "E": "lab labor* homelab sandbox staging demo poc dev uat qa laptop* notebook* hotspot* dmz azure_vm",
    "S": "chatgpt copilot gemini reddit technet youtube discord stackoverflow microsoft_learn ms_learn"
    " microsoft_support ms_support microsoft_docs ai",
    "P": "server* tenant* dc dcs host hosts domain* vm node* proxy_server",
    "V": "vpn proxy firewall* antivirus* inspection",
    "p": "timeout",
    "J": "perfect super",
    "q": "portal wizard",
    "?": "? if whether should_i can_i could_i ob či jestli ak falls wenn unless",
}

#: For each language its words of each meaning.
LANGUAGES = {
    "en": vocabulary_en.WORDS,
    "de": vocabulary_de.WORDS,
    "sk": vocabulary_sk.WORDS,
    "cs": vocabulary_cs.WORDS,
}
