const TAP = 80;

/** Nothing may move under a finger: what happens while one is down in the element waits until its click is through. */
export class Press {
  #waiting = null; #ending = 0;

  constructor(root) {
    root.addEventListener("pointerdown", ({ button }) => { if (button === 0) this.#begin(); });
    // A menu of the browser or another window swallows the end of a press.
    for (const end of ["pointerup", "pointercancel", "contextmenu", "blur"]) addEventListener(end, () => this.#release());
  }

  /** Now, or as soon as nothing is pressed; in the order asked for. */
  do(act) {
    if (this.#waiting) this.#waiting.push(act);
    else act();
  }

  // A finger may be down again before the tap before it is over.
  #begin() {
    clearTimeout(this.#ending);
    this.#waiting ??= [];
  }

  // The click of a tap comes a moment after the finger is up.
  #release() {
    if (!this.#waiting) return;
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => {
      const acts = this.#waiting ?? [];
      this.#waiting = null;
      acts.forEach((act) => act());
    }, TAP);
  }
}
