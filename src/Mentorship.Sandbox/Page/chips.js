import { el } from "./dom.js";
import { say } from "./texts.js";

const narrow = matchMedia("(max-width: 699.98px)");

/** The switcher of narrow screens: one tab for each chat. */
export class Chips {
  #root; #pick; #chips = new Map();

  constructor(root, pick) {
    [this.#root, this.#pick] = [root, pick];
    root.setAttribute("role", "tablist");
    root.addEventListener("keydown", (event) => this.#move(event));
    narrow.addEventListener("change", () => this.#roles());
  }

  draw(chats) {
    this.#chips = new Map(chats.map((chat) => [chat, this.#chip(chat)]));
    this.#root.replaceChildren(...this.#chips.values());
    this.#roles();
    chats.forEach((chat) => this.count(chat));
  }

  select(chat) {
    for (const [of, chip] of this.#chips) {
      chip.setAttribute("aria-selected", String(of === chat));
      chip.tabIndex = of === chat ? 0 : -1;
    }
  }

  count(chat) {
    const chip = this.#chips.get(chat);
    if (!chip) return;
    const badge = chip.querySelector(".unread");
    badge.hidden = chat.unread === 0;
    badge.textContent = chat.unread;
    badge.classList.toggle("rings", chat.rings);
    const news = chat.unread === 0 ? [] : [say("unread", { n: chat.unread }), say(chat.rings ? "withSound" : "silent")];
    chip.setAttribute("aria-label", [chat.title, ...news].join(", "));
  }

  #chip(chat) {
    return el("button", { type: "button", role: "tab", id: `chip-${chat.id}`, "aria-controls": chat.root.id,
      on: { click: () => this.#pick(chat) } }, [
      el("span", { class: "name", text: chat.person.name }),
      el("span", { class: "role", text: chat.person.role }),
      el("span", { class: "unread", hidden: true }),
    ]);
  }

  // Side by side the chats are regions; one at a time they are panels of tabs.
  #roles() {
    for (const chat of this.#chips.keys()) {
      chat.root.setAttribute("role", narrow.matches ? "tabpanel" : "region");
      chat.root.setAttribute("aria-label", chat.title);
    }
  }

  #move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const chips = [...this.#chips.values()];
    const chip = chips.at((chips.indexOf(document.activeElement) + step) % chips.length);
    event.preventDefault();
    chip.click();
    chip.focus();
  }
}
