import { el } from "./dom.js";

const SHOWN = 6000;

/** Short notes above the log of one chat; each goes by itself or when it is pressed. */
export class Toasts {
  #root;

  constructor(root) { this.#root = root; }

  show(words) {
    const note = el("p", { text: words });
    note.addEventListener("click", () => note.remove());
    this.#root.append(note);
    setTimeout(() => note.remove(), SHOWN);
  }

  /** Takes the newest away; false when there is none. */
  drop() {
    const newest = this.#root.lastElementChild;
    newest?.remove();
    return newest !== null;
  }
}
