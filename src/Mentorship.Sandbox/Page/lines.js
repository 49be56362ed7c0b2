import { clockTime } from "./moments.js";
import { say, sayFirst } from "./texts.js";

const FAMILIES = [
  [/^send(Photo|Document|Voice|VideoNote|Sticker|Location|Contact|Video|Audio|Animation|MediaGroup)$/, "sendFile"],
  [/^(copy|forward)Message/, "copyMessage"], [/^editMessage(Text|Caption|Media)$/, "editMessage"], [/^deleteMessages?$/, "deleteMessage"],
  [/^(get|set|delete|close|log)/, "own"],
];

/** What the filter calls the line: in, call, timer or fault. */
export function sortOf({ kind, fault }) {
  if (fault || kind.startsWith("fault")) return "fault";
  return { update: "in", call: "call" }[kind] ?? "timer";
}

/** The line in plain words: when, who, what, and what became of it. */
export function wordsOfLine(line, who, zone) {
  const time = clockTime(line.at, zone);
  return { time, who: who ?? say("service"), what: what(line), outcome: outcome(line), took: took(line) };
}

function what({ kind, name, fault, isRetry }) {
  switch (kind) {
    case "update": return sayFirst([`came.${name}`, "came.other"], { name });
    case "timer": return say("timerFired", { what: name });
    case "clock": return say("clockMoved");
    case "faultOn": return say("faultOn", { what: say(`fault.${fault}`) });
    case "faultOff": return fault ? say("faultOff", { what: say(`fault.${fault}`) }) : say("allWell");
    default: return isRetry ? say("retry", { what: deed(name) }) : deed(name);
  }
}

const deed = (method) => sayFirst([`call.${familyOf(method)}`, "call.other"], { name: method });

function outcome({ kind, fault, code, reason, tookEffect }) {
  if (kind === "update") return fault ? say(`outcome.${fault}`) : "";
  if (kind !== "call") return "";
  const values = { reason, n: /\d+$/.exec(reason)?.[0] ?? "" };
  if (fault) return sayFirst([`outcome.${fault}.${tookEffect ? "done" : "not"}`, `outcome.${fault}`], values);
  return code === 200 ? say("outcome.done") : say("outcome.refused", values);
}

const took = ({ took: ms }) => (ms === undefined ? "" : say("tookMs", { n: Math.round(ms) }));

const familyOf = (method) => FAMILIES.find(([pattern]) => pattern.test(method))?.[1] ?? method;
