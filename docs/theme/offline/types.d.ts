// What the build writes into the service worker.
declare const BUILD: { version: string; files: Record<string, string> };
