import type { Language } from "#app/core/words.ts";
import { matchEmoji, type Emoji } from "./emoji-match.ts";
import type { Trigger } from "./find-trigger.ts";
import { insertMention } from "./mention.ts";
import type { SearchPeople } from "./people-source.ts";
import { replaceWord, type TextEdit } from "./text-edit.ts";

/** One thing that may be taken. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** The emoji itself; people have their initials. */
  readonly symbol: string | null;
  /** Puts it in place of what was typed. */
  readonly edit: (text: string, from: number, to: number) => TextEdit;
}

interface Sources {
  readonly language: Language;
  readonly searchPeople: SearchPeople | null;
}

/** What is offered for what was typed; nothing where there is no source. */
export async function choicesFor(
  { kind, query }: Trigger,
  { language, searchPeople }: Sources,
  signal: AbortSignal,
): Promise<readonly Choice[]> {
  if (kind === "emoji") return matchEmoji(await emojiIn(language), query).map(asChoice);
  if (!searchPeople) return [];
  await pause(signal);
  const people = await searchPeople(query.trim(), signal);
  return people.map((person) => ({
    id: person.id,
    label: person.name,
    detail: person.detail,
    symbol: null,
    edit: (text, from, to) => insertMention(text, from, to, person),
  }));
}

function asChoice({ unicode, label, shortcodes }: Emoji): Choice {
  return {
    id: unicode,
    label,
    detail: shortcodes[0] === undefined ? "" : `:${shortcodes[0]}:`,
    symbol: unicode,
    edit: (text, from, to) => replaceWord(text, from, to, unicode),
  };
}

/** Lists of a language are fetched when the first emoji is looked for. */
async function emojiIn(language: Language): Promise<readonly Emoji[]> {
  const module = await lists[language]();
  // The build leaves of the package's list what `Emoji` says.
  return module.default as unknown as readonly Emoji[];
}

const lists = {
  en: () => import("emojibase-data/en/compact.json"),
  fr: () => import("emojibase-data/fr/compact.json"),
};

/** A fast typist asks the server once, not with each letter. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, 120);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("superseded", "AbortError"));
    });
  });
}
