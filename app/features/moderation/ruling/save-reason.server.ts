import type { Actor, System } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { newId, organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { Named } from "../case.ts";
import { moderationPolicy } from "../moderation.policy.ts";
import { reasonsInOrder, saveReason } from "./reason.store.server.ts";

const subject = { kind: "organisation", id: organisationId } as const;

/** Adds a reason after the others. Throws `forbidden`, and `invalid` without a name in the organisation's language. */
export async function addReason(actor: Actor | System, name: Named): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    permit(await lockOrganisation(sql, actor), moderationPolicy.configure, null);
    await checkName(sql, name);
    const others = await reasonsInOrder(sql);
    const position = Math.max(0, ...others.map((other) => other.position)) + 1;
    const id = newId(now.getTime());
    await saveReason(sql, { id, name, position });
    record({ kind: "moderation-reason.added", subject, data: { reasonId: id } });
  });
}

/**
 * Changes what a reason says from now on; what was decided keeps what it said. Throws `not_found`, `forbidden`,
 * `invalid`.
 */
export async function changeReason(
  actor: Actor | System,
  { id, name }: { readonly id: string; readonly name: Named },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    permit(await lockOrganisation(sql, actor), moderationPolicy.configure, null);
    const before = (await reasonsInOrder(sql)).find((one) => one.id === id);
    if (!before) throw notFound("ruling.unknown");
    await checkName(sql, name);
    const same = (["en", "fr"] as const).every(
      (one) => (name[one] ?? "") === (before.name[one] ?? ""),
    );
    if (same) return;
    await saveReason(sql, { ...before, name });
    record({ kind: "moderation-reason.changed", subject, data: { reasonId: id } });
  });
}

async function checkName(sql: RunSql, name: Named): Promise<void> {
  const [row] = await sql<{ language: "en" | "fr" }>("select language from organisation");
  const language = row?.language ?? "en";
  if (!name[language]) throw new Refusal("invalid", missing[language]);
}

const missing = { en: "ruling.nameMissingEn", fr: "ruling.nameMissingFr" } as const;
