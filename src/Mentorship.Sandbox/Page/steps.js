import { wordsOf } from "./message.js";
import { say } from "./texts.js";

const ANNOUNCED = /Пишет куратор/, WRITE = /Напишите объявление/, LOOKS = /Так это увидят/;
const NUMBERED = /№ \d+/, PROGRESS = / · (\d+) из \d+/, SAVED = /Сохранено \d+ из/;
const FORM = new RegExp(`${PROGRESS.source}|${SAVED.source}`);

/** A question of one of the chats that has reached a mentor: the message that reached, or nothing. */
function reached(story, chats) {
  const asked = story.said(chats).find((q) => story.told(story.mentors, NUMBERED, q.id));
  return asked && story.told(story.mentors, NUMBERED, asked.id);
}

/** The words of somebody else that came to the mentee. */
function relayed(story) {
  const answers = story.said(story.mentors).map(wordsOf);
  return story.mentees[0].messages.find((m) => m.fromBot && m.id > story.since && answers.some((a) => wordsOf(m).includes(a)));
}

/** The question that stands below the farewell of the pause: the one that was left may still be to be seen above it. */
function resumed(story) {
  const newest = story.shows(story.mentees[0], FORM);
  return newest && PROGRESS.test(wordsOf(newest)) ? newest : null;
}

const answered = (message) => Number(PROGRESS.exec(wordsOf(message ?? {}))?.[1] ?? 0) - 1;

const marked = (message) => message?.buttons.some((row) => row.some((button) => /^✓ /.test(button.text)));

const homeOf = (chat, ...labels) => labels.map((label) => ({ chat, label }));

/** Each step: when it is done (a message, from which the next one begins), where to press, and help that it offers. */
export const steps = [
  { key: "ask", done: (s) => reached(s, s.mentees.slice(0, 1)), points: (s) => [{ chat: s.mentees[0], field: true }],
    writes: (s) => [s.mentees[0], say("tour.ask.words")] },
  { key: "take", done: (s) => s.told(s.mentees.slice(0, 1), /отвечает/), points: (s) => homeOf(s.mentors[0], /^Беру$/) },
  { key: "answer", done: relayed, points: (s) => [{ chat: s.mentors[0], field: true }],
    writes: (s) => [s.mentors[0], say("tour.answer.words")] },
  { key: "second", done: (s) => reached(s, s.mentees.slice(1)), points: (s) => [{ chat: s.mentees[1], field: true }],
    writes: (s) => [s.mentees[1], say("tour.second.words")] },
  { key: "escalate", done: (s) => s.told(s.curators, /без ответа/), points: () => [{ clock: true }] },
  { key: "form", done: (s) => { const form = s.shows(s.mentees[0], PROGRESS); return answered(form) >= 3 ? form : null; },
    points: (s) => homeOf(s.mentees[0], /^Начать$/, /диагностика/i, /^Анкеты/, /^Меню$/) },
  { key: "pause", done: (s) => s.shows(s.mentees[0], SAVED), points: (s) => homeOf(s.mentees[0], /^Пауза$/) },
  { key: "return", done: resumed, points: (s) => homeOf(s.mentees[0], /^Продолжить/) },
  { key: "meeting", done: (s) => s.told(s.mentors, /предлагает встречу/),
    points: (s) => homeOf(s.mentees[0], /^Решим позже$/, /\d{1,2}:\d{2}/, /^Назначить встречу$/, /^Встречи/, /^Меню$/) },
  { key: "accept", done: (s) => s.told(s.mentees, /^✅ Встреча/), points: (s) => homeOf(s.mentors[0], /^Подходит$/) },
  { key: "reminder", done: (s) => s.told([s.mentees[0], s.mentors[0]], /^🔔/), points: () => [{ clock: true }], moves: /напоминание о встрече/i },
  { key: "announce", done: (s) => s.newest(s.curators[0], WRITE) ?? s.newest(s.curators[0], LOOKS),
    points: (s) => homeOf(s.curators[0], /^Дальше: текст$/, /^Объявить$/, /^Меню$/) },
  { key: "words", done: (s) => s.newest(s.curators[0], LOOKS), points: (s) => [{ chat: s.curators[0], field: true }],
    writes: (s) => [s.curators[0], say("tour.words.words")] },
  { key: "send", done: (s) => s.told(s.mentees.slice(0, 1), ANNOUNCED), points: (s) => homeOf(s.curators[0], /^Отправить \d/, /^Дальше: когда$/) },
  { key: "read", done: (s) => { const card = s.shows(s.mentees[0], ANNOUNCED); return marked(card) ? card : null; },
    points: (s) => homeOf(s.mentees[0], /^Прочитано$/) },
  { key: "outage", done: (s) => (s.strikes > 0 ? reached(s, s.mentees) : null), points: (s) => [{ chat: s.mentees[0], field: true }],
    writes: (s) => [s.mentees[0], say("tour.ask.words")], arms: "tooManyRequests" },
];
