import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { contributionFor } from "./contribution.queries.server.ts";
import { kudosPolicy } from "./kudos.policy.ts";
import { kudosColumns, shownKudos, type KudosRow } from "./shown-kudos.ts";

/**
 * One kudos, for those between whom it went, and for everybody who may see what it was given for. Throws `not_found`.
 */
export async function kudosPage(actor: Actor, id: string, language: Language) {
  const [row] = isId(id)
    ? await prepared<KudosRow>(
        "kudos-page",
        `select ${kudosColumns("$2::uuid")} where k.id = $1::uuid`,
        [id, actor.id],
      )
    : [];
  if (!row) throw notFound("recognition.kudosNotFound");
  const kudos = shownKudos(row, language);
  const isTheirs = actor.active && [kudos.from.id, kudos.to.id].includes(actor.id);
  const contribution = await contributionFor(sql, actor, kudos.contribution);
  const isShown = contribution?.isSeen === true && contribution.byIds.includes(kudos.to.id);
  if (!isTheirs && !isShown) throw notFound("recognition.kudosNotFound");
  return {
    kudos: isShown ? kudos : { ...kudos, contribution: { ...kudos.contribution, title: null } },
    can: { answer: may(actor, kudosPolicy.answer, { toId: kudos.to.id }) },
  };
}
