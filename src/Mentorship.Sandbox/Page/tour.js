import { byId, el } from "./dom.js";
import { clear, point } from "./pointing.js";
import { steps } from "./steps.js";
import { Story } from "./story.js";
import { say } from "./texts.js";

const KEPT = "sandbox.tour", CALM = 120, FAULT = { count: 2, retryAfterSeconds: 3 };

/** Shows somebody around in three minutes: says what to press, notices that it was done, can be left and taken up again. */
export class Tour {
  #chats; #faults; #clock; #state = null; #looking = 0; #drawn = null;

  constructor(chats, faults, clock) {
    [this.#chats, this.#faults, this.#clock] = [chats, faults, clock];
    byId("tour-open").addEventListener("click", () => this.#open(!this.#state.isOpen));
  }

  /** A sandbox that was started anew begins its tour anew. */
  load() {
    const run = this.#chats.all[0]?.messages[0];
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    const mark = `${run?.id} ${run?.date}`;
    this.#state = kept?.run === mark ? kept : { run: mark, step: -1, since: 0, struck: 0, isOpen: kept?.isOpen ?? true };
    byId("tour-open").hidden = !this.#story.isPlayable;
    this.draw();
  }

  /** Something happened: perhaps the deed of this step. */
  stir() {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => this.draw(), CALM);
  }

  draw() {
    if (!this.#state) return;
    this.#advance();
    byId("tour").hidden = !this.#state.isOpen || !this.#story.isPlayable;
    byId("tour-open").setAttribute("aria-expanded", String(!byId("tour").hidden));
    clear();
    if (!byId("tour").hidden) this.#show();
  }

  get #story() {
    const story = new Story(this.#chats.all, this.#state.since);
    story.strikes = this.#struck - this.#state.struck;
    return story;
  }

  get #struck() { return this.#faults.strikesOf("tooManyRequests"); }

  get #last() { return Math.max(0, ...this.#chats.all.flatMap((chat) => chat.messages.map((m) => m.id))); }

  #advance() {
    for (let done; (done = this.#story.isPlayable && steps[this.#state.step]?.done(this.#story)); )
      this.#go({ step: this.#state.step + 1, since: Math.max(done.id, this.#state.since), struck: this.#struck });
  }

  #show() {
    const { step } = this.#state;
    const now = steps[step];
    byId("tour-step").textContent = now ? say("tourStep", { n: step + 1, all: steps.length }) : say("tour");
    const words = say(now ? `tour.${now.key}` : step < 0 ? "tourOffer" : "tourOver");
    if (byId("tour-words").textContent !== words) byId("tour-words").textContent = words;
    this.#deeds(now ? this.#help(now) : step < 0 ? this.#offer() : this.#ending());
    if (now) point(now.points(this.#story), this.#chats.active);
  }

  // Within a step buttons change where they stand: replaced under a finger they would swallow the press.
  #deeds(buttons) {
    const standing = [...byId("tour-deeds").children];
    const isSame = this.#drawn === this.#state.step && labels(standing) === labels(buttons);
    if (isSame) standing.forEach((button, n) => Object.assign(button, { className: buttons[n].className, disabled: buttons[n].disabled }));
    else byId("tour-deeds").replaceChildren(...buttons);
    this.#drawn = this.#state.step;
  }

  #help({ writes, arms, moves }) {
    const write = () => { const [chat, words] = writes(this.#story); this.#chats.bringUp(chat); chat.composer.write(words); };
    const isArmed = this.#story.strikes > 0 || this.#faults.isArmed(arms);
    return [
      ...(arms ? [button("tourArm", () => this.#faults.arm(arms, FAULT), { primary: !isArmed, disabled: isArmed })] : []),
      ...(moves ? [button("tourMove", () => this.#clock.to(moves), { primary: true })] : []),
      ...(writes ? [button("tourWrite", write, { primary: !arms || isArmed })] : []),
      button("tourSkip", () => this.#skip()), button("tourLeave", () => this.#open(false)),
    ];
  }

  #offer() { return [button("tourBegin", () => this.#begin(), { primary: true }), button("tourAlone", () => this.#open(false))]; }

  #ending() { return [button("close", () => this.#open(false), { primary: true }), button("tourAgain", () => this.#begin())]; }

  #begin() {
    this.#go({ step: 0, since: this.#last, struck: this.#struck });
    this.draw();
  }

  // Whatever somebody did before the tour may have made a step impossible.
  #skip() {
    this.#go({ step: this.#state.step + 1, since: this.#last, struck: this.#struck });
    this.draw();
  }

  #open(isOpen) {
    this.#go({ isOpen });
    this.draw();
    byId(isOpen ? "tour" : "tour-open").focus();
  }

  #go(change) {
    this.#state = { ...this.#state, ...change };
    localStorage.setItem(KEPT, JSON.stringify(this.#state));
  }
}

const button = (words, click, { primary = false, disabled = false } = {}) =>
  el("button", { type: "button", class: primary ? "primary" : "", text: say(words), disabled, on: { click } });

const labels = (buttons) => buttons.map((button) => button.textContent).join();
