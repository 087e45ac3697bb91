/** Types as challenge.gov writes them, one or many, in a list or in a sentence, and which of ours they are. */
import type { ChallengeType } from "../challenge.ts";

export interface TypesThere {
  readonly types: readonly ChallengeType[];
  /** Words that are none of ours, as they are written there. */
  readonly unknown: readonly string[];
}

/** The types that some texts name, each once and in their order. */
export function typesThere(texts: readonly string[]): TypesThere {
  const read = texts.flatMap((text) => text.split(/[;\n]/).map((piece) => readPiece(piece)));
  return {
    types: [...new Set(read.flatMap(({ types }) => types))],
    unknown: [...new Set(read.flatMap(({ unknown }) => unknown))],
  };
}

// Commas stand between types as well as within the name of one, so names are looked for and not split at signs. The
// longest name of those that begin alike is the one that is meant.
const names: readonly (readonly [string, ChallengeType])[] = [
  ["analytics visualizations algorithms", "analytics"],
  ["analytics visualization algorithms", "analytics"],
  ["analytics", "analytics"],
  ["algorithms", "analytics"],
  ["software apps", "software"],
  ["software", "software"],
  ["apps", "software"],
  ["creative multimedia design", "creative"],
  ["creative design multimedia", "creative"],
  ["creative", "creative"],
  ["multimedia", "creative"],
  ["technology demonstration hardware", "technology_demonstration"],
  ["technology demonstration", "technology_demonstration"],
  ["technology", "technology_demonstration"],
  ["hardware", "technology_demonstration"],
  ["business plans", "business_plans"],
  ["business plan", "business_plans"],
  ["nominations", "nominations"],
  ["nomination", "nominations"],
  ["scientific", "scientific"],
  ["science", "scientific"],
  ["ideation", "ideas"],
  ["ideas", "ideas"],
  ["idea", "ideas"],
];
const known = names.map(([name, type]) => ({ words: name.split(" "), type }));

function readPiece(piece: string): TypesThere {
  const words = [...piece.matchAll(/[\p{L}\p{N}'-]+/gu)]
    .map(([word]) => word)
    .filter((word) => word.toLowerCase() !== "and");
  const types: ChallengeType[] = [];
  const unknown: string[] = [];
  let strange: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = known.find(({ words: name }) =>
      name.every((word, n) => words[at + n]?.toLowerCase() === word),
    );
    if (found) {
      types.push(found.type);
      if (strange.length > 0) unknown.push(strange.join(" "));
      strange = [];
    } else strange.push(words[at] ?? "");
    at += found?.words.length ?? 1;
  }
  return { types, unknown: strange.length > 0 ? [...unknown, strange.join(" ")] : unknown };
}
