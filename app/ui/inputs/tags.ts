/** Why a tag was not added. */
export interface RefusedTag {
  readonly tag: string;
  readonly why: "twice" | "long" | "full";
}

export interface TagLimits {
  /** How many tags there may be. */
  readonly count: number;
  /** Longest tag, in characters. */
  readonly length: number;
}

/** A comma list as single tags: trimmed, without empty ones; each line of what is pasted counts as a comma. */
export function splitTags(text: string): string[] {
  const parts = text.split(/[,;\n\t]+/).map((part) => part.replace(/\s+/g, " ").trim());
  return parts.filter((part) => part !== "");
}

/** Adds what fits and is not there yet, whatever its capitals, and says what was refused and why. */
export function addTags(
  tags: readonly string[],
  wanted: readonly string[],
  { count, length }: TagLimits,
): { tags: string[]; refused: RefusedTag[] } {
  const next = [...tags];
  const refused: RefusedTag[] = [];
  for (const tag of wanted) {
    const why = refusalOf(tag, next, { count, length });
    if (why) refused.push({ tag, why });
    else next.push(tag);
  }
  return { tags: next, refused };
}

/** The suggestions that hold a word beginning like this and have not been taken. */
export function matchTags(
  suggestions: readonly string[],
  tags: readonly string[],
  text: string,
  atMost = 8,
): string[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === "") return [];
  const open = suggestions.filter((one) => !holds(tags, one));
  const found = open.filter((one) => ` ${one.toLocaleLowerCase()}`.includes(` ${wanted}`));
  return found.slice(0, atMost);
}

function refusalOf(tag: string, tags: readonly string[], limits: TagLimits) {
  if (holds(tags, tag)) return "twice";
  if (Array.from(tag).length > limits.length) return "long";
  return tags.length >= limits.count ? "full" : null;
}

function holds(tags: readonly string[], tag: string): boolean {
  return tags.some((one) => one.toLocaleLowerCase() === tag.toLocaleLowerCase());
}
