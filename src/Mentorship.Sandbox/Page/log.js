import { el } from "./dom.js";
import { messageView } from "./message.js";
import { dayOf } from "./moments.js";

const NEAR = 80;
const MOVES = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The messages of a chat: one stop of the Tab key, arrows inside. */
export class Log {
  #root; #chat; #views = new Map(); #current = null;

  constructor(root, chat) {
    [this.#root, this.#chat] = [root, chat];
    root.addEventListener("keydown", (event) => this.#move(event));
    root.addEventListener("focusin", (event) => this.#stopAt(event.target.closest("[data-stop]")));
    root.addEventListener("contextmenu", (event) => this.#menu(event));
  }

  viewOf(id) { return this.#views.get(id); }

  reset(messages) {
    this.#root.replaceChildren();
    this.#views.clear();
    for (const message of messages) this.#append(message);
    this.#stopAt(this.#root.lastElementChild);
    this.toEnd();
  }

  put(message) {
    const wasAtEnd = this.#isAtEnd;
    if (this.#views.has(message.id)) this.#replace(message);
    else this.#append(message);
    if (!this.#root.contains(document.activeElement) || !this.#current?.isConnected) this.#stopAt(this.#root.lastElementChild);
    if (wasAtEnd || !message.fromBot) this.toEnd();
  }

  remove(id) {
    const view = this.#views.get(id);
    if (!view) return;
    const neighbour = view.previousElementSibling;
    const hadFocus = view.contains(document.activeElement);
    view.remove();
    this.#views.delete(id);
    if (neighbour?.matches(".day") && !neighbour.nextElementSibling?.matches(".message")) neighbour.remove();
    if (!this.#current?.isConnected) this.#stopAt(this.#root.lastElementChild);
    if (hadFocus) this.focus();
  }

  toEnd() { this.#root.scrollTop = this.#root.scrollHeight; }

  focus() { (this.#current ?? this.#root).focus(); }

  get #isAtEnd() { return this.#root.scrollHeight - this.#root.scrollTop - this.#root.clientHeight < NEAR; }

  #append(message) {
    const view = messageView(message, this.#chat);
    const day = dayOf(message.date, this.#chat.person.zone);
    const days = this.#root.querySelectorAll(".day");
    if (days.length === 0 || days[days.length - 1].textContent !== day) this.#root.append(el("p", { class: "day", text: day }));
    this.#views.set(message.id, view);
    this.#root.append(view);
  }

  #replace(message) {
    const before = this.#views.get(message.id);
    const place = stopsIn(before).indexOf(document.activeElement);
    const view = messageView(message, this.#chat);
    if (message.editedAt) view.classList.add("flash");
    before.replaceWith(view);
    this.#views.set(message.id, view);
    if (place >= 0) (stopsIn(view)[place] ?? view).focus();
  }

  #stopAt(stop) {
    if (!stop || stop === this.#current || !stop.matches("[data-stop]")) return;
    this.#current?.setAttribute("tabindex", "-1");
    stop.setAttribute("tabindex", "0");
    this.#current = stop;
  }

  #move(event) {
    const stops = [...this.#root.querySelectorAll("[data-stop]")];
    const place = stops.indexOf(document.activeElement);
    const target = event.key === "Home" ? stops[0] : event.key === "End" ? stops.at(-1) : stops[place + MOVES[event.key]];
    if (place < 0 || !target) return;
    event.preventDefault();
    target.focus();
  }

  #menu(event) {
    const view = event.target.closest(".message");
    if (!view || event.target.closest("a, audio")) return;
    event.preventDefault();
    this.#chat.openMenu(Number(view.dataset.id), view.querySelector(".actions"));
  }
}

const stopsIn = (view) => [view, ...view.querySelectorAll("[data-stop]")];
