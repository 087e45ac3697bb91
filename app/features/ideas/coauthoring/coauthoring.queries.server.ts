import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { Message } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { chosenCoAuthors, coAuthorFields } from "./composed-invitations.ts";

/** Somebody by name and unit. */
export interface InvitedPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** Who has been asked to be a co-author and has not answered; for the idea's authors alone. */
export function invitedTo(ideaId: string): Promise<InvitedPerson[]> {
  return prepared<InvitedPerson>(
    "invited-to",
    `select p.id, p.name, u.name as unit
     from author_invitation v join person p on p.id = v.person_id join unit u on u.id = p.unit_id
     where v.idea_id = $1::uuid order by p.name, p.id`,
    [ideaId],
  );
}

/** Active people of the idea's unit and of one's own who are neither authors nor invited, for a list without JavaScript. */
export function possibleCoAuthors(ideaId: string, unitId: string): Promise<InvitedPerson[]> {
  return prepared<InvitedPerson>(
    "possible-co-authors",
    `select p.id, p.name, u.name as unit
     from person p join unit u on u.id = p.unit_id
     where p.unit_id in ($2::uuid, (select unit_id from idea where id = $1::uuid))
       and p.deactivated_at is null and p.import_id is null
       and not exists (select from idea_author a where a.idea_id = $1::uuid and a.person_id = p.id)
       and not exists (select from author_invitation v where v.idea_id = $1::uuid and v.person_id = p.id)
     order by p.name, p.id limit 200`,
    [ideaId, unitId],
  );
}

/**
 * For the form of a new idea: active people of one's own unit, and whoever is chosen already, also those who have left
 * since, so that the form can say so.
 */
export function colleaguesToInvite(
  actor: Pick<Actor, "id" | "unitId">,
  chosen: readonly string[],
): Promise<InvitedPerson[]> {
  return prepared<InvitedPerson>(
    "colleagues-to-invite",
    `select p.id, p.name, u.name as unit
     from person p join unit u on u.id = p.unit_id
     where p.import_id is null and p.id <> $1::uuid
       and (p.id = any($3::uuid[]) or p.id in (
         select near.id from person near
         where near.unit_id = $2::uuid and near.deactivated_at is null and near.import_id is null
         order by near.name, near.id limit 200))
     order by p.name, p.id`,
    [actor.id, actor.unitId, chosen.filter(isId)],
  );
}

/** What is wrong with those chosen in the form of a new idea, by field; null when nothing is. */
export async function mistakesInCoAuthors(
  actor: Pick<Actor, "id">,
  fields: Readonly<Record<string, string>>,
): Promise<Record<string, Message> | null> {
  const active = await prepared<{ id: string }>(
    "active-among-chosen",
    `select id from person
     where id = any($1::uuid[]) and deactivated_at is null and import_id is null`,
    [chosenCoAuthors(fields).filter(isId)],
  );
  const there = new Set(active.map(({ id }) => id));
  const mistakes = coAuthorFields.flatMap((name): [string, Message][] => {
    const id = fields[name] ?? "";
    if (id === actor.id) return [[name, { key: "coauthoring.oneself" }]];
    return id === "" || there.has(id) ? [] : [[name, { key: "coauthoring.personUnknown" }]];
  });
  return mistakes.length > 0 ? Object.fromEntries(mistakes) : null;
}

/** What invites somebody to an idea; null when nothing does. */
export async function ownInvitation(actor: Actor, ideaId: string) {
  const [row] = await prepared<{ inviter: string; voted: boolean }>(
    "own-invitation",
    `select p.name as inviter,
       exists (select from vote t where t.idea_id = v.idea_id and t.person_id = v.person_id) as voted
     from author_invitation v join person p on p.id = v.inviter_id
     where v.idea_id = $1::uuid and v.person_id = $2::uuid`,
    [ideaId, actor.id],
  );
  return row ?? null;
}

/** The same, where there must be one. Throws `not_found`. */
export async function standingInvitation(actor: Actor, ideaId: string) {
  const invitation = await ownInvitation(actor, ideaId);
  if (!invitation) throw notFound("coauthoring.invitationGone");
  return invitation;
}
