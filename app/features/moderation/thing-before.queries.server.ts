import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { placeOfHiding } from "./concerned.queries.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";
import { offeredReasons } from "./reason.queries.server.ts";

/** A thing, by what it is and its id. */
export interface Asked {
  readonly kind: ModeratedKind;
  readonly id: string;
}

/**
 * What somebody is led to who asks about the hiding of a thing: where it is said why it is hidden, or what its form
 * needs while it is shown. Throws `not_found`, `forbidden`, `conflict`.
 */
export async function hidingOf(actor: Actor, asked: Asked, language: Language) {
  const thing = await registry().moderated.get(asked.kind)?.lock(sql, asked.id);
  if (!thing?.canSee(actor)) throw notFound("reporting.notFound");
  if (thing.standing !== "hidden")
    return { form: await thingBefore(actor, "hide", asked, language), place: null };
  const place = await placeOfHiding(actor, thing.id);
  if (place === null) throw notFound("reporting.notFound");
  return { form: null, place };
}

/**
 * A thing that somebody is about to report or to hide, with the reasons that can be given. Throws as doing it would:
 * `not_found`, `forbidden`, and `conflict` when it is not shown any more.
 */
export async function thingBefore(
  actor: Actor,
  rule: "report" | "hide",
  { kind, id }: Asked,
  language: Language,
) {
  const thing = await registry().moderated.get(kind)?.lock(sql, id);
  if (!thing?.canSee(actor)) throw notFound("reporting.notFound");
  authorize(actor, moderationPolicy[rule], thing);
  if (thing.standing !== "shown") throw conflict("reporting.goneAlready");
  const [row] = await sql<{ language: Language }>("select language from idea where id = $1", [
    thing.ideaId,
  ]);
  const { said, url } = thing;
  // What people say in a discussion is in no language that is known.
  const lang = kind === "comment" ? "" : (row?.language ?? "");
  return { said, url, lang, reasons: await offeredReasons(language) };
}
