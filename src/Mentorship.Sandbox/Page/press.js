const TAP = 80;

/** Nothing may move under a finger: what happens while one is down in the element waits until its click is through. */
export class Press {
  #waiting = null;

  constructor(root) {
    root.addEventListener("pointerdown", ({ button }) => { if (button === 0) this.#waiting ??= []; });
    // A menu of the browser or another window swallows the end of a press.
    for (const end of ["pointerup", "pointercancel", "contextmenu", "blur"]) addEventListener(end, () => this.#release());
  }

  /** Now, or as soon as nothing is pressed; in the order asked for. */
  do(act) {
    if (this.#waiting) this.#waiting.push(act);
    else act();
  }

  // The click of a tap comes a moment after the finger is up.
  #release() {
    if (!this.#waiting) return;
    setTimeout(() => {
      const acts = this.#waiting ?? [];
      this.#waiting = null;
      acts.forEach((act) => act());
    }, TAP);
  }
}
