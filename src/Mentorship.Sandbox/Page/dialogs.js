import { byId, el } from "./dom.js";
import { keysUnder, say } from "./texts.js";

const KEPT = "sandbox.singleKeys";
let alerts = Promise.resolve();

/** The bot insists: one dialog after another. */
export function showAlert(title, words) {
  alerts = alerts.then(() => {
    const dialog = byId("alert");
    dialog.querySelector("h2").textContent = title;
    dialog.querySelector(".words").textContent = words;
    dialog.showModal();
    return new Promise((closed) => dialog.addEventListener("close", closed, { once: true }));
  });
}

export function showJson(message) {
  byId("json").querySelector("pre").textContent = JSON.stringify(message, null, 2);
  byId("json").showModal();
}

export function showKeys() {
  const rows = keysUnder("key.").map((key) => el("div", {}, [
    el("dt", {}, key.split(" ").map((k) => el("kbd", { text: k }))), el("dd", { text: say(`key.${key}`) })]));
  byId("keys").querySelector("dl").replaceChildren(...rows);
  byId("single").checked = singleKeys();
  byId("keys").showModal();
}

/** Whether letters act outside fields: a person may not want that. */
export const singleKeys = () => localStorage.getItem(KEPT) !== "off";

export function startDialogs() {
  byId("single").addEventListener("change", (event) => localStorage.setItem(KEPT, event.target.checked ? "on" : "off"));
}
