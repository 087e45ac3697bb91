import { fold } from "./fold.ts";

/** As many tags as an idea may have, and as long, in characters. */
const most = { count: 10, length: 40 } as const;

/** Tags apart by commas, semicolons or bars, each once; those that are too many or too long are left. */
export function tagsFrom(text: string): { readonly tags: string[]; readonly left: string[] } {
  const given = text.split(/[,;|]/).map((tag) => tag.trim().replace(/^#+/, ""));
  const seen = new Set<string>();
  const tags: string[] = [];
  const left: string[] = [];
  for (const tag of given) {
    if (tag === "" || seen.size === seen.add(fold(tag)).size) continue;
    const fits = tags.length < most.count && Array.from(tag).length <= most.length;
    (fits ? tags : left).push(tag);
  }
  return { tags, left };
}
