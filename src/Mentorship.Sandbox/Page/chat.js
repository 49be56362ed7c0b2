import { attempt, post } from "./api.js";
import { answered } from "./buttons.js";
import { Composer, shortcutRows } from "./composer.js";
import { showAlert, showJson } from "./dialogs.js";
import { byId } from "./dom.js";
import { Log } from "./log.js";
import { openMenu } from "./menu.js";
import { clockTime, now } from "./moments.js";
import { dress, name, say } from "./texts.js";
import { Toasts } from "./toasts.js";

/** One person's chat with the bot. */
export class Chat {
  /** Buttons that wait for an answer, by message and what they carry. */
  pressed = new Map();
  unread = 0;
  rings = false;
  #messages = new Map(); #view; #page; #toasts;

  constructor(view, page) {
    [this.#view, this.#page] = [view, page];
    this.root = byId("chat").content.cloneNode(true).firstElementChild;
    this.root.id = `chat-${this.id}`;
    this.log = new Log(this.#part(".log"), this);
    this.#toasts = new Toasts(this.#part(".toasts"));
    this.composer = new Composer(this.#part(".composer"), this);
    this.#part(".block").addEventListener("click", () => this.#toggleBlock());
    this.#part(".begin").addEventListener("click", () => this.acts.say(`/start ${this.person.startCode}`.trim()));
    for (const event of ["focusin", "pointerdown"]) this.root.addEventListener(event, () => page.activate(this));
    this.load(view);
  }

  get id() { return this.#view.person.chatId; }

  get person() { return this.#view.person; }

  get title() { return [this.person.name, this.person.role].filter(Boolean).join(", "); }

  acts = {
    say: (text, replyTo) => attempt(() => post(`chats/${this.id}/say`, { text, replyTo })),
    payloadOf: (url) => this.#page.payloadOf(url),
  };

  get messages() { return [...this.#messages.values()]; }

  find(id) { return this.#messages.get(id); }

  /** The whole chat as the server has it; what came while nobody listened is unread. */
  load(view) {
    const last = Math.max(0, ...this.#messages.keys());
    const missed = this.#messages.size === 0 ? [] : view.messages.filter((m) => m.id > last && m.fromBot && !m.deleted);
    this.#view = view;
    this.#messages = new Map(view.messages.filter((m) => !m.deleted).map((m) => [m.id, m]));
    this.draw();
    missed.forEach((m) => this.#count(m));
  }

  /** Everything anew, as after a change of language. */
  draw() {
    dress(this.root);
    this.#part(".name").textContent = this.person.name;
    this.#part(".role").textContent = this.person.role;
    this.log.reset([...this.#messages.values()]);
    this.#state();
    this.tick();
  }

  tick() { this.#part(".local").textContent = clockTime(now(), this.person.zone); }

  put(message) {
    const isNew = !this.#messages.has(message.id);
    this.#messages.set(message.id, message);
    this.log.put(message);
    if (isNew && message.fromBot) this.#count(message);
    if (!message.keyboard) return;
    this.#view = { ...this.#view, keyboard: message.keyboard.removed ? null : message.keyboard };
    this.#state();
    if (message.keyboard.forcesReply) this.composer.reply(message);
  }

  remove({ id }) {
    this.#messages.delete(id);
    this.log.remove(id);
  }

  /** The bot's answer to a press. */
  answer(toast) {
    answered(toast.messageId, toast.data, this);
    if (toast.url) window.open(toast.url, "_blank", "noopener");
    if (toast.text && toast.isAlert) showAlert(say("answerOf", { name: this.title }), toast.text);
    else if (toast.text) this.toast(toast.text);
  }

  toast(words) { this.#toasts.show(words); }

  /** Esc closes what is open here, one thing at a time. */
  escape() { return this.composer.drop() || this.#toasts.drop(); }

  see() {
    [this.unread, this.rings] = [0, false];
    this.#badge();
  }

  /** Shows which message is meant, and no other. */
  mark(id) {
    for (const marked of document.querySelectorAll(".message.meant")) marked.classList.remove("meant");
    const view = this.log.viewOf(id);
    if (!view) return;
    this.#page.activate(this);
    view.classList.add("meant");
    view.scrollIntoView({ block: "nearest" });
  }

  showKeyboard(isWanted) { this.#part(".keyboard").hidden = !isWanted || !this.#view.keyboard?.rows.length; }

  openMenu(id, button) {
    const message = this.find(id);
    const own = [
      { words: say("edit"), act: () => this.composer.edit(message) },
      { words: say("delete"), danger: true, act: () => attempt(() => post(`chats/${this.id}/delete`, { messageId: id })) },
    ];
    openMenu(button, [
      { words: say("reply"), act: () => this.composer.reply(message) },
      ...(message.fromBot ? own.slice(1) : own),
      { words: say("json"), act: () => showJson(message) },
    ]);
  }

  #count(message) {
    if (this.#page.isSeen(this)) return;
    this.unread++;
    this.rings ||= !message.silent;
    this.#badge();
    this.#page.announce(this);
  }

  #badge() {
    const badge = this.#part(".unread");
    badge.hidden = this.unread === 0;
    badge.classList.toggle("rings", this.rings);
    badge.textContent = this.unread;
    badge.title = say("unread", { n: this.unread });
    this.#page.counted(this);
  }

  #state() {
    const { keyboard, isBlocked, hasStarted } = this.#view;
    this.#part(".blocked").hidden = !isBlocked;
    this.#part(".block").setAttribute("aria-pressed", String(isBlocked));
    name(this.#part(".block"), say(isBlocked ? "unblock" : "block"));
    this.#part(".composer").hidden = !hasStarted;
    this.#part(".begin").hidden = hasStarted;
    this.#part(".keyboard").replaceChildren(...shortcutRows(keyboard?.rows ?? [], this.acts));
    this.showKeyboard(true);
    this.composer.hint(keyboard?.placeholder);
  }

  #toggleBlock() { return attempt(() => post(`chats/${this.id}/${this.#view.isBlocked ? "unblock" : "block"}`)); }

  #part(selector) { return this.root.querySelector(selector); }
}
