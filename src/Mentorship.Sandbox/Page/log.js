import { el } from "./dom.js";
import { messageView } from "./message.js";
import { dayOf } from "./moments.js";
import { Press } from "./press.js";

const NEAR = 80;
const MOVES = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The messages of a chat: one stop of the Tab key, arrows inside. */
export class Log {
  #root; #chat; #press; #views = new Map(); #current = null; #follows = true;

  constructor(root, chat) {
    [this.#root, this.#chat, this.#press] = [root, chat, new Press(root)];
    root.addEventListener("keydown", (event) => this.#move(event));
    root.addEventListener("focusin", (event) => this.#stopAt(event.target.closest("[data-stop]")));
    root.addEventListener("contextmenu", (event) => this.#menu(event));
    root.addEventListener("scroll", () => { if (root.clientHeight > 0) this.#follows = this.#isAtEnd; });
    new ResizeObserver(() => this.#keepUp()).observe(root);
  }

  viewOf(id) { return this.#views.get(id); }

  reset(messages) { this.#press.do(() => this.#reset(messages)); }

  put(message) { this.#press.do(() => this.#put(message)); }

  remove(id) { this.#press.do(() => this.#remove(id)); }

  toEnd() {
    this.#follows = true;
    this.#root.scrollTop = this.#root.scrollHeight;
  }

  focus() { (this.#current ?? this.#root).focus(); }

  get #isAtEnd() { return this.#root.scrollHeight - this.#root.scrollTop - this.#root.clientHeight < NEAR; }

  // Whoever reads the newest goes on reading the newest, however high the log becomes.
  #keepUp() { this.#press.do(() => { if (this.#follows) this.toEnd(); }); }

  #reset(messages) {
    this.#root.replaceChildren();
    this.#views.clear();
    for (const message of messages) this.#append(message);
    this.#stopAt(this.#root.lastElementChild);
    this.toEnd();
  }

  #put(message) {
    if (this.#views.has(message.id)) this.#replace(message);
    else this.#append(message);
    if (!this.#root.contains(document.activeElement) || !this.#current?.isConnected) this.#stopAt(this.#root.lastElementChild);
    if (this.#follows || !message.fromBot) this.toEnd();
  }

  #remove(id) {
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
