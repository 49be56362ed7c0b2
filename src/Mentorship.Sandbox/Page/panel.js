import { byId } from "./dom.js";

const narrow = matchMedia("(max-width: 699.98px)"), wide = matchMedia("(min-width: 1200px)");
const openers = new Map();

/** A part of the page that a button opens and closes; after a reload it stands as it was left, at first as there is room. */
export class Panel {
  #root; #button; #kept; #shown;

  constructor(id, { shown = () => {}, opensWhereWide = false } = {}) {
    [this.#root, this.#button, this.#kept, this.#shown] = [byId(id), byId(`${id}-open`), `sandbox.panel.${id}`, shown];
    openers.set(id, this);
    this.#button.addEventListener("click", () => this.toggle(!this.isOpen));
    this.#root.querySelector(".shut").addEventListener("click", () => { this.toggle(false); this.#button.focus(); });
    const kept = localStorage.getItem(this.#kept) ?? (opensWhereWide && wide.matches ? "open" : "shut");
    this.#show(kept === "open" && !narrow.matches);
  }

  get isOpen() { return !this.#root.hidden; }

  /** On a narrow screen one panel at a time. */
  toggle(isOpen) {
    if (isOpen && narrow.matches) [...openers.values()].filter((other) => other !== this).forEach((other) => other.toggle(false));
    this.#show(isOpen);
    if (isOpen) this.#shown();
    if (isOpen) this.#root.querySelector("button:not([disabled])").focus();
    localStorage.setItem(this.#kept, isOpen ? "open" : "shut");
  }

  #show(isOpen) {
    this.#root.hidden = !isOpen;
    this.#button.setAttribute("aria-expanded", String(isOpen));
    document.body.classList.toggle(`with-${this.#root.id}`, isOpen);
  }
}

/** Esc closes the panel that the keys are in; false when they are in none. */
export function shutFocused() {
  const here = [...openers].find(([id, panel]) => panel.isOpen && byId(id).contains(document.activeElement));
  here?.[1].toggle(false);
  if (here) byId(`${here[0]}-open`).focus();
  return here !== undefined;
}
