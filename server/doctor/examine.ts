import type pg from "pg";
import { refuseForeignHistory } from "#server/migrate.ts";
import { migrationsOnDisk } from "#server/migrations-on-disk.ts";
import { migrationState } from "#server/migration-state.ts";
import { OperatorError } from "#server/operator-error.ts";

/** One thing the doctor looked at: whether it is well, and the sentence that says so or says what to do. */
export interface Finding {
  readonly isWell: boolean;
  readonly text: string;
}

/** Looks at a database that answers: its version, its migrations, its clock. Changes nothing. */
export async function examine(client: pg.ClientBase): Promise<Finding[]> {
  const before = Date.now();
  const { rows } = await client.query<Facts>(facts);
  const [found] = rows;
  if (!found) return [];
  const halfway = (before + Date.now()) / 2;
  return [version(found), await migrations(client), clock(found.now.getTime() - halfway)];
}

interface Facts {
  readonly number: number;
  readonly version: string;
  readonly now: Date;
}

const facts = `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
  clock_timestamp() AS now`;

function version({ number, version: words }: Facts): Finding {
  return number >= 150_000
    ? well(`PostgreSQL ${words} answers.`)
    : ill(`PostgreSQL ${words} answers, and 15 or newer is needed. Upgrade the server.`);
}

async function migrations(client: pg.ClientBase): Promise<Finding> {
  const state = await migrationState(client, await migrationsOnDisk());
  try {
    refuseForeignHistory(state);
  } catch (error) {
    if (error instanceof OperatorError) return ill(error.message);
    throw error;
  }
  const count = state.pending.length;
  return well(
    count === 0
      ? "Every migration is applied."
      : `${String(count)} migration(s) will be applied by the next start.`,
  );
}

const tolerable = 2000;

function clock(ahead: number): Finding {
  const seconds = (Math.abs(ahead) / 1000).toFixed(1);
  return Math.abs(ahead) <= tolerable
    ? well("The clocks of this machine and of the database agree.")
    : ill(
        `The database's clock is ${seconds} s ${ahead > 0 ? "ahead of" : "behind"} this machine's. Let both follow a time server (NTP).`,
      );
}

const well = (text: string): Finding => ({ isWell: true, text });
const ill = (text: string): Finding => ({ isWell: false, text });
