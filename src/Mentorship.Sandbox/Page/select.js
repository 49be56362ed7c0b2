import { byId, el } from "./dom.js";

/** Fills a list of choices anew; what was chosen stays chosen while it is there. */
export function choices(id, options) {
  const before = byId(id).value;
  byId(id).replaceChildren(...options.map(([value, text]) => el("option", { value, text })));
  if (options.some(([value]) => String(value) === before)) byId(id).value = before;
}
