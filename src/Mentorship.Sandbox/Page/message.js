import { el } from "./dom.js";
import { rich } from "./entities.js";
import { inlineKeyboard } from "./buttons.js";
import { mediaOf } from "./media.js";
import { clockTime } from "./moments.js";
import { say } from "./texts.js";
import { icon } from "./icons.js";

const QUOTED = 80;

export const wordsOf = (message) => message.text ?? message.caption ?? "";

/** One message as its person sees it now. */
export function messageView(message, chat) {
  const side = message.kind === "service" ? "service" : message.fromBot ? "in" : "out";
  const bubble = el("div", { class: "bubble" }, [
    el("span", { class: "unseen", text: `${say(message.fromBot ? "fromBot" : "fromPerson")}: ` }),
    ...quoteOf(message, chat),
    ...mediaOf(message),
    ...words(message, chat),
    foot(message, chat),
  ]);
  return el("article", { class: `message ${side}`, "data-id": message.id, "data-stop": true, tabindex: -1 },
    [bubble, ...reactions(message), ...inlineKeyboard(message, chat)]);
}

function words(message, chat) {
  const text = wordsOf(message);
  const entities = message.text === undefined ? message.captionEntities : message.entities;
  return text === "" ? [] : [el("div", { class: "words" }, rich(text, entities ?? [], chat.acts))];
}

function quoteOf({ replyTo }, chat) {
  if (!replyTo) return [];
  const source = chat.find(replyTo);
  const text = source ? wordsOf(source) || source.file?.name || "" : say("deleted");
  const short = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return [el("p", { class: "quote", text: short })];
}

function foot(message, chat) {
  const zone = chat.person.zone;
  return el("footer", {}, [
    ...(message.editedAt ? [el("span", { text: say("edited"), title: clockTime(message.editedAt, zone) })] : []),
    ...(message.fromBot ? [mark(message.silent)] : []),
    el("time", { datetime: message.date, text: clockTime(message.date, zone) }),
    el("button", { type: "button", class: "icon actions", icon: "more", label: say("actions"), title: say("actions"), tabindex: -1,
      "aria-haspopup": "menu", on: { click: (event) => chat.openMenu(message.id, event.currentTarget) } }),
  ]);
}

function mark(isSilent) {
  const words = say(isSilent ? "silent" : "withSound");
  const picture = icon(isSilent ? "mute" : "bell");
  return el("span", { class: isSilent ? "mark" : "mark rings", role: "img", label: words, title: words }, [picture]);
}

function reactions({ reactions: given = [] }) {
  return given.length === 0 ? [] : [el("p", { class: "reactions", text: given.join(" ") })];
}
