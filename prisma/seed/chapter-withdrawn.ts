import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

const reasons = {
  en: "The new counter system does this by itself since the spring. Thank you to everybody who wrote here.",
  fr: "Depuis le printemps, le nouveau logiciel le fait tout seul. Merci à celles et ceux qui ont écrit ici.",
};

/** Two of the ideas that nobody took on have been taken back by their authors. */
export async function loadWithdrawn(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const { id, language } of await quietest()) {
    const idea = demo.ideas.find(({ key, at }) => stableId(key, at) === id);
    if (!idea) continue;
    const at = new Date(idea.at.getTime() + 60 * 86_400_000);
    await under({ now: at }, () =>
      withdrawIdea(actorOf(idea.authorKey), id, { reason: reasons[language] }),
    );
  }
}

/** Old, open, discussed, and with the fewest votes; those chosen before count, so that a repeat chooses them again. */
function quietest() {
  return sql<{ id: string; language: "en" | "fr" }>(
    `select id, language from (
       select distinct on (i.language) i.id, i.language::text from idea i
       join discussion d on d.subject_id = i.id and d.comment_count > 1
       where i.stage = 'open' and i.published_at < now() - interval '90 days'
       order by i.language, i.withdrawn_at nulls last, i.vote_count, i.id
     ) chosen`,
  );
}
