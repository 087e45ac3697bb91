/** The program behind `npm run keys`: lists the keys that sign credentials, or makes new ones with `rotate`. */
import { issuerKeys } from "#app/features/recognition/issuing/issuer-key.store.server.ts";
import { rotateKeys } from "#app/features/recognition/issuing/rotate-keys.server.ts";
import { secretOrNew } from "#app/features/recognition/issuing/secret-file.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { runKeyProgram } from "#server/keys/key-program.ts";
import { OperatorError } from "#server/operator-error.ts";

await runKeyProgram(async (words) => {
  const [word, ...more] = words;
  if (word === "rotate" && more.length === 0) return rotate();
  if (word === undefined) return list();
  throw new OperatorError(
    "`npm run keys` lists the keys, `npm run keys -- rotate` makes new ones.",
  );
});

async function rotate(): Promise<string> {
  const path = registry().settings.credentialSecretFile;
  const secret = await secretOrNew(path);
  if (!secret)
    throw new OperatorError(
      `${path} holds no secret of ours, which is 64 hexadecimal digits. Move it away, then run this again.`,
    );
  const ids = await rotateKeys(secret);
  return [
    "New keys sign from now on; those before stay published:",
    ...ids.map((id) => `  ${id}`),
    `They are opened by the secret in ${path}: keep a copy of it apart from backups of the database.`,
  ].join("\n");
}

async function list(): Promise<string> {
  const keys = await issuerKeys(sql);
  if (keys.length === 0) return "There are no keys yet: `npm run keys -- rotate` makes them.";
  return keys
    .map(
      ({ id, use, standing, since }) =>
        `${standing.padEnd(11)} ${use.padEnd(5)} ${since.toISOString()} ${id}`,
    )
    .join("\n");
}
