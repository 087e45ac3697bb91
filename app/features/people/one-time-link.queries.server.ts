import { sql } from "#app/platform/db.server.ts";
import { hashToken } from "#app/platform/session-adapter.server.ts";
import type { LinkState } from "./one-time-link.ts";

/** What a link is for: the person invited, or nobody yet for the first administrator. */
export interface LinkFacts {
  readonly state: LinkState;
  readonly invited: { readonly id: string; readonly name: string; readonly email: string } | null;
}

/** What stands behind a link's token. */
export async function linkFacts(token: string): Promise<LinkFacts> {
  const [row] = await sql<LinkRow>(
    `select case when l.used_at is not null then 'used' when l.expires_at <= now() then 'expired'
         else 'ready' end as state, p.id, p.name, p.email
     from one_time_link l left join person p on p.id = l.person_id
     where l.token_hash = $1 and p.deactivated_at is null`,
    [hashToken(token)],
  );
  if (!row) return { state: "unknown", invited: null };
  const { state, id, name, email } = row;
  return { state, invited: id && name && email ? { id, name, email } : null };
}

interface LinkRow {
  state: LinkState;
  id: string | null;
  name: string | null;
  email: string | null;
}
