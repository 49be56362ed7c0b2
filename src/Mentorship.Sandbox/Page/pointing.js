import { byId } from "./dom.js";

const POINTED = "pointed";

export function clear() {
  for (const element of document.querySelectorAll(`.${POINTED}`)) element.classList.remove(POINTED);
}

/** Outlines the first of the places that is there, and on narrow screens the chip that leads to it. */
export function point(places, active) {
  const found = places.map((place) => [place, elementAt(place)]).find(([, element]) => element);
  const [place, element] = found ?? [places.find((p) => p.chat)];
  element?.classList.add(POINTED);
  if (place?.chat && place.chat !== active) byId(`chip-${place.chat.id}`)?.classList.add(POINTED);
}

function elementAt({ chat, label, field, clock }) {
  if (clock) return byId("next");
  if (field) return chat.root.querySelector(".composer textarea");
  const buttons = [...chat.root.querySelectorAll(".message:last-of-type .inline, .keyboard button")];
  return buttons.find((button) => label.test(button.textContent));
}
