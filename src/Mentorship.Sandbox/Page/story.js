import { wordsOf } from "./message.js";

const MENTEE = /^Наставляемый/, MENTOR = /^Наставник/, CURATOR = /^Куратор/;

/** What has happened in the chats since a message, told by who plays which part. */
export class Story {
  #chats;

  constructor(chats, since) { [this.#chats, this.since] = [chats, since]; }

  get mentees() { return this.#inPart(MENTEE); }

  get mentors() { return this.#inPart(MENTOR); }

  get curators() { return this.#inPart(CURATOR); }

  get isPlayable() { return this.mentees.length > 1 && this.mentors.length > 1 && this.curators.length > 0; }

  /** The first message of the bot in one of the chats, after the given one, whose words fit. */
  told(chats, words, after = this.since) {
    return chats.flatMap((chat) => chat.messages).find((m) => m.fromBot && m.id > after && words.test(wordsOf(m)));
  }

  /** The newest words of the bot in a chat, where they fit. */
  newest(chat, words) {
    const last = chat.messages.findLast((m) => m.fromBot);
    return last && words.test(wordsOf(last)) ? last : null;
  }

  /** What these people wrote themselves since then, commands left out. */
  said(chats) {
    return chats.flatMap((chat) => chat.messages).filter((m) => !m.fromBot && m.id > this.since && /^[^/]/.test(wordsOf(m)));
  }

  /** Whether the newest screens show words that fit: for what is edited in place. */
  shows(chat, words) {
    return chat.messages.findLast((m) => m.fromBot && words.test(wordsOf(m)));
  }

  #inPart(role) { return this.#chats.filter((chat) => role.test(chat.person.role)); }
}
