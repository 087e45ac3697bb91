import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { prepared } from "#app/platform/db.server.ts";

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
