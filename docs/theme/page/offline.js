// Keeps the site for when the network is gone: after the first use, until the reader has all forgotten.

import { changes } from "./answers.js";
import { progress } from "./runtime.js";
import { root, site } from "./site.js";

/** Fetching the whole site must not hold up the first finding, which follows the start. In milliseconds. */
const AFTER_THE_FINDING = 2_000;

/** Let the service worker keep the site once Python has started; have it removed with the answers. */
export function keepAfterFirstUse() {
  progress.addEventListener("progress", ({ detail }) => {
    if (detail.phase === "ready" && site.kept_offline) setTimeout(keep, AFTER_THE_FINDING);
  });
  changes.addEventListener("change", ({ detail }) => {
    if (detail.name === null) remove().catch(() => {}); // a browser that keeps nothing has nothing to remove
  });
}

async function keep() {
  const script = new URL("service-worker.js", root);
  try {
    await navigator.serviceWorker.register(script, { scope: root.pathname, updateViaCache: "none" });
  } catch {
    // Without HTTPS, in a private window or with storage denied the site works with the network alone.
  }
}

async function remove() {
  const registration = await navigator.serviceWorker.getRegistration(root);
  await registration?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`checkup ${root.href} `)) await caches.delete(name);
  }
}
