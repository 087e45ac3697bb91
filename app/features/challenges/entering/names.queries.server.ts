import type { Translate } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { IneligibilityReason } from "./eligibility.ts";
import { sayReason } from "./ineligibility-words.ts";

/** Every reason in a sentence, to one reader. */
export async function sayReasons(
  t: Translate,
  reasons: readonly IneligibilityReason[],
  readerId: string,
): Promise<string[]> {
  if (reasons.length === 0) return [];
  const personIds = reasons.flatMap((reason) => ("personId" in reason ? reason.personId : []));
  const unitIds = reasons.flatMap((reason) => (reason.reason === "unit" ? reason.unitIds : []));
  const rows = await prepared<{ id: string; name: string; isUnit: boolean }>(
    "names-of-people-and-units",
    `select id, name, false as "isUnit" from person where id = any($1::uuid[])
     union all select id, name, true from unit where id = any($2::uuid[])`,
    [personIds, unitIds],
  );
  const called = (wanted: boolean) =>
    Object.fromEntries(
      rows.filter(({ isUnit }) => isUnit === wanted).map(({ id, name }) => [id, name]),
    );
  const names = { people: called(false), units: called(true), readerId };
  return reasons.map((reason) => sayReason(t, reason, names));
}
