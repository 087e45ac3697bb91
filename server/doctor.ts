import pg from "pg";
import { examine } from "#server/doctor/examine.ts";
import { examineMail } from "#server/doctor/examine-mail.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";

/** The part of `npm run doctor` that looks at the database of DATABASE_URL; the starter looks at the rest. */
const settingsFinding = examineMail(process.env);
process.stdout.write(`  ${settingsFinding.isWell ? "✓" : "✗"} ${settingsFinding.text}\n`);

const databaseUrl = process.env["DATABASE_URL"] ?? "";
const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });

try {
  await client.connect();
  const findings = await examine(client);
  for (const { isWell, text } of findings)
    process.stdout.write(`  ${isWell ? "✓" : "✗"} ${text}\n`);
  process.exitCode = [...findings, settingsFinding].every(({ isWell }) => isWell) ? 0 : 1;
} catch (error) {
  const trouble = inPlainWords(error, withoutSecrets(databaseUrl));
  process.stdout.write(`  ✗ ${trouble instanceof Error ? trouble.message : String(trouble)}\n`);
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
}
