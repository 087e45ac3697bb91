/** What files call kinds and stages, in English, French and Fider's words. */
import { fold } from "./fold.ts";

export type FileKind = "improve" | "new" | "stop";
export type FileStage =
  "open" | "in_review" | "accepted" | "piloting" | "implemented" | "spread" | "not_now";

const kinds: Readonly<Record<FileKind, readonly string[]>> = {
  improve: ["improve", "improve something", "ameliorer", "ameliorer quelque chose"],
  new: ["new", "start something new", "nouveau", "commencer quelque chose"],
  stop: ["stop", "stop doing something", "arreter", "arreter quelque chose"],
};

const stages: Readonly<Record<FileStage | "duplicate", readonly string[]>> = {
  open: ["open", "ouvert", "ouverte"],
  in_review: ["in review", "under review", "en examen"],
  accepted: ["accepted", "planned", "acceptee", "accepte", "prevu"],
  piloting: ["piloting", "pilot", "started", "en test", "experimentation"],
  implemented: ["implemented", "completed", "done", "realisee", "realise", "mise en oeuvre"],
  spread: ["spread", "generalisee", "diffusee"],
  not_now: ["not now", "declined", "rejected", "pas maintenant", "refusee"],
  duplicate: ["duplicate", "merged", "doublon", "fusionnee"],
};

/** The kind a file means; null for a word that is none. */
export function kindFrom(text: string): FileKind | null {
  return meant(kinds, text);
}

/** The stage a file means, or that the row repeats another; null for a word that is none. */
export function stageFrom(text: string): FileStage | "duplicate" | null {
  return meant(stages, text);
}

function meant<Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  text: string,
): Word | null {
  const folded = fold(text).replace(/[_-]+/g, " ");
  // The keys of an object are its own.
  return (Object.keys(words) as Word[]).find((word) => words[word].includes(folded)) ?? null;
}
