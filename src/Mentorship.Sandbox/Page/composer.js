import { attempt, post } from "./api.js";
import { el } from "./dom.js";
import { openMenu } from "./menu.js";
import { say } from "./texts.js";
import { wordsOf } from "./message.js";

const SAMPLES = ["photo", "album", "document", "voice"];

/** What a person writes, answers, corrects and sends. */
export class Composer {
  #form; #chat; #field; #about; #reply = null; #edit = null;

  constructor(form, chat) {
    [this.#form, this.#chat] = [form, chat];
    this.#field = form.querySelector("textarea");
    this.#about = form.querySelector(".about");
    form.addEventListener("submit", (event) => { event.preventDefault(); this.#send(); });
    form.querySelector(".drop").addEventListener("click", () => { this.drop(); this.focus(); });
    form.querySelector(".attach").addEventListener("click", (event) => this.#offer(event.currentTarget));
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#field.addEventListener("input", () => this.#grow());
  }

  focus() { this.#field.focus(); }

  /** The name of the field, and the words that the bot put into it. */
  hint(placeholder) {
    this.#field.placeholder = placeholder ?? say("write");
    this.#field.setAttribute("aria-label", say("writeAs", { name: this.#chat.person.name }));
  }

  reply(message) {
    this.#begin({ reply: message });
    this.focus();
  }

  edit(message) {
    this.#begin({ edit: message });
    this.#field.value = wordsOf(message);
    this.#grow();
    this.focus();
  }

  /** Puts words into the field; sending them is up to the person. */
  write(words) {
    this.drop();
    this.#field.value = words;
    this.#grow();
    this.focus();
  }

  /** Neither an answer nor a correction any more; false when it was neither. */
  drop() {
    const was = this.#reply ?? this.#edit;
    if (this.#edit) this.#clear();
    this.#begin({});
    return was !== null;
  }

  #begin({ reply = null, edit = null }) {
    [this.#reply, this.#edit] = [reply, edit];
    const source = reply ?? edit;
    this.#about.hidden = source === null;
    this.#chat.showKeyboard(source === null);
    if (source === null) return;
    this.#about.querySelector("b").textContent = say(reply ? "replyTo" : "editing");
    this.#about.querySelector("span").textContent = wordsOf(source) || source.file?.name || "";
  }

  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#send();
  }

  async #send() {
    const text = this.#field.value.trim();
    if (text === "") return;
    const [reply, edit] = [this.#reply, this.#edit];
    this.#clear();
    this.#begin({});
    const sent = edit
      ? await attempt(() => post(`chats/${this.#chat.id}/edit`, { messageId: edit.id, text }))
      : await this.#chat.acts.say(text, reply?.id);
    if (sent === null && this.#field.value === "") this.#field.value = text;
  }

  #offer(button) {
    const send = (kind) => attempt(() => post(`chats/${this.#chat.id}/send`, { kind, replyTo: this.#reply?.id }));
    openMenu(button, SAMPLES.map((kind) => ({ icon: kind === "document" ? "file" : kind, words: say(kind), act: async () => {
      await send(kind);
      this.drop();
    } })));
  }

  #clear() {
    this.#field.value = "";
    this.#grow();
  }

  #grow() {
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight + 2}px`;
  }
}

/** The texts that the bot put in the place of the person's keyboard. */
export function shortcutRows(rows, acts) {
  return rows.map((row) => el("div", { class: "row" }, row.map((text) =>
    el("button", { type: "button", text, on: { click: () => acts.say(text) } }))));
}
