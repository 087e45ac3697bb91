import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { promisePolicy } from "./promise.policy.ts";
import { promiseRules } from "./promise-rules.store.server.ts";

/** What is promised, and the categories that may have lengths of their own. Throws `forbidden`. */
export async function promiseSettings(actor: Actor, language: Language) {
  authorize(actor, promisePolicy.configure, { authorIds: [] });
  const categories = await prepared<{ id: string; name: string }>(
    "categories-with-promises",
    `select c.id, coalesce(c.name ->> $1, c.name ->> 'en', c.name ->> 'fr', '') as name from category c
     where c.archived_at is null and c.import_id is null order by c.position, c.id`,
    [language],
  );
  return { rules: await promiseRules(sql), categories };
}
