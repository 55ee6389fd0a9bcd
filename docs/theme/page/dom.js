// Finds the elements that the build puts into every page.

/**
 * Return the first element below `owner` that a selector finds; an error where it is none of that kind.
 * @template {Element} Kind
 * @param {ParentNode} owner
 * @param {string} selector
 * @param {new () => Kind} kind
 */
export function part(owner, selector, kind) {
  const found = owner.querySelector(selector);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${selector}`);
  return found;
}

/**
 * Return every element of that kind below `owner` that a selector finds.
 * @template {Element} Kind
 * @param {ParentNode} owner
 * @param {string} selector
 * @param {new () => Kind} kind
 */
export function parts(owner, selector, kind) {
  return [...owner.querySelectorAll(selector)].flatMap((one) => (one instanceof kind ? [one] : []));
}
