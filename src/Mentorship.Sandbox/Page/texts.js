import { icon } from "./icons.js";

const KEPT = "sandbox.language";
const books = await (await fetch("/page/texts.json")).json();
let language = localStorage.getItem(KEPT) === "en" ? "en" : "ru";

export const locale = () => language;

/** The words of the page, with {names} filled in. */
export function say(key, values = {}) {
  return books[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The words of the first key that has any. */
export const sayFirst = (keys, values) => say(keys.find((key) => key in books[language]), values);

/** The keys of the dictionary that begin so, without that beginning. */
export const keysUnder = (prefix) => Object.keys(books[language]).filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));

export function switchLanguage() {
  language = language === "ru" ? "en" : "ru";
  localStorage.setItem(KEPT, language);
}

/** Words, names and pictures of everything below the root that is marked with data-text, data-label, data-icon. */
export function dress(root) {
  for (const element of root.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]")) name(element, say(element.dataset.label));
  for (const element of root.querySelectorAll("[data-icon]:empty")) element.append(icon(element.dataset.icon));
}

/** A button without words is named for readers and on hovering. */
export function name(element, words) {
  element.setAttribute("aria-label", words);
  if (element.tagName === "BUTTON") element.title = words;
}
