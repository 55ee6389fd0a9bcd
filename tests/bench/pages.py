"""The pages that are measured side by side, and how each is used for the first time."""

from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Page

from macros.pyodide import PIN
from tests.conftest import PREFIX

ORIGIN = "https://checkup.bench/"

#: Waits for a text in an element, and tells when it was there and how long the page's longest task
#: was until then, of those of 50 ms and more, which are all that the browser reports.
WATCH = """
globalThis.bench = {
  began: 0,
  tasks: [],
  press(button) {
    this.began = performance.now();
    button.click();
  },
  found(selector, text) {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!document.querySelector(selector)?.textContent.includes(text)) return;
        watch.disconnect();
        const end = performance.now();
        setTimeout(() => resolve({ took: end - this.began, freeze: this.longest(end) }), 300);
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      look();
      const late = () => reject(new Error(`no ${text} in ${selector}: ${document.body.innerText}`));
      setTimeout(late, 120_000);
    });
  },
  longest(end) {
    const tasks = this.tasks.filter(({ startTime }) => startTime >= this.began && startTime <= end);
    return Math.max(0, ...tasks.map((one) => one.duration));
  },
};
new PerformanceObserver((list) => bench.tasks.push(...list.getEntries()))
  .observe({ type: "longtask", buffered: true });
"""

BARE = f"""<!doctype html><meta charset="utf-8"><title>bare</title><link rel="icon" href="data:,">
<button>go</button><output></output>
<script type="module">
import {{ loadPyodide }} from "{PIN.base}pyodide.mjs";
document.querySelector("button").onclick = async () => {{
  const python = await loadPyodide();
  document.querySelector("output").textContent = python.runPython("1 + 1");
}};
</script>"""

USE_BARE = """() => {
  bench.press(document.querySelector("button"));
  return bench.found("output", "2");
}"""
USE_CHECK = """async () => {
  await customElements.whenDefined("check-item");
  const item = document.querySelector("check-item#connect-is-supported");
  item.querySelector("[name=connect_version]").value = "2.4.21.0";
  bench.press(item.querySelector("button"));
  return bench.found("#connect-is-supported[data-status=fail] .check-finding", "2.4.21.0");
}"""
USE_PYSCRIPT = '() => bench.found("#verdict", "fail")'
#: Its editor is pressed as soon as it answers to that.
USE_MARKDOWN_EXEC = """() => {
  const press = () => {
    const run = document.querySelector("[id$=run]");
    if (run?.onclick) run.click();
    else setTimeout(press, 5);
  };
  press();
  return bench.found(".pyodide-output", "fail");
}"""


@dataclass(frozen=True)
class Subject:
    """``use`` runs in the page, and resolves to what ``WATCH`` tells.

    A page that starts Python unasked is timed from its navigation, any other from the press.
    """

    name: str
    path: str
    use: str
    unasked: bool = False

    @property
    def start(self) -> str:
        """What the time is counted from."""
        return "load" if self.unasked else "press"


BARE_PAGE = Subject("bare page", "bare/", USE_BARE)
THIS_SITE = Subject("this site", f"{PREFIX[1:]}connectivity/", USE_CHECK)
SUBJECTS = (
    BARE_PAGE,
    THIS_SITE,
    Subject("PyScript", "pyscript/", USE_PYSCRIPT, unasked=True),
    Subject("markdown-exec", "markdown-exec/", USE_MARKDOWN_EXEC, unasked=True),
)


def opened(context: BrowserContext, subject: Subject) -> Page:
    """Open a page; one that starts unasked is being used from its first moment."""
    page = context.new_page()
    unasked = f"bench.used = ({subject.use})();" if subject.unasked else ""
    page.add_init_script(WATCH + unasked)
    page.goto(ORIGIN + subject.path, wait_until="commit" if subject.unasked else "networkidle")
    return page


def used(page: Page, subject: Subject) -> tuple[float, float]:
    """Return the milliseconds to the first result, and the page's longest task until then."""
    found = page.evaluate("bench.used" if subject.unasked else subject.use)
    return found["took"], found["freeze"]
