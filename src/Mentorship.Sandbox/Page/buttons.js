import { post, attempt } from "./api.js";
import { el } from "./dom.js";
import { say } from "./texts.js";

const PATIENCE = 30_000;

/** The rows of buttons under a message. */
export function inlineKeyboard(message, chat) {
  if (message.buttons.length === 0) return [];
  return [el("div", { class: "buttons" }, message.buttons.map((row) =>
    el("div", { class: "row" }, row.map((button) => inlineButton(message, button, chat)))))];
}

function inlineButton(message, button, chat) {
  const waits = chat.pressed.has(keyOf(message.id, button.data));
  return el("button", { type: "button", class: `inline ${button.style ?? ""}`, text: button.text, "data-stop": true, tabindex: -1,
    "data-press": button.data, "aria-busy": waits ? "true" : null, on: { click: () => press(message, button, chat) } });
}

async function press(message, button, chat) {
  if (button.url) return follow(button.url, chat);
  if (button.copyText) return copy(button.copyText, chat);
  if (chat.pressed.has(keyOf(message.id, button.data))) return null;
  wait(message, button, chat);
  const body = { messageId: message.id, button: button.data, wait: false };
  if (await attempt(() => post(`chats/${chat.id}/press`, body)) === null) answered(message.id, button.data, chat);
  return null;
}

function wait(message, button, chat) {
  chat.pressed.set(keyOf(message.id, button.data), setTimeout(() => {
    answered(message.id, button.data, chat);
    chat.toast(say("noAnswer"));
  }, PATIENCE));
  spin(chat, message.id);
}

/** The bot answered: the button stops turning. */
export function answered(messageId, data, chat) {
  const key = keyOf(messageId, data);
  clearTimeout(chat.pressed.get(key));
  chat.pressed.delete(key);
  spin(chat, messageId);
}

function spin(chat, messageId) {
  for (const button of chat.log.viewOf(messageId)?.querySelectorAll(".inline") ?? []) {
    if (chat.pressed.has(keyOf(messageId, button.dataset.press))) button.setAttribute("aria-busy", "true");
    else button.removeAttribute("aria-busy");
  }
}

function follow(url, chat) {
  const payload = chat.acts.payloadOf(url);
  return payload ? chat.acts.say(`/start ${payload}`) : window.open(url, "_blank", "noopener");
}

async function copy(text, chat) {
  await navigator.clipboard.writeText(text);
  chat.toast(say("copied", { text }));
}

// By what it carries: the next question has a button of the same words in the same place.
const keyOf = (messageId, data) => `${messageId}:${data}`;
