import { read } from "./api.js";
import { Chats } from "./chats.js";
import { Clock } from "./clock.js";
import { showKeys, startDialogs } from "./dialogs.js";
import { byId } from "./dom.js";
import { Events } from "./events.js";
import { Faults } from "./faults.js";
import { startKeys } from "./keys.js";
import { startMenu } from "./menu.js";
import { follow } from "./stream.js";
import { Tour } from "./tour.js";
import { dress, locale, say, switchLanguage } from "./texts.js";

const chats = new Chats();
const faults = new Faults();
const events = new Events(chats);
const clock = new Clock(() => chats.tick());
const tour = new Tour(chats, faults, clock);

function draw() {
  document.documentElement.lang = locale();
  document.title = say("title");
  dress(document);
  clock.draw();
  chats.draw();
  faults.draw();
  events.draw();
  tour.draw();
}

function load(state) {
  clock.load(state.clock, state.chats[0]?.person.zone);
  chats.load(state);
  faults.load(state.chats.map((view) => view.person));
  events.load();
  tour.load();
}

function happen(event) {
  if (event.kind === "clock") return clock.load(event.subject);
  if (event.kind === "trail") return events.take(event.subject);
  if (event.kind === "fault") return faults.stir();
  if (event.kind === "chat" && !event.subject) return read("state").then(load);
  clock.stir();
  tour.stir();
  return chats.take(event);
}

byId("language").addEventListener("click", () => { switchLanguage(); draw(); });
byId("chats").addEventListener("pointerdown", () => clock.close());
byId("help").addEventListener("click", showKeys);
faults.onChange(() => tour.stir());
startMenu();
startDialogs();
startKeys(chats, clock);
draw();
follow(load, happen);
