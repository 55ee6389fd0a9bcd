// The page's side of the box: opens it, has it make the worker, and talks to the worker.

import { Fault } from "./fault.js";
import { root, site } from "./site.js";

/** The box itself is a small file of this site; it is there soon or not at all. In milliseconds. */
const OPENS_WITHIN = 20_000;

/** @typedef {{resolve: (answer: any) => void, reject: (fault: Fault) => void, timer: number}} Call */

/** A box lives until it is closed: by its owner, by a call that takes too long, by a worker that dies. */
export class Box {
  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  /** @type {MessagePort | undefined} */
  #port;
  /** @type {Map<number, Call>} */
  #calls = new Map();
  #last = 0;
  /** @type {(event: MessageEvent) => void} */
  #heard = (event) => this.#hear(event);
  /** @type {() => void} */
  #isReady = () => {};
  /** @type {(why: Fault) => void} */
  #isGone = () => {};
  /** @type {Fault | null} why it was closed */
  #end = null;

  get isClosed() {
    return this.#end !== null;
  }

  /**
   * Open a box whose worker runs `source`, which may still be on its way.
   * @param {Promise<string>} source
   */
  async open(source) {
    const frame = document.createElement("iframe");
    this.#frame = frame;
    frame.hidden = true;
    frame.title = "Python";
    frame.setAttribute("aria-hidden", "true");
    frame.src = new URL(site.files["box.html"].path, root).href;
    addEventListener("message", this.#heard);
    /** @type {Promise<void>} */
    const ready = new Promise((resolve, reject) => {
      this.#isReady = resolve;
      this.#isGone = reject;
    });
    const gone = () => this.close(new Fault("own", { file: "box.html" }));
    const timer = setTimeout(gone, OPENS_WITHIN);
    document.documentElement.append(frame);
    const [text] = await Promise.all([source, ready.finally(() => clearTimeout(timer))]);
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#settle(data);
    frame.contentWindow?.postMessage({ source: text }, location.origin, [port2]);
  }

  /**
   * Call a method of the worker. One that does not answer in time is ended, and the box with it.
   * @param {string} method
   * @param {unknown} argument plain data
   * @param {number} patience how long to wait, in milliseconds
   * @param {Transferable[]} [handedOver]
   * @returns {Promise<any>}
   */
  call(method, argument, patience, handedOver = []) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      const timer = setTimeout(() => this.close(new Fault("stuck")), patience);
      this.#calls.set(id, { resolve, reject, timer });
      this.#port?.postMessage({ id, method, argument }, handedOver);
    });
  }

  /**
   * Close the box; whatever runs in it ends at once, and whoever waits for it is told why.
   * @param {Fault} [why]
   */
  close(why = new Fault("stuck")) {
    if (this.#end) return;
    this.#end = why;
    removeEventListener("message", this.#heard);
    this.#frame?.remove();
    this.#port?.close();
    this.#isGone(why);
    for (const { reject, timer } of this.#calls.values()) {
      clearTimeout(timer);
      reject(why);
    }
    this.#calls.clear();
  }

  /** @param {MessageEvent} event the box is ready, or its worker died */
  #hear(event) {
    if (event.source !== this.#frame?.contentWindow) return;
    if (event.data?.box === "ready") this.#isReady();
    if (event.data?.box === "broken") this.close(new Fault("start", {}, event.data.reason));
  }

  /** @param {{id: number, answer?: unknown, error?: {kind: import("./types.d.ts").FaultKind, reason: string, fatal: boolean}}} data */
  #settle({ id, answer, error }) {
    const call = this.#calls.get(id);
    if (!call) return;
    this.#calls.delete(id);
    clearTimeout(call.timer);
    if (!error) return call.resolve(answer);
    const fault = new Fault(error.kind, {}, error.reason);
    call.reject(fault);
    if (error.fatal) this.close(fault);
  }
}
