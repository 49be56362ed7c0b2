import { byId, el } from "./dom.js";

const GAP = 4;
let opener = null;

/** A list of deeds beside the button that opened it; arrows move, Esc and a press elsewhere close. */
export function openMenu(button, deeds) {
  const menu = byId("menu");
  opener = button;
  menu.replaceChildren(...deeds.map(({ icon, words, act, danger }) => el("button", {
    type: "button", role: "menuitem", tabindex: -1, icon, class: danger ? "danger" : null,
    on: { click: () => { menu.hidePopover(); act(); } },
  }, [words])));
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  menu.firstElementChild.focus();
}

/** Wires the one menu of the page. */
export function startMenu() {
  const menu = byId("menu");
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Tab") menu.hidePopover();
    if (!step) return;
    event.preventDefault();
    items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
  });
  menu.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed" && menu.contains(document.activeElement)) (opener.closest("[data-stop]") ?? opener).focus();
  });
}

function place(menu, at) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + GAP;
  menu.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
  menu.style.top = `${below + height < innerHeight ? below : Math.max(GAP, at.top - height - GAP)}px`;
}
