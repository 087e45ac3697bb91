import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";
import { benchSecret } from "#server/bench/served.ts";
import { installationFolder } from "#server/migrations-on-disk.ts";
import { seededId, seededIdSql } from "./sizes.ts";

/** A thousand people who hold an award that waits to be signed, for the time of a measurement. */
export const signingScene = {
  badgeId: "01900000-00f1-7000-8000-000000000001",
  listId: "01900000-00f1-7000-8000-000000000002",
  awards: 1_000,
} as const;

const { badgeId, listId, awards } = signingScene;
const ofEach = (kind: string, number: string) =>
  `('01900000-00${kind}-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
const person = (number: string) => seededIdSql("person", number);

/** Makes the scene, with keys of its own; nothing is signed before it is told to begin. */
export async function setUpSigning(url: string): Promise<void> {
  await onDatabase(url, [...removal, ...scene]);
  const keys = fork(join(installationFolder(), "build", "server", "keys.js"), ["rotate"], {
    cwd: installationFolder(),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      DATABASE_URL: url,
      CREDENTIAL_SECRET_FILE: benchSecret,
    },
  });
  const [code] = (await once(keys, "exit")) as [number | null];
  if (code !== 0) throw new Error("No keys could be made.");
}

/** Lets the awards be signed: they wait from now on. */
export async function beginSigning(url: string): Promise<void> {
  await onDatabase(url, [
    `insert into credential (id, award_id, subject_id, salt, status_list_id, place, prepared_at)
     select ${ofEach("f4", "n")}, ${ofEach("f3", "n")}, gen_random_uuid(), md5(n::text), '${listId}', n * 61, now()
     from generate_series(1, ${String(awards)}) n`,
    "select graphile_worker.add_job('sign-credentials', '{}'::json, job_key => 'sign-credentials')",
  ]);
}

/** How many of them are not signed yet. */
export async function unsignedLeft(url: string): Promise<number> {
  const [row] = await onDatabase(url, [
    `select count(*)::int as left from credential where status_list_id = '${listId}' and signed_at is null`,
  ]);
  return (row as { left?: number } | undefined)?.left ?? 0;
}

/** Takes the scene out again. */
export async function takeDownSigning(url: string): Promise<void> {
  await onDatabase(url, removal);
}

const texts = JSON.stringify({
  en: {
    name: "Honest experiment",
    description: "Tried something out and told everybody what came of it.",
    criteria: "Ran a pilot and wrote what was learnt, whatever it was.",
  },
});

const scene = [
  `insert into badge (id, moment, givers, created_by_id, created_at)
   values ('${badgeId}', 'experimenting', '{leader}', '${seededId("person", 1)}', now())`,
  `insert into badge_version (badge_id, number, since, person_id, texts, shape, colour, icon, ribbon, tags)
   values ('${badgeId}', 1, now(), '${seededId("person", 1)}', '${texts}', 'hexagon', 1, 'flask-conical', 'none', '{}')`,
  `insert into status_list (id, number, created_at)
   values ('${listId}', coalesce((select max(number) from status_list), 0) + 1, now())`,
  `insert into award_gift (id, badge_id, version, giver_id, given_as, changed, for_whom, prepared_at)
   select ${ofEach("f2", "n")}, '${badgeId}', 1, '${seededId("person", 1)}', 'leader',
     'People wait ten minutes where they waited forty.', 'Everybody who comes to the counter', now()
   from generate_series(1, ${String(awards)}) n`,
  `insert into award_proof (gift_id, position, name, url)
   select ${ofEach("f2", "n")}, 0, 'The figures', 'https://example.org/figures'
   from generate_series(1, ${String(awards)}) n`,
  `insert into award (id, gift_id, badge_id, person_id, unit_id, occasion, state, prepared_at, accepted_at)
   select ${ofEach("f3", "n")}, ${ofEach("f2", "n")}, '${badgeId}', ${person("1000 + n")},
     (select unit_id from person where id = ${person("1000 + n")}), 'once', 'accepted_quietly', now(), now()
   from generate_series(1, ${String(awards)}) n`,
];

const removal = [
  `delete from credential where status_list_id = '${listId}'`,
  `delete from status_list where id = '${listId}'`,
  `delete from award where badge_id = '${badgeId}'`,
  `delete from award_proof p using award_gift g where g.id = p.gift_id and g.badge_id = '${badgeId}'`,
  `delete from award_gift where badge_id = '${badgeId}'`,
  `delete from badge_picture where badge_id = '${badgeId}'`,
  `delete from badge_version where badge_id = '${badgeId}'`,
  `delete from badge where id = '${badgeId}'`,
];

async function onDatabase(url: string, statements: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What guards the versions of badges lets nobody take anything out; what hangs on something is then taken out by name.
    await client.query("set session_replication_role = replica");
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}
