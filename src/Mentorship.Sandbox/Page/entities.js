import { el } from "./dom.js";
import { say } from "./texts.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", spoiler: "mark",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SAFE = /^(https?|tg|mailto|tel):/i;
const FOUND = /(?<url>https?:\/\/[^\s<>"]+)|(?<=^|\s)\/[A-Za-z0-9_]{1,64}(?=$|[\s.,!?])/g;
const NO_LINKS = /url|link|code|pre|command/;
const FOLDS_FROM = 120;

/** Words with their meaning as nodes; offsets are UTF-16 units, as in strings here. */
export function rich(text, entities, acts) {
  const sorted = [...entities, ...foundIn(text, entities)].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return stretch({ text, acts }, { from: 0, to: text.length }, sorted);
}

// Addresses and commands become links by themselves, as in the application.
function foundIn(text, entities) {
  return [...text.matchAll(FOUND)]
    .map((match) => ({ type: match.groups.url ? "url" : "bot_command", offset: match.index, length: match[0].length }))
    .filter((found) => !entities.some((e) => NO_LINKS.test(e.type) && overlap(e, found)));
}

const overlap = (a, b) => a.offset < b.offset + b.length && b.offset < a.offset + a.length;

function stretch(source, { from, to }, entities) {
  const nodes = [];
  let at = from;
  const plain = (end) => { if (end > at) nodes.push(afterBlock(nodes.at(-1), source.text.slice(at, end))); };
  for (let i = 0; i < entities.length;) {
    const { offset, length } = entities[i];
    const end = Math.min(offset + length, to);
    const next = entities.findIndex((e, place) => place > i && e.offset >= end);
    const inner = entities.slice(i + 1, next < 0 ? entities.length : next);
    plain(offset);
    nodes.push(wrapped(source, entities[i], stretch(source, { from: offset, to: end }, inner)));
    at = end;
    i += inner.length + 1;
  }
  plain(to);
  return nodes;
}

// A quote is a block of its own: the line break after it would make an empty line.
const afterBlock = (before, text) => (/^(BLOCKQUOTE|PRE)$/.test(before?.tagName) ? text.replace(/^\n/, "") : text);

function wrapped({ text, acts }, entity, children) {
  const words = text.substr(entity.offset, entity.length);
  switch (entity.type) {
    case "text_link": return link(entity.url, children, acts);
    case "url": return link(words, children, acts);
    case "email": return link(`mailto:${words}`, children, acts);
    case "bot_command": return el("button", { type: "button", class: "command", "data-stop": true, tabindex: -1, text: words,
      on: { click: () => acts.say(words) } });
    case "expandable_blockquote": return foldable(words, children);
    default: return TAGS[entity.type] ? el(TAGS[entity.type], {}, children) : el("span", {}, children);
  }
}

function link(url, children, acts) {
  if (!SAFE.test(url)) return el("span", {}, children);
  const payload = acts.payloadOf(url);
  const start = (event) => { event.preventDefault(); acts.say(`/start ${payload}`); };
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", "data-stop": true, tabindex: -1,
    on: payload ? { click: start } : {} }, children);
}

function foldable(words, children) {
  if (words.length < FOLDS_FROM && words.split("\n").length < 4) return el("blockquote", {}, children);
  const body = el("div", { class: "folded" }, children);
  const fold = el("button", { type: "button", class: "fold", "data-stop": true, tabindex: -1,
    "aria-expanded": "false", text: say("expand") });
  fold.addEventListener("click", () => {
    const isFolded = body.classList.toggle("folded");
    fold.setAttribute("aria-expanded", String(!isFolded));
    fold.textContent = say(isFolded ? "expand" : "collapse");
  });
  return el("blockquote", {}, [body, fold]);
}
