import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { IssuerKey } from "../credential/issuer-key.ts";
import { placesInList } from "../credential/status-list.server.ts";
import { addressOfIssuer, addressOfList } from "./issuer.queries.server.ts";
import { issuerKeys } from "./issuer-key.store.server.ts";
import { issuingPolicy } from "./issuing.policy.ts";
import { proofSettings, type ProofSettings } from "./proof-settings.store.server.ts";
import { signerNow, type SignerTrouble } from "./signer.server.ts";

/** How signing stands, for administrators. */
export interface SigningState {
  readonly trouble: SignerTrouble | null;
  /** Where the secret should be. */
  readonly secretFile: string;
  readonly issuerAddress: string;
  readonly keys: readonly Pick<IssuerKey, "id" | "use" | "standing" | "since" | "until">[];
  readonly signed: number;
  readonly waiting: number;
  readonly waitingSince: Date | null;
  readonly failed: readonly FailedSigning[];
  readonly lists: readonly StatusListState[];
  readonly settings: ProofSettings;
}

export interface FailedSigning {
  readonly id: string;
  readonly awardId: string;
  readonly failedAt: Date;
  readonly failure: string;
}

export interface StatusListState {
  readonly number: number;
  readonly address: string;
  readonly taken: number;
  readonly of: number;
  readonly revoked: number;
  readonly signedAt: Date | null;
  /** What it says has changed since it was signed. */
  readonly isBehind: boolean;
}

const failuresAtMost = 50;

/** Keys, what waits to be signed and what could not be. Throws `forbidden`. */
export async function signingState(actor: Actor): Promise<SigningState> {
  authorize(actor, issuingPolicy.configure, undefined);
  const [signer, keys, [counts], failed, lists, settings] = await Promise.all([
    signerNow(sql, addressOfIssuer()),
    issuerKeys(sql),
    sql<{ signed: number; waiting: number; since: Date | null }>(
      `select count(signed_at)::int as signed, count(*) filter (where signed_at is null)::int as waiting,
         min(prepared_at) filter (where signed_at is null) as since
       from credential`,
    ),
    sql<FailedSigning>(
      `select id, award_id as "awardId", failed_at as "failedAt", failure from credential
       where signed_at is null and failed_at is not null order by failed_at desc, id limit $1`,
      [failuresAtMost],
    ),
    statusLists(),
    proofSettings(sql),
  ]);
  return {
    trouble: "trouble" in signer ? signer.trouble : null,
    secretFile: registry().settings.credentialSecretFile,
    issuerAddress: addressOfIssuer(),
    keys: keys.map(({ id, use, standing, since, until }) => ({ id, use, standing, since, until })),
    signed: counts?.signed ?? 0,
    waiting: counts?.waiting ?? 0,
    waitingSince: counts?.since ?? null,
    failed,
    lists,
    settings,
  };
}

async function statusLists(): Promise<StatusListState[]> {
  const rows = await sql<Omit<StatusListState, "address" | "of">>(
    `select l.number, count(c.id)::int as taken, (count(c.id) filter (where c.is_revoked))::int as revoked,
       l.signed_at as "signedAt", l.signed_revision < l.revision as "isBehind"
     from status_list l left join credential c on c.status_list_id = l.id
     group by l.id order by l.number`,
  );
  return rows.map((row) => ({ ...row, address: addressOfList(row.number), of: placesInList }));
}
