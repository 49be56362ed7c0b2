import { locale, say } from "./texts.js";

const MINUTE = 60_000, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
let ahead = 0;

/** The clock of the service runs as ours does, only ahead of it. */
export const setNow = (moment) => { ahead = Date.parse(moment) - Date.now(); };

export const now = () => Date.now() + ahead;

function shown(moment, zone, options) {
  const language = locale() === "ru" ? "ru-RU" : "en-GB";
  return new Intl.DateTimeFormat(language, { timeZone: zone || undefined, ...options }).format(new Date(moment));
}

export const clockTime = (moment, zone) => shown(moment, zone, { hour: "2-digit", minute: "2-digit" });

export const dayOf = (moment, zone) => shown(moment, zone, { weekday: "short", day: "numeric", month: "long" });

export const dayAndTime = (moment, zone) => shown(moment, zone,
  { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** The shortest that still tells the day: for narrow screens. */
export const shortDayAndTime = (moment, zone) => shown(moment, zone,
  { day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit" });

/** How long until the moment, in the largest unit that fits. */
export function until(moment) {
  const left = Date.parse(moment) - now();
  if (left < MINUTE / 2) return say("now");
  if (left < 2 * HOUR) return say("inMinutes", { n: Math.round(left / MINUTE) });
  return left < 2 * DAY ? say("inHours", { n: Math.round(left / HOUR) }) : say("inDays", { n: Math.round(left / DAY) });
}
