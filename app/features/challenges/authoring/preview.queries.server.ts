import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { RenderedTexts } from "./rendered.ts";
import { writingOf, type Writing } from "./wizard.queries.server.ts";

/** A challenge as it stands, as a page shows it. */
export interface Preview extends Writing {
  readonly html: RenderedTexts;
  /** Names by id: of sponsors, of whoever acts on the winner, of units. */
  readonly names: Readonly<Record<string, string>>;
}

/** A challenge as staff will see it, for its sponsors. Throws `not_found` and `forbidden` as writing it does. */
export async function previewOf(actor: Actor, id: string): Promise<Preview> {
  const writing = await writingOf(actor, id);
  const { sponsors, commitment, eligibility } = writing.written;
  const [row] = await prepared<{ html: RenderedTexts }>(
    "challenge-html",
    "select html from challenge where id = $1::uuid",
    [id],
  );
  const people = [...sponsors.map(({ personId }) => personId), commitment.personId];
  const named = await prepared<{ id: string; name: string }>(
    "preview-names",
    `select id, name from person where id = any($1::uuid[])
     union all select id, name from unit where id = any($2::uuid[])`,
    [people.filter((one) => one !== null), eligibility.rule.unitIds],
  );
  const names = Object.fromEntries(named.map(({ id: of, name }) => [of, name]));
  return { ...writing, html: row?.html ?? {}, names };
}
