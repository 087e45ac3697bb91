import pg from "pg";
import { examineFiles } from "#server/doctor/examine-files.ts";
import { examine, type Finding } from "#server/doctor/examine.ts";
import { examineMail } from "#server/doctor/examine-mail.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";

/** The part of `npm run doctor` that looks at the database of DATABASE_URL and at where files are kept; the starter looks at the rest. */
const settingsFinding = examineMail(process.env);
process.stdout.write(`  ${settingsFinding.isWell ? "✓" : "✗"} ${settingsFinding.text}\n`);

const databaseUrl = process.env["DATABASE_URL"] ?? "";
const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });

let findings: Finding[] = [];

try {
  await client.connect();
  findings = await examine(client);
} catch (error) {
  const trouble = inPlainWords(error, withoutSecrets(databaseUrl));
  const text = trouble instanceof Error ? trouble.message : String(trouble);
  findings = [{ isWell: false, text }];
} finally {
  await client.end().catch(() => undefined);
}

findings.push(...(await examineFiles(process.env)));
for (const { isWell, text } of findings) process.stdout.write(`  ${isWell ? "✓" : "✗"} ${text}\n`);
process.exitCode = findings.every(({ isWell }) => isWell) ? 0 : 1;
