// Fetches a file and verifies it before anybody uses it.

import { Fault } from "./fault.js";

/** A download without a new byte for so long is given up, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Return a file's bytes, verified against its hash.
 *
 * The bytes are counted as they arrive and hashed here: with the `integrity` option the browser
 * shows no progress, and does not tell an altered file from a refused one. Where the page is not
 * in a secure context there is no hashing here, and `integrity` takes its place.
 *
 * @param {URL} address
 * @param {{sha384: string, bytes?: number}} expected
 * @param {(bytes: number) => void} onBytes told how many more bytes arrived
 * @returns {Promise<ArrayBuffer>}
 */
export async function download(address, expected, onBytes = () => {}) {
  const named = { file: address.pathname.split("/").pop() ?? "", host: address.host };
  const own = address.origin === location.origin;
  const abort = new AbortController();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), PATIENCE);
  };
  try {
    wait();
    /** @type {RequestInit} */
    const options = { credentials: "omit", signal: abort.signal };
    if (!globalThis.crypto?.subtle) options.integrity = `sha384-${expected.sha384}`;
    const response = await fetch(address, options);
    if (!response.ok) throw new Fault(own ? "own" : "status", { ...named, status: response.status });
    const bytes = await readAll(response, expected.bytes, (count) => {
      wait();
      onBytes(count);
    });
    if (!options.integrity && (await sha384(bytes)) !== expected.sha384) {
      throw new Fault(own ? "own" : "altered", named);
    }
    return bytes;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(abort.signal.aborted ? "slow" : "blocked", named);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Response} response
 * @param {number|undefined} size
 * @param {(bytes: number) => void} onBytes
 */
async function readAll(response, size, onBytes) {
  const chunks = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (size && length > size) break; // longer than the file that was expected: the hash will differ
    onBytes(value.length);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes.buffer;
}

/** @param {ArrayBuffer} bytes */
async function sha384(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return btoa(String.fromCharCode(...digest));
}
