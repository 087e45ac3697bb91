import type { RunSql } from "#app/core/subject.ts";

/** As what the organisation issues credentials, and whom it asks about those of others. */
export interface ProofSettings {
  /** Empty: what the organisation is called. */
  readonly issuerName: string;
  /** Empty: its own address here. */
  readonly issuerUrl: string;
  /** Empty: none is told. */
  readonly issuerEmail: string;
  /** Hosts that may be asked about credentials, each with its port if it is another than the usual one. */
  readonly askedHosts: readonly string[];
  readonly revision: number;
}

const usual: ProofSettings = {
  issuerName: "",
  issuerUrl: "",
  issuerEmail: "",
  askedHosts: [],
  revision: 0,
};

/** The settings that hold now. */
export async function proofSettings(sql: RunSql): Promise<ProofSettings> {
  const [row] = await sql<ProofSettings>(
    `select issuer_name as "issuerName", issuer_url as "issuerUrl", issuer_email as "issuerEmail",
       asked_hosts as "askedHosts", revision
     from proof_settings where id = 1`,
  );
  return row ?? usual;
}

/** Writes what has been set. */
export async function saveProofSettings(
  sql: RunSql,
  { issuerName, issuerUrl, issuerEmail, askedHosts }: Omit<ProofSettings, "revision">,
): Promise<void> {
  await sql(
    `insert into proof_settings as s (id, issuer_name, issuer_url, issuer_email, asked_hosts, revision)
     values (1, $1, $2, $3, $4, 1)
     on conflict (id) do update set issuer_name = excluded.issuer_name, issuer_url = excluded.issuer_url,
       issuer_email = excluded.issuer_email, asked_hosts = excluded.asked_hosts, revision = s.revision + 1`,
    [issuerName, issuerUrl, issuerEmail, askedHosts],
  );
}
