import { say } from "./texts.js";
import { byId } from "./dom.js";

const ROOT = "/sandbox/api/";

export const fileUrl = (file) => `${ROOT}files/${encodeURIComponent(file.id)}`;

export const eventsUrl = `${ROOT}events`;

export const read = (path) => answered(fetch(ROOT + path));

export const post = (path, body = {}) => answered(fetch(ROOT + path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
}));

export const remove = (path) => answered(fetch(ROOT + path, { method: "DELETE" }));

/** Does what a person asked for; a refusal is shown, not thrown. */
export async function attempt(action) {
  try {
    const answer = await action();
    trouble("");
    return answer;
  } catch (refusal) {
    trouble(say("failed", { reason: refusal.message }));
    return null;
  }
}

/** The line under the clock; empty words take it away. */
export function trouble(words) {
  const line = byId("trouble");
  line.textContent = words;
  line.hidden = words === "";
}

async function answered(asked) {
  const response = await asked;
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}
