import { attempt, post, read, remove } from "./api.js";
import { byId, el } from "./dom.js";
import { Panel } from "./panel.js";
import { Press } from "./press.js";
import { choices } from "./select.js";
import { say } from "./texts.js";

const CALM = 150;
const KINDS = ["tooManyRequests", "blocked", "serverError", "cutBefore", "cutAfter", "delay", "duplicateUpdates", "pressesOutOfOrder"];
const TIMES = { once: { count: 1 }, three: { count: 3 }, ten: { count: 10 }, third: { share: 0.33 }, always: {} };
const SECONDS = [2, 5, 30];

/** The panel where an outage is switched on and off, and the line that says one is on. */
export class Faults {
  #board = { armed: [], struck: [] }; #people = []; #asking = 0; #asked = 0; #panel; #press; #changed = () => {};

  constructor() {
    this.#panel = new Panel("faults");
    this.#press = new Press(byId("faults-list"));
    byId("faults-calm").addEventListener("click", () => this.#change(() => remove("faults")));
    byId("faulty").addEventListener("click", () => this.open());
  }

  /** Called whenever the board is another. */
  onChange(changed) { this.#changed = changed; }

  open() { this.#panel.toggle(true); }

  load(people) {
    this.#people = people;
    this.draw();
    return this.stir();
  }

  /** Something was armed, lifted or struck. */
  stir() {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => attempt(() => this.#look()), CALM);
  }

  arm(kind, more = {}) { return this.#change(() => post("faults", { kind, retryAfterSeconds: 5, ...more })); }

  isArmed(kind) { return this.#armed(kind).length > 0; }

  strikesOf(kind) { return this.#board.struck.find((s) => s.kind === kind)?.times ?? 0; }

  draw() {
    choices("faults-where", [["", say("everywhere")], ...this.#people.map((p) => [p.chatId, [p.name, p.role].filter(Boolean).join(", ")])]);
    choices("faults-times", Object.keys(TIMES).map((key) => [key, say(`times.${key}`)]));
    choices("faults-seconds", SECONDS.map((n) => [n, say("inSeconds", { n })]));
    this.#show(this.#board);
  }

  #show(board) {
    this.#board = board;
    const focused = document.activeElement?.dataset.fault;
    byId("faults-list").replaceChildren(...KINDS.map((kind) => this.#row(kind)));
    byId("faults-list").querySelector(`[data-fault="${focused}"]`)?.focus();
    byId("faults-calm").disabled = board.armed.length === 0;
    byId("faulty").hidden = board.armed.length === 0;
    byId("faulty").textContent = say("faultsOn", { what: board.armed.map((a) => this.#brief(a)).join("; ") });
    this.#changed();
  }

  #row(kind) {
    const armed = this.#armed(kind);
    const isOn = armed.length > 0;
    return el("li", { class: isOn ? "on" : "" }, [
      el("h3", { text: say(`fault.${kind}`) }),
      el("p", { class: "muted", text: say(`fault.${kind}.why`) }),
      el("p", { class: "count", text: [...armed.map((a) => this.#left(a)), say("struck", { n: this.strikesOf(kind) })].join(" · ") }),
      el("button", { type: "button", "data-fault": kind, "aria-pressed": String(isOn), class: isOn ? "warn" : "",
        label: `${say(isOn ? "disarm" : "arm")}: ${say(`fault.${kind}`)}`, text: say(isOn ? "disarm" : "arm"),
        on: { click: () => (isOn ? this.#lift(armed) : this.#arm(kind)) } }),
    ]);
  }

  #arm(kind) {
    const seconds = Number(byId("faults-seconds").value);
    const chat = Number(byId("faults-where").value) || null;
    return this.arm(kind, { ...TIMES[byId("faults-times").value], chat, retryAfterSeconds: seconds, delay: seconds * 1000 });
  }

  #lift(armed) { return this.#change(() => Promise.all(armed.map((a) => remove(`faults/${a.id}`)))); }

  async #change(act) {
    await attempt(act);
    await attempt(() => this.#look());
  }

  // An answer that was overtaken by a newer one would show the board as it was.
  async #look() {
    const asked = ++this.#asked;
    const board = await read("faults/board");
    if (asked === this.#asked) this.#press.do(() => this.#show(board));
  }

  #armed(kind) { return this.#board.armed.filter((a) => a.fault.kind === kind); }

  #brief(armed) { return [say(`fault.${armed.fault.kind}`), this.#left(armed)].join(", "); }

  #left({ left, fault }) {
    const who = this.#people.find((p) => p.chatId === fault.chat);
    const times = left === undefined ? say(fault.share < 1 ? "leftShare" : "leftEndless") : say("left", { n: left });
    return [times, ...(who ? [who.name] : [])].join(", ");
  }
}
