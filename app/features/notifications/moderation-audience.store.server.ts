import type { Audience } from "./audience.store.server.ts";
import type { NotificationReason } from "./notification.ts";

/** Those who may handle a case of moderation. */
export function handlersOf(caseId: string): Audience {
  return {
    text: `select h.person_id, 'moderation' as kind, 'moderator' as reason
      from moderation_case c cross join moderation_handlers(c) h where c.id = $1::uuid and c.closed_at is null`,
    values: [caseId],
  };
}

/** Those whom an act of moderation concerns: who had written the thing. */
export function concernedBy(actId: string, reason: NotificationReason): Audience {
  return {
    text: `select unnest(a.concerned_ids) as person_id, 'moderated' as kind, $2::text as reason
      from moderation_act a where a.id = $1::uuid`,
    values: [actId, reason],
  };
}

/** Those who reported what was decided in a case. */
export function reportersOf(caseId: string, reason: NotificationReason): Audience {
  return {
    text: `select r.reporter_id as person_id, 'report-answered' as kind, $2::text as reason
      from report r where r.case_id = $1::uuid`,
    values: [caseId, reason],
  };
}
