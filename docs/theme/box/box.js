// The box: a page of its own, hidden in the reader's page, whose policy lets nothing out. It makes
// the worker from source text it is given, because only a blob: worker inherits the policy.

/** @param {MessageEvent} event the worker's source and the port to talk to it through */
function makeWorker(event) {
  const [port] = event.ports;
  if (event.source !== parent || event.origin !== location.origin || !port) return;
  const address = URL.createObjectURL(new Blob([event.data.source], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module" });
  worker.addEventListener("error", (error) => {
    parent.postMessage({ box: "broken", reason: error.message ?? "" }, location.origin);
  });
  worker.postMessage({ port }, [port]);
}

addEventListener("message", makeWorker);
parent.postMessage({ box: "ready" }, location.origin);
