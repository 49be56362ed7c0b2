import { byId } from "./dom.js";
import { shutFocused } from "./panel.js";
import { showKeys, singleKeys } from "./dialogs.js";

const FIELDS = "input, textarea, select", OPEN = "dialog[open], [popover]:popover-open";

/** The keys of the whole page; letters by their place, so that any layout will do. */
export function startKeys(chats, clock) {
  const message = (act) => () => {
    const view = document.activeElement.closest?.(".message");
    const found = view && chats.active?.find(Number(view.dataset.id));
    if (found) act(found, view);
  };
  const single = {
    BracketLeft: () => chats.step(-1),
    BracketRight: () => chats.step(1),
    KeyT: () => clock.next(),
    KeyR: message((m) => chats.active.composer.reply(m)),
    KeyE: message((m) => { if (!m.fromBot) chats.active.composer.edit(m); }),
    KeyM: message((m, view) => chats.active.openMenu(m.id, view.querySelector(".actions"))),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "F6") return handled(event, () => region(chats, event.shiftKey ? -1 : 1));
    if (event.key === "Escape") return escape(chats, clock);
    if (!singleKeys() || isElsewhere(event)) return null;
    if (event.key === "?") return handled(event, showKeys);
    return single[event.code] && !event.shiftKey ? handled(event, single[event.code]) : null;
  });
}

function isElsewhere(event) {
  return event.ctrlKey || event.altKey || event.metaKey || event.target.matches(FIELDS) || document.querySelector(OPEN);
}

function handled(event, act) {
  event.preventDefault();
  act();
}

function escape(chats, clock) {
  if (!document.querySelector(OPEN)) shutFocused() || chats.active?.escape() || clock.close();
}

// The clock, the switcher where it is shown, each chat and each panel that is shown.
function region(chats, by) {
  const places = [byId("clock"), byId("chips"), ...chats.all.map((chat) => chat.root), byId("events"), byId("faults")]
    .filter((place) => place.offsetHeight > 0);
  const here = places.findIndex((r) => r.contains(document.activeElement));
  const next = places.at(here < 0 ? 0 : (here + by) % places.length);
  const chat = chats.all.find((c) => c.root === next);
  if (chat) chat.log.focus();
  else next.querySelector("button:not([disabled], [tabindex='-1'])")?.focus();
}
