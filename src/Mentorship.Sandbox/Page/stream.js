import { eventsUrl, read, trouble } from "./api.js";
import { say } from "./texts.js";

const KINDS = ["message", "edit", "delete", "reaction", "toast", "clock", "chat", "fault", "trail"];
const PAUSE = 2000;

/** Calls load with the whole state after every (re)connection, and happen with each event that follows. */
export function follow(load, happen) {
  const source = new EventSource(eventsUrl);
  let waiting = [];
  const take = (event) => (waiting ? waiting.push(event) : happen(event));
  source.onopen = async () => {
    waiting = [];
    load(await read("state"));
    trouble("");
    const missed = waiting;
    waiting = null;
    missed.forEach(happen);
  };
  source.onerror = () => {
    trouble(say("offline"));
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(load, happen), PAUSE);
  };
  for (const kind of KINDS) source.addEventListener(kind, (event) => take(JSON.parse(event.data)));
}
