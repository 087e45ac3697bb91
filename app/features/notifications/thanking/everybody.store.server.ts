import type { Audience } from "../audience.store.server.ts";
import type { ThankingKind } from "./thanking.ts";

/** Everybody who works here. */
export function everybody(kind: ThankingKind): Audience {
  return {
    text: `select p.id as person_id, '${kind}' as kind, 'everybody' as reason from person p
      where p.deactivated_at is null and p.import_id is null`,
    values: [],
  };
}
