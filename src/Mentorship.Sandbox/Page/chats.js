import { Chat } from "./chat.js";
import { Chips } from "./chips.js";
import { byId } from "./dom.js";
import { say } from "./texts.js";

/** All chats of the page; one of them is the active one. */
export class Chats {
  #chats = new Map(); #bot = null; #active = null; #chips = new Chips(byId("chips"), (chat) => this.bringUp(chat));

  get active() { return this.#active; }

  get all() { return [...this.#chats.values()]; }

  load(state) {
    this.#bot = state.bot;
    const known = new Set(state.chats.map((view) => view.person.chatId));
    for (const chat of this.all.filter((c) => !known.has(c.id))) this.#drop(chat);
    for (const view of state.chats) {
      if (this.#chats.has(view.person.chatId)) this.#chats.get(view.person.chatId).load(view);
      else this.#add(view);
    }
    this.#chips.draw(this.all);
    if (!this.#active && this.all.length > 0) this.activate(this.all[0]);
    else if (this.#active) this.#chips.select(this.#active);
  }

  take({ kind, chat: id, subject }) {
    const chat = this.#chats.get(id);
    if (!chat) return;
    if (kind === "toast") chat.answer(subject);
    else if (kind === "delete") chat.remove(subject);
    else if (kind === "chat") chat.load(subject);
    else chat.put(subject);
  }

  activate(chat) {
    if (this.#active === chat) return chat.see();
    for (const other of this.all) {
      other.root.classList.toggle("active", other === chat);
      other.root.querySelector(".log").setAttribute("aria-live", other === chat ? "polite" : "off");
    }
    this.#active = chat;
    this.#chips.select(chat);
    return chat.see();
  }

  /** The next chat in order, with the keys going there. */
  step(by) {
    const all = this.all;
    if (all.length === 0) return;
    this.bringUp(all.at((all.indexOf(this.#active) + by) % all.length));
    this.#active.log.focus();
  }

  tick() { for (const chat of this.all) chat.tick(); }

  draw() {
    for (const chat of this.all) chat.draw();
    this.#chips.draw(this.all);
    if (this.#active) this.#chips.select(this.#active);
  }

  isSeen(chat) { return chat === this.#active; }

  counted(chat) { this.#chips.count(chat); }

  announce(chat) { byId("news").textContent = say("news", { name: chat.title }); }

  /** What a link to our own bot would start it with. */
  payloadOf(url) {
    const match = /^(?:https:\/\/t\.me\/(\w+)\?|tg:\/\/resolve\?domain=(\w+)&)start=([\w-]+)$/.exec(url);
    return match && (match[1] ?? match[2]) === this.#bot?.username ? match[3] : null;
  }

  // Only a chat that was called up jumps to its newest; one that is pressed stays where it is.
  bringUp(chat) {
    this.activate(chat);
    chat.log.toEnd();
  }

  #add(view) {
    const chat = new Chat(view, this);
    this.#chats.set(chat.id, chat);
    byId("chats").append(chat.root);
    chat.log.toEnd();
  }

  #drop(chat) {
    this.#chats.delete(chat.id);
    chat.root.remove();
    if (this.#active === chat) this.#active = null;
  }
}
