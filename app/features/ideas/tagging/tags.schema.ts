import { line } from "#app/platform/text.ts";
import { addTags, splitTags } from "#app/ui/inputs/tags.ts";
import { tagLimits } from "./tag-limits.ts";

/** Tags as a form sends them, apart by commas; a repeat is passed over. */
export const tagsField = line({ max: 2_000, long: "tagging.many" })
  .default("")
  .transform((text) =>
    splitTags(text)
      .map((tag) => tag.replace(/^#+/, ""))
      .filter(Boolean),
  )
  .refine((tags) => tags.every((tag) => Array.from(tag).length <= tagLimits.length), {
    error: "tagging.long",
  })
  .transform((tags) => addTags([], tags, { ...tagLimits, count: Infinity }).tags)
  .refine((tags) => tags.length <= tagLimits.count, { error: "tagging.many" });
