import { fileUrl } from "./api.js";
import { el } from "./dom.js";
import { say } from "./texts.js";

const KB = 1024;

/** What a message carries besides words, each with its name and a way to save it. */
export function mediaOf({ kind, file }) {
  if (kind === "text" || kind === "service") return [];
  if (!file) return [el("p", { class: "media", text: say("other", { kind }) })];
  if (kind === "photo" || kind === "sticker") return [photo(file), saving(file, "photo")];
  if (kind === "voice" || kind === "audio") return [sound(file), saving(file, "voice")];
  return [saving(file, "file")];
}

const photo = (file) => el("img", { class: "photo", src: fileUrl(file), alt: say("photo"), width: 320, height: 240, loading: "lazy" });

const sound = (file) => el("audio", { src: fileUrl(file), controls: true, preload: "metadata", label: say("voice"),
  "data-stop": true, tabindex: -1 });

function saving(file, icon) {
  return el("a", { class: "file", href: fileUrl(file), download: file.name, icon, "data-stop": true, tabindex: -1, title: say("download") },
    [el("span", { text: file.name }), el("span", { class: "muted", text: size(file.size) })]);
}

function size(bytes) {
  const units = document.documentElement.lang === "ru" ? ["Б", "КБ", "МБ"] : ["B", "KB", "MB"];
  if (bytes < KB) return `${bytes} ${units[0]}`;
  return bytes < KB * KB ? `${Math.round(bytes / KB)} ${units[1]}` : `${(bytes / KB / KB).toFixed(1)} ${units[2]}`;
}
