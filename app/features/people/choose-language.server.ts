import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "./people.policy.ts";
import { setLanguage } from "./person.store.server.ts";

/** Sets the language in which somebody reads the product; null: as the browser asks. */
export async function chooseLanguage(actor: Actor, language: Language | null): Promise<void> {
  await transact(actor, async ({ tx }) => {
    authorize(actor, peoplePolicy.choosePreferences, { personId: actor.id });
    await setLanguage(tx, actor.id, language);
  });
  registry().revoke({ personId: actor.id });
}
