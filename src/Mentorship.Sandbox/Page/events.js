import { attempt, read } from "./api.js";
import { showJson } from "./dialogs.js";
import { byId, el } from "./dom.js";
import { sortOf, wordsOfLine } from "./lines.js";
import { Panel } from "./panel.js";
import { choices } from "./select.js";
import { say } from "./texts.js";

const MOST = 500, NEAR = 40;
const SORTS = ["in", "call", "timer", "fault"];

/** What the service and the server do, line by line, the newest first. */
export class Events {
  #lines = []; #chats; #root = byId("events-list"); #panel;

  constructor(chats) {
    this.#chats = chats;
    this.#panel = new Panel("events", { shown: () => this.#redraw(), opensWhereWide: true });
    for (const id of ["events-chat", "events-sort"]) byId(id).addEventListener("change", () => this.#redraw());
    this.#root.addEventListener("keydown", (event) => this.#move(event));
  }

  async load() {
    this.#lines = [];
    this.draw();
    const kept = (await attempt(() => read("trail")))?.lines ?? [];
    const news = this.#lines;
    this.#lines = [...kept, ...news.filter((line) => line.seq > (kept.at(-1)?.seq ?? 0))];
    this.#redraw();
  }

  take(line) {
    this.#lines.push(line);
    if (this.#lines.length > MOST) this.#lines.shift();
    if (this.#panel.isOpen && this.#isWanted(line)) this.#prepend(line);
  }

  draw() {
    choices("events-chat", [["", say("everyChat")], ...this.#chats.all.map((chat) => [chat.id, chat.title])]);
    choices("events-sort", [["", say("everySort")], ...SORTS.map((sort) => [sort, say(`sort.${sort}`)])]);
    this.#redraw();
  }

  #redraw() {
    if (!this.#panel?.isOpen) return;
    const lines = this.#lines.filter((line) => this.#isWanted(line));
    this.#root.replaceChildren(...lines.reverse().map((line) => this.#view(line)));
    this.#root.scrollTop = 0;
    this.#stopAt(this.#root.firstElementChild);
  }

  #isWanted(line) {
    const [chat, sort] = [byId("events-chat").value, byId("events-sort").value];
    return (chat === "" || Number(chat) === line.chat) && (sort === "" || sort === sortOf(line));
  }

  // Whoever reads older lines goes on reading them, and whoever is among the lines with the keys stays at theirs.
  #prepend(line) {
    const { scrollHeight, scrollTop } = this.#root;
    this.#root.prepend(this.#view(line));
    if (this.#root.children.length > MOST) this.#root.lastElementChild.remove();
    this.#root.scrollTop = scrollTop < NEAR ? 0 : scrollTop + this.#root.scrollHeight - scrollHeight;
    if (!this.#root.contains(document.activeElement)) this.#stopAt(this.#root.firstElementChild);
  }

  #view(line) {
    const chat = this.#chats.all.find((c) => c.id === line.chat);
    const words = wordsOfLine(line, chat?.person.name, (chat ?? this.#chats.all[0])?.person.zone);
    const sort = sortOf(line);
    return el("li", {}, [el("button", { type: "button", class: `line ${sort}`, tabindex: -1,
      on: { click: () => this.#open(line, chat) } }, [
      el("time", { text: words.time }), el("span", { class: "sort", text: say(`sort.${sort}`) }),
      el("span", { class: "who", text: words.who }), el("span", { class: "deed", text: words.what }),
      el("span", { class: "outcome", text: [words.outcome, words.took].filter(Boolean).join(", ") }),
    ])]);
  }

  async #open(line, chat) {
    const details = await attempt(() => read(`trail/${line.seq}`));
    if (!details) return;
    chat?.mark(line.messageId ?? messageIn(details));
    showJson(details);
  }

  /** The one line that the Tab key comes to. */
  #stopAt(row) {
    this.#root.querySelector(".line[tabindex='0']")?.setAttribute("tabindex", "-1");
    row?.firstElementChild.setAttribute("tabindex", "0");
  }

  #move(event) {
    const place = document.activeElement.closest("li");
    const target = { ArrowUp: place?.previousElementSibling, ArrowDown: place?.nextElementSibling,
      Home: this.#root.firstElementChild, End: this.#root.lastElementChild }[event.key];
    if (!place || !target) return;
    event.preventDefault();
    this.#stopAt(target);
    target.firstElementChild.focus();
  }
}

const messageIn = (update) => (update.message ?? update.edited_message ?? update.callback_query?.message)?.message_id;
