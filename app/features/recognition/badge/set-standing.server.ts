import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { currentVersion, type BadgeStanding } from "./badge.ts";
import { allBadges, saveStanding } from "./badge.store.server.ts";
import { lockToDesign } from "./change-badge.server.ts";
import { badgeLacks } from "./designing.ts";

/**
 * Retires a badge, or gives it again; every award of it stays. Repeating it is harmless. Throws `not_found`, `forbidden` or
 * `conflict` (another badge has taken its name or looks like it meanwhile).
 */
export async function setStanding(
  actor: Actor,
  id: string,
  standing: BadgeStanding,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const badge = await lockToDesign(sql, actor, id);
    if (badge.standing === standing) return;
    const { look } = currentVersion(badge);
    const lacks = badgeLacks({ id, look, terms: badge }, await allBadges(sql));
    if (standing === "given" && lacks.length > 0) throw conflict("recognition.placeTaken");
    await saveStanding(sql, { id, personId: actor.id, at: now }, standing);
    const kind = standing === "retired" ? "badge.retired" : "badge.restored";
    record({ kind, subject: { kind: "badge", id }, data: {} });
  });
}
