const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  clip: "M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8",
  send: "M4 12 20 4l-5 16-3.5-6.5z M11.5 13.5 20 4",
  more: "M5 12h.01 M12 12h.01 M19 12h.01",
  close: "M6 6l12 12 M18 6 6 18",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M5.7 5.7l12.6 12.6",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z M10 21h4",
  mute: "M6 16V11a6 6 0 0 1 9-5.2 M18 11v5l1.5 2H8 M10 21h4 M4 3l16 18",
  file: "M6 3h8l4 4v14H6z M14 3v4h4",
  photo: "M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4",
  album: "M3 8h13v12H3z M3 17l4-4 3 3 2-2 4 3 M8 8V4h13v12h-5",
  voice: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3z M6 11a6 6 0 0 0 12 0 M12 17v4",
};

/** A picture that says nothing by itself: its button has the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
