import type { Pool } from "pg";
import { languages, type Language, type MessageKey } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { stages } from "../components/stage-pill.tsx";
import { namesOfStages } from "./wording.store.server.ts";

/** What this organisation says in place of some of the product's words. */
export type OwnWords = Readonly<Partial<Record<MessageKey, string>>>;

const believedFor = 5_000;
const believed = new WeakMap<
  Pool,
  { readonly names: Readonly<Record<Language, OwnWords>>; readonly at: number }
>();

/** What stages are called here where that differs from the product's words, at most five seconds old. */
export async function ownStageNames(): Promise<Readonly<Record<Language, OwnWords>>> {
  const { pool } = registry();
  const known = believed.get(pool);
  if (known && Date.now() - known.at < believedFor) return known.names;
  const rows = await namesOfStages(sql);
  const wordsIn = (language: Language): OwnWords =>
    Object.fromEntries(
      rows.flatMap(({ stage, name }) =>
        name[language] ? [[stages[stage].label, name[language]]] : [],
      ),
    );
  const [en, fr] = languages.map(wordsIn);
  const names = { en: en ?? {}, fr: fr ?? {} };
  believed.set(pool, { names, at: Date.now() });
  return names;
}

/** Makes this node read the names again. */
export function forgetStageNames(): void {
  believed.delete(registry().pool);
}
