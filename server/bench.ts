/** The program behind `npm run bench`: measures the built product, each figure beside its limit. */
import { SettingError } from "#app/platform/setting-error.ts";
import { NotPabulib } from "#app/features/imports/not-pabulib.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { orderFrom } from "#server/bench/arguments.ts";
import { castBallotFile } from "#server/bench/ballots/cast-ballot-file.ts";
import { partOf, servePart } from "#server/bench/parts/serve-part.ts";
import { runFigures } from "#server/bench/run-figures.ts";
import { terminal } from "#server/import/screen.ts";
import { OperatorError } from "#server/operator-error.ts";

const databaseUrl = process.env["DATABASE_URL"] ?? "";

async function main(): Promise<number> {
  const order = orderFrom(process.argv.slice(2));
  if (!databaseUrl)
    throw new OperatorError("Set DATABASE_URL, or start the bench with `npm run bench`.");
  const screen = terminal(process.stdout);
  try {
    if (order.kind === "ballots") return await castBallotFile(order.file, { databaseUrl, screen });
    await runFigures(order, { databaseUrl, screen });
    return 0;
  } catch (error) {
    throw inPlainWords(error, withoutSecrets(databaseUrl));
  }
}

function sentenceFor(error: unknown): string {
  const known = [OperatorError, NotPabulib, SettingError].some((kind) => error instanceof kind);
  if (known && error instanceof Error) return error.message;
  if (process.env["GROUNDSWELL_DEBUG"] === "1" && error instanceof Error)
    return error.stack ?? error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `The measurement failed: ${reason}. Run it again with GROUNDSWELL_DEBUG=1 to see where.`;
}

const part = partOf(process.argv);
if (part) servePart(part);
else {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`\n${sentenceFor(error)}\n`);
    process.exitCode = 1;
  }
}
