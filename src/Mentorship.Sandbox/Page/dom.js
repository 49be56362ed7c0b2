// Elements are built, never parsed: nothing that a person typed can become markup.
import { icon } from "./icons.js";

/** An element with properties (class, text, label, on, icon, any attribute) and children. */
export function el(tag, properties = {}, children = []) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) set(element, name, value);
  element.append(...children);
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "class") element.className = value;
  else if (name === "text") element.textContent = value;
  else if (name === "icon") element.prepend(icon(value));
  else if (name === "label") element.setAttribute("aria-label", value);
  else if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  else element.setAttribute(name, value === true ? "" : value);
}

export const byId = (id) => document.getElementById(id);
