import { attempt, post, read } from "./api.js";
import { byId, el } from "./dom.js";
import { dayAndTime, now, setNow, shortDayAndTime, until } from "./moments.js";
import { name, say } from "./texts.js";

const TICK = 1000, CALM = 400;
const narrow = matchMedia("(max-width: 699.98px)");

/** The clock bar: the time of the service, and ways to move it on. */
export class Clock {
  #planned = []; #zone = ""; #moves = false; #asking = 0; #asked = 0; #ticked;

  constructor(ticked) {
    this.#ticked = ticked;
    byId("next").addEventListener("click", () => this.next());
    byId("more").addEventListener("click", () => this.#toggle());
    for (const step of document.querySelectorAll(".step"))
      step.addEventListener("click", () => this.#move("advance", { seconds: Number(step.dataset.seconds) }));
    new ResizeObserver(() => document.body.style.setProperty("--bar", `${byId("clock").offsetHeight}px`)).observe(byId("clock"));
    for (const opener of document.querySelectorAll(".opens")) opener.addEventListener("click", () => this.close());
    setInterval(() => this.#tick(), TICK);
  }

  load(view, zone = this.#zone) {
    this.#zone = zone;
    setNow(view.now);
    this.#planned = view.planned;
    this.draw();
  }

  next() { return this.#planned.length > 0 ? this.#move("next") : null; }

  /** To the first of the planned moments whose title fits, else to the next one; asked anew, for it may just have been planned. */
  async to(words) {
    const { planned } = await read("clock/planned");
    const wanted = planned.find((timer) => words.test(timer.title));
    return wanted ? this.#go(wanted) : this.next();
  }

  /** Something happened: what is planned may have changed. */
  stir() {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#look(), CALM);
  }

  // What was asked before a move, or before a newer question, is old when it comes.
  async #look() {
    const asked = ++this.#asked;
    const view = await read("clock/planned");
    if (asked === this.#asked && !this.#moves) this.load(view);
  }

  /** Whatever hangs below the bar goes up again. */
  close() {
    byId("timers").open = false;
    if (byId("more").getAttribute("aria-expanded") === "true") this.#toggle();
  }

  draw() {
    byId("pace").textContent = say(this.#moves ? "moves" : "runs");
    byId("clock").setAttribute("aria-busy", String(this.#moves));
    for (const button of document.querySelectorAll(".step")) button.disabled = this.#moves;
    byId("language").textContent = say("languageShort");
    name(byId("language"), say("language"));
    this.#drawNext();
    this.#tick();
  }

  #drawNext() {
    const [soonest] = this.#planned;
    byId("next").disabled = this.#moves || !soonest;
    byId("next").replaceChildren(say(soonest ? "toTimer" : "noTimer"),
      ...(soonest ? [el("span", { class: "what", text: `: ${until(soonest.dueAt)}, ${soonest.title}` })] : []));
    byId("next").title = soonest?.title ?? "";
    byId("timers-title").textContent = say("timers", { n: this.#planned.length });
    byId("planned").replaceChildren(...this.#planned.map((timer) => el("li", {}, [
      el("button", { type: "button", class: "jump", title: say("toThis"), disabled: this.#moves, on: { click: () => this.#go(timer) } }, [
        el("time", { datetime: timer.dueAt, text: dayAndTime(timer.dueAt, this.#zone) }),
        el("span", { class: "title", text: timer.title }), el("span", { class: "muted", text: until(timer.dueAt) })])])));
  }

  #tick() {
    const shown = (narrow.matches ? shortDayAndTime : dayAndTime)(now(), this.#zone);
    if (byId("now").textContent === shown) return;
    byId("now").textContent = shown;
    if (this.#planned.some((timer) => Date.parse(timer.dueAt) <= now())) this.stir();
    else this.#drawNext();
    this.#ticked();
  }

  #go(timer) {
    const seconds = Math.max(0, Date.parse(timer.dueAt) - now()) / 1000;
    return this.#move("advance", { seconds });
  }

  async #move(how, body) {
    if (this.#moves) return;
    this.#moves = true;
    this.#asked++;
    this.draw();
    const view = await attempt(() => post(`clock/${how}`, body));
    this.#moves = false;
    if (view) this.load(view);
    else this.draw();
  }

  #toggle() {
    const isOpen = byId("extras").classList.toggle("open");
    byId("more").setAttribute("aria-expanded", String(isOpen));
  }
}
