// The types that the page's scripts share. They are only checked, by `make lint`; nothing is compiled.

/** What the build hands over to the page, as the build itself writes it. */
export type Site = typeof import("../../../.cache/site.json");

export type Status = "fail" | "warn" | "unknown" | "pass" | "not_applicable";
/** What an item shows: a verdict, or that there is none yet. */
export type Shown = Status | "unchecked" | "running";
export type FaultKind = keyof Site["words"]["faults"];

export interface Evidence {
  first_line: number;
  last_line: number;
  text: string;
}

/** What Python says of one check. */
export interface Finding {
  check: string;
  status: Status;
  code: string;
  message: string;
  evidence: Evidence[];
}

/** What Python says of a whole text, the worst first. */
export interface Diagnosis {
  summary: { status: Status; counts: Record<Status, number> };
  recognised: { input: string; first_line: number; last_line: number }[];
  unrecognised_lines: [number, number][];
  findings: Finding[];
  secrets?: [number, number][];
}

export type Progress =
  | { phase: "downloading"; done: number; total: number }
  | { phase: "starting" }
  | { phase: "loading" }
  | { phase: "ready" };

/** An input has a new text, typed in the field `from`; `name` is null when all were forgotten. */
export interface Change {
  name: string | null;
  from: Field | null;
}

export type Field = HTMLTextAreaElement | HTMLSelectElement;

/** What listeners know of an EventTarget all of whose events carry a `Detail`. */
export interface Channel<Detail> {
  addEventListener(type: string, listener: (event: CustomEvent<Detail>) => void): void;
  removeEventListener(type: string, listener: (event: CustomEvent<Detail>) => void): void;
  dispatchEvent(event: CustomEvent<Detail>): boolean;
}

/** Ask for Python's answer to a text. */
export interface Request {
  today: string;
  locale: string;
  given: Record<string, string>;
  check?: string;
  text?: string;
}
