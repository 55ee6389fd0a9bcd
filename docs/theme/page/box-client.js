// The page's side of the box: opens it, has it make the worker, and talks to the worker.

import { Fault } from "./fault.js";
import { root, site } from "./site.js";

/** The box itself is a small file of this site; it is there soon or not at all. In milliseconds. */
const OPENS_WITHIN = 20_000;

export class Box {
  #frame = document.createElement("iframe");
  /** @type {MessagePort|undefined} */
  #port;
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (reason: Error) => void, timer: number}>} */
  #calls = new Map();
  #last = 0;

  /**
   * Open a box whose worker runs `source`, which may still be on its way.
   * @param {Promise<string>} source
   */
  async open(source) {
    this.#frame.hidden = true;
    this.#frame.title = "Python";
    this.#frame.setAttribute("aria-hidden", "true");
    this.#frame.src = new URL(site.files["box.html"].path, root).href;
    const ready = this.#message("ready");
    document.documentElement.append(this.#frame);
    const [text] = await Promise.all([source, ready]);
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#port.onmessage = ({ data }) => this.#settle(data);
    this.#frame.contentWindow?.postMessage({ source: text }, location.origin, [port2]);
  }

  /**
   * Call a method of the worker.
   * @param {string} method
   * @param {unknown} argument plain data
   * @param {number} patience how long to wait, in milliseconds
   * @param {Transferable[]} [handedOver]
   * @returns {Promise<any>} plain data, as that method answers
   */
  call(method, argument, patience, handedOver = []) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Fault("stuck")), patience);
      this.#calls.set(id, { resolve, reject, timer });
      this.#port?.postMessage({ id, method, argument }, handedOver);
    });
  }

  /** Close the box; whatever runs in it ends at once. */
  close() {
    this.#frame.remove();
    this.#port?.close();
    for (const { reject, timer } of this.#calls.values()) {
      clearTimeout(timer);
      reject(new Fault("stuck"));
    }
    this.#calls.clear();
  }

  /** @param {{id: number, answer?: unknown, error?: string}} message */
  #settle({ id, answer, error }) {
    const call = this.#calls.get(id);
    if (!call) return;
    this.#calls.delete(id);
    clearTimeout(call.timer);
    if (error === undefined) call.resolve(answer);
    else call.reject(Object.assign(new Fault("broken"), { reason: error }));
  }

  /** @param {string} kind */
  #message(kind) {
    return new Promise((/** @type {(nothing: void) => void} */ resolve, reject) => {
      const timer = setTimeout(() => reject(new Fault("own", { file: "box.html" })), OPENS_WITHIN);
      const listen = (/** @type {MessageEvent} */ event) => {
        if (event.source !== this.#frame.contentWindow || event.data?.box !== kind) return;
        clearTimeout(timer);
        removeEventListener("message", listen);
        resolve();
      };
      addEventListener("message", listen);
    });
  }
}
