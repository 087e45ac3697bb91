/** What the command palette offers, and how it finds what somebody means. Pure. */
import type { IconModule } from "./icon.tsx";

export interface Command {
  /** The same for the same command everywhere, so that it is known again among the recent ones. */
  readonly id: string;
  readonly label: string;
  /** Other words somebody may type for it, in one string. */
  readonly keywords?: string | undefined;
  readonly icon?: IconModule | undefined;
  /** A second, quieter text at the end of its line, such as the place it belongs to. */
  readonly detail?: string | undefined;
  /** Keys that do the same elsewhere, as shown: "⌘ D". */
  readonly shortcut?: string | undefined;
  /** Where it leads; else `run` does it. */
  readonly to?: string | undefined;
  readonly run?: (() => void) | undefined;
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly Command[];
}

/** Without accents, ligatures and capitals, so that "equipe" finds "Équipe". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll(/[’ʼ]/gu, "'");
}

/**
 * How well a text answers what was typed: 0 is not at all. Every typed word must occur, best at the beginning
 * of the label, then of a word, then inside one, then letter by letter along the label ("nid" finds "New idea").
 */
export function scoreOf(typed: string, label: string, keywords = ""): number {
  const words = wordsIn(typed);
  const scores = words.map((word) => scoreOfWord(word, folded(label), folded(keywords)));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / words.length;
}

/** The groups with the commands that answer what was typed, the best first; ties keep their order. */
export function commandsFor(
  typed: string,
  groups: readonly CommandGroup[],
): readonly CommandGroup[] {
  if (wordsIn(typed).length === 0) return groups.filter(({ commands }) => commands.length > 0);
  return groups
    .map((group) => rankedGroup(typed, group))
    .filter(({ best }) => best > 0)
    .sort((one, other) => other.best - one.best)
    .map(({ group }) => group);
}

/** The groups with a first one for what was used lately; those commands are not listed twice. */
export function recentFirst(
  groups: readonly CommandGroup[],
  recentIds: readonly string[],
  label: string,
): readonly CommandGroup[] {
  const all = groups.flatMap(({ commands }) => commands);
  const recent = recentIds.flatMap((id) => all.find((command) => command.id === id) ?? []);
  const others = groups.map((group) => ({
    ...group,
    commands: group.commands.filter((command) => !recent.includes(command)),
  }));
  return [{ id: "recent", label, commands: recent }, ...others].filter(
    ({ commands }) => commands.length > 0,
  );
}

function wordsIn(typed: string): string[] {
  return folded(typed).split(/\s+/).filter(Boolean);
}

function rankedGroup(typed: string, group: CommandGroup) {
  const scored = group.commands
    .map((command) => ({ command, score: scoreOf(typed, command.label, command.keywords) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return {
    best: scored[0]?.score ?? 0,
    group: { ...group, commands: scored.map(({ command }) => command) },
  };
}

const scores = { start: 6, word: 5, keyword: 4, inside: 3, letters: 1 };

function scoreOfWord(word: string, label: string, keywords: string): number {
  if (label.startsWith(word)) return scores.start;
  if (beginsWord(word, label)) return scores.word;
  if (beginsWord(word, keywords)) return scores.keyword;
  if (label.includes(word)) return scores.inside;
  return runsThrough(word, label) ? scores.letters : 0;
}

function beginsWord(word: string, text: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));
}

/** Whether the letters come in this order, the first of them at the beginning of a word. */
function runsThrough(word: string, label: string): boolean {
  if (word.length < 2) return false;
  return label.split(/(?<=[^\p{L}\p{N}])/u).some((_, index, parts) => {
    const rest = parts.slice(index).join("");
    return rest.startsWith(word.charAt(0)) && isSubsequence(word, rest);
  });
}

function isSubsequence(word: string, text: string): boolean {
  let at = -1;
  return Array.from(word).every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}
