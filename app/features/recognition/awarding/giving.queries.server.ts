import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { BadgeGiver } from "../badge/badge.ts";
import { awardingPolicy } from "./awarding.policy.ts";
import { badgeFace } from "./badge-face.ts";
import type { Proof } from "./citation.ts";

/** A badge to choose. */
export interface BadgeChoice {
  readonly id: string;
  readonly name: string;
}

/** Badges that are given now and that this person gives, or nominates for, by name. */
export async function badgesTo(
  actor: Actor,
  act: "give" | "nominate",
  language: Language,
): Promise<BadgeChoice[]> {
  const rows = await prepared<BadgeChoice & { givers: BadgeGiver[] }>(
    "badges-to-give",
    `select b.id, b.givers::text[], ${badgeFace("v", "$1::text")} ->> 'name' as name
     from badge b join badge_version v on v.badge_id = b.id and v.number = b.version
     where b.retired_at is null order by name, b.id`,
    [language],
  );
  return rows
    .filter((badge) => may(actor, awardingPolicy[act], badge))
    .map(({ id, name }) => ({ id, name }));
}

/** Colleagues of one's unit, and whoever is chosen already: for a list without JavaScript. */
export function colleaguesToRecognise(
  actor: Actor,
  chosen: readonly string[],
): Promise<{ id: string; name: string; unit: string }[]> {
  return prepared(
    "colleagues-to-recognise",
    `select p.id, p.name, u.name as unit from person p join unit u on u.id = p.unit_id
     where p.import_id is null and p.id <> $1::uuid
       and (p.id = any($3::uuid[]) or p.id in (
         select near.id from person near
         where near.unit_id = $2::uuid and near.deactivated_at is null and near.import_id is null
         order by near.name, near.id limit 200))
     order by p.name, p.id`,
    [actor.id, actor.unitId, chosen.filter(isId)],
  );
}

/** What the form begins with, of the page from which one came. */
export interface BeginWith {
  readonly personIds: readonly string[];
  readonly proof: Proof | null;
}

/** An idea as evidence, with those of its authors who are named; null when this person does not see it. */
export async function beginWithIdea(actor: Actor, ideaId: string): Promise<BeginWith | null> {
  if (!isId(ideaId)) return null;
  const [row] = await prepared<{ title: string; personIds: string[] }>(
    "begin-with-idea",
    `select i.title, array(
       select a.person_id from idea_author a join person p on p.id = a.person_id and p.deactivated_at is null
       where a.idea_id = i.id and a.person_id <> $2::uuid and not exists (
         select from unnamed_author x where x.subject_id = i.id and x.person_id = a.person_id)
       order by a.person_id) as "personIds"
     from idea i where i.id = $1::uuid and idea_shown_to(i, $2::uuid)`,
    [ideaId, actor.id],
  );
  if (!row) return null;
  const url = `${registry().settings.appUrl}/ideas/${ideaId}`;
  return { personIds: row.personIds, proof: { name: row.title.slice(0, 120), url } };
}
