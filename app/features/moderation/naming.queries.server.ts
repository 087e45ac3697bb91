import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { hasNamed, unnamedAuthors } from "./naming.store.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

/**
 * An idea that names nobody, with who wrote it for a moderator who has had that lifted; null before.
 * Throws `not_found`, `forbidden`, and `conflict` when all of its authors are named anyway.
 */
export async function namingOf(actor: Actor, ideaId: string) {
  const thing = isId(ideaId) ? await registry().moderated.get("idea")?.lock(sql, ideaId) : null;
  if (!thing?.canSee(actor)) throw notFound("reporting.notFound");
  authorize(actor, moderationPolicy.lift, thing);
  const authors = await unnamedAuthors(sql, ideaId);
  if (authors.length === 0) throw conflict("moderation.namedAlready");
  const lifted = await hasNamed(sql, actor.id, ideaId);
  return { about: thing.title, url: thing.url, authors: lifted ? authors : null };
}
