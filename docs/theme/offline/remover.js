// Takes the place of the service worker where a build keeps nothing: it removes what was kept, and itself.

const remover = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

remover.addEventListener("install", () => remover.skipWaiting());
remover.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove() {
  const ours = `checkup ${remover.registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await remover.registration.unregister();
}
