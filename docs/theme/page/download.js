// Fetches a file and verifies it before anybody uses it.

import { Fault } from "./fault.js";

/** Without this many new bytes in so many milliseconds, whatever is still under way is given up. */
const LEAST = 50_000;
const PATIENCE = 20_000;

/** How many bytes all downloads together have brought: on a slow line they wait for each other. */
let arrived = 0;

/** @typedef {{sha384: string, bytes: number}} Expected a file's hash and its size */

/**
 * Return a file's bytes, verified against its hash.
 *
 * The bytes are counted as they arrive and hashed here: with the `integrity` option the browser
 * shows no progress, and does not tell an altered file from a refused one. Where the page is not
 * in a secure context there is no hashing here, and `integrity` takes its place.
 *
 * @param {URL} address
 * @param {Expected} expected
 * @param {{onBytes?: (bytes: number) => void, cache?: RequestCache, signal?: AbortSignal}} [options]
 *   `onBytes` is told how many more bytes arrived
 * @returns {Promise<ArrayBuffer>}
 */
export async function download(address, expected, { onBytes = () => {}, cache = "default", signal } = {}) {
  const named = { file: address.pathname.split("/").pop() ?? "", host: address.host };
  const abort = new AbortController();
  const watch = abortWithoutProgress(abort);
  signal?.addEventListener("abort", () => abort.abort());
  /** @type {RequestInit} */
  const options = { credentials: "omit", signal: abort.signal, cache };
  if (!globalThis.crypto?.subtle) options.integrity = `sha384-${expected.sha384}`;
  let answered = false;
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new Fault("status", { ...named, status: response.status });
    answered = true;
    const bytes = await readAll(response, expected.bytes, onBytes);
    if (!bytes) throw new Fault("altered", named);
    if (!options.integrity && (await sha384(bytes)) !== expected.sha384) throw new Fault("altered", named);
    return bytes;
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (abort.signal.aborted) throw new Fault("slow", named);
    if (answered) throw new Fault("cut", named, error);
    throw new Fault(navigator.onLine ? "blocked" : "offline", named, error);
  } finally {
    clearInterval(watch);
  }
}

/**
 * Return the bytes of a file of this site, whose name carries its hash: a wrong one comes from a
 * cache, or from a site that was updated under the page.
 *
 * @param {URL} address
 * @param {Expected} expected
 * @param {AbortSignal} signal
 * @returns {Promise<ArrayBuffer>}
 */
export async function downloadOwn(address, expected, signal) {
  try {
    return await download(address, expected, { signal });
  } catch (error) {
    if (!isStale(error)) throw error;
  }
  try {
    return await download(address, expected, { cache: "reload", signal });
  } catch (error) {
    throw isStale(error) ? new Fault("own", error.values) : error;
  }
}

/** @param {unknown} error @returns {error is Fault} */
function isStale(error) {
  return error instanceof Fault && (error.kind === "altered" || error.kind === "status");
}

/** @param {AbortController} abort */
function abortWithoutProgress(abort) {
  let before = arrived;
  return setInterval(() => {
    if (arrived - before < LEAST) abort.abort();
    before = arrived;
  }, PATIENCE);
}

/**
 * Return the bytes, nothing where there are more or fewer than expected. Each part goes to its place
 * as it arrives: put together at the end, megabytes would hold up the page.
 *
 * @param {Response} response
 * @param {number} size
 * @param {(bytes: number) => void} onBytes
 * @returns {Promise<ArrayBuffer|null>}
 */
async function readAll(response, size, onBytes) {
  const bytes = new Uint8Array(size);
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    arrived += value.length;
    if (length + value.length > size) return null;
    bytes.set(value, length);
    length += value.length;
    onBytes(value.length);
  }
  return length === size ? bytes.buffer : null;
}

/** @param {ArrayBuffer} bytes */
async function sha384(bytes) {
  await new Promise((resolve) => setTimeout(resolve)); // the page's turn: reading and hashing each take a while
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return btoa(String.fromCharCode(...digest));
}
