// Serves the site when the network is gone. Registered, and filled, only after the first use of a check.
//
// It traps nobody in an old site: what may change is asked of the network first, and what is kept is
// one whole build, replaced at once when a newer one has arrived in full. The build writes BUILD:
// the version, and the hash of each file by its address.

const { version: VERSION, files: FILES } = BUILD;

const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const ROOT = scope.registration.scope;
const OURS = `checkup ${ROOT} `;
const KEPT = OURS + VERSION;
/** A network that says nothing for so long counts as gone, in milliseconds. */
const PATIENCE = 4_000;
/** A name with its content's hash or its version never means another content. */
const UNCHANGING = /^(https:|runtime\/|pyodide\/)|\.[0-9a-f]{8}\.min\./;

scope.addEventListener("install", (event) => event.waitUntil(keep().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const name = nameOf(request.url);
  if (Object.hasOwn(FILES, name)) event.respondWith(UNCHANGING.test(name) ? kept(request, name) : fresh(request, name));
  else if (request.mode === "navigate") event.respondWith(unknown(request));
});

/** Keep every file of this build; one that differs from the build fails the whole, and the old site stays. */
async function keep() {
  const cache = await caches.open(KEPT);
  await Promise.all(Object.entries(FILES).map(([name, hash]) => keepOne(cache, name, `sha384-${hash}`)));
}

/**
 * @param {Cache} cache
 * @param {string} name
 * @param {string} integrity
 */
async function keepOne(cache, name, integrity) {
  const address = new URL(name, ROOT).href;
  const unchanging = UNCHANGING.test(name);
  const before = unchanging ? await earlier(address) : undefined;
  const options = /** @type {RequestInit} */ ({
    integrity,
    mode: "cors",
    credentials: unchanging ? "omit" : "same-origin",
    cache: unchanging ? "default" : "no-cache",
  });
  const response = before ?? (await fetch(address, options));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  await cache.put(address, response);
}

/**
 * Return what an earlier build kept for an address; other sites of the same host have caches as well.
 * @param {string} address
 */
async function earlier(address) {
  for (const name of await caches.keys()) {
    const found = name.startsWith(OURS) ? await (await caches.open(name)).match(address) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Forget what earlier builds kept, and serve the pages that are open. */
async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== KEPT) await caches.delete(name);
  }
  await scope.clients.claim();
}

/**
 * Return the name by which the build knows an address: from the site's root, a folder for its index.
 * @param {string} address
 */
function nameOf(address) {
  const plain = address.split(/[?#]/, 1)[0] ?? "";
  return plain.startsWith(ROOT) ? plain.slice(ROOT.length).replace(/(^|\/)index\.html$/, "$1") : plain;
}

/** @param {string} name */
async function find(name) {
  const cache = await caches.open(KEPT);
  return cache.match(new URL(name, ROOT).href);
}

/**
 * @param {Request} request
 * @param {string} name
 */
async function kept(request, name) {
  return (await find(name)) ?? fetch(request);
}

/**
 * Answer for a page that is none of this build, but perhaps one of another site below the same address:
 * however slow its answer is, and whatever it says, it is the right one.
 * @param {Request} request
 */
async function unknown(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const told = await find("404.html");
    if (told) return told;
    throw error;
  }
}

/**
 * Answer from the network, and only where it does not answer from what is kept.
 * @param {Request} request
 * @param {string} name
 */
async function fresh(request, name) {
  const network = fetch(request);
  const spare = await find(name);
  if (!spare) return network;
  /** @type {Promise<null>} */
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const answer = await Promise.race([network.catch(() => null), tooLate]);
  return answer && answer.status < 500 ? answer : spare;
}
