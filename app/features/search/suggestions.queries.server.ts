import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { searchPolicy } from "./search.policy.ts";
import type { StageName } from "./search-words.ts";

/** An idea whose title answers what is being typed. */
export interface SuggestedIdea {
  readonly id: string;
  readonly title: string;
  readonly stage: StageName;
}

const atMost = 6;

/**
 * The newest ideas in whose titles each word typed stands, the last one begun at least; failing that, those whose titles
 * look like it. Throws `forbidden`.
 */
export async function suggestedIdeas(actor: Actor, typed: string): Promise<SuggestedIdea[]> {
  authorize(actor, searchPolicy.search, { personId: actor.id });
  const text = typed.slice(0, 100);
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 8) ?? [];
  if (words.length === 0) return [];
  const begun = words.map((word, at) => `${word}:${at === words.length - 1 ? "*A" : "A"}`);
  const found = await prepared<SuggestedIdea>("suggested-ideas", suggestedIdeasSql, [
    begun.join(" & "),
    atMost,
  ]);
  if (found.length > 0 || text.length < 4) return found;
  return prepared<SuggestedIdea>("ideas-with-titles-like", titlesWithSql, [text, atMost]);
}

/** Of a beginning that hundreds share the newest five hundred are looked at. */
export const suggestedIdeasSql = `
  select i.id, i.title, i.stage
  from (
    select idea_id, published_at from idea_words
    where language = 'en' and words @@ to_tsquery('groundswell_en', fold_text($1))
      or language = 'fr' and words @@ to_tsquery('groundswell_fr', fold_text($1))
    order by published_at desc, idea_id desc limit 500
  ) s
  join idea i on i.id = s.idea_id
  where listed(i)
  order by s.published_at desc, s.idea_id desc limit $2`;

const titlesWithSql = `
  select i.id, i.title, i.stage
  from titles_with($1) t join idea i on i.id = t.idea_id
  where listed(i)
  order by t.likeness desc, i.published_at desc, i.id desc limit $2`;
