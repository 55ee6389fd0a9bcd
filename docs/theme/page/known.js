// The titles, addresses and remedies of all checks, which the build put into one file for each language.

import { Fault } from "./fault.js";
import { fetched, withItsLinks } from "./fetched.js";
import { root, site } from "./site.js";

export * as lists from "./diagnosis-lists.js";

/** Return what is known of every check. */
export async function known() {
  const address = new URL(site.known, root);
  try {
    return withItsLinks((await fetched(address)).body, new URL(site.folder, root));
  } catch {
    throw new Fault("own", { file: address.pathname });
  }
}
