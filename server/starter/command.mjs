import { existsSync } from "node:fs";
import { dev, start } from "./command-start.mjs";
import { doctor } from "./command-doctor.mjs";
import { runProgram, test, tour } from "./command-program.mjs";
import { serve } from "./command-serve.mjs";
import { Failure, fileTrouble } from "./failure.mjs";
import { inRoot, root } from "./places.mjs";
import { prepareBuilt, prepareToRun } from "./prepare.mjs";
import { complain } from "./say.mjs";

const commands = {
  start,
  dev,
  serve,
  test,
  doctor,
  generate: prepareToRun,
  build: prepareBuilt,
  backup: (flags) => runProgram("backup", flags),
  restore: (flags) => runProgram("restore", flags),
  import: (flags) => runProgram("import", flags),
  bench: (flags) => runProgram("bench", flags),
  keys: (flags) => runProgram("keys", flags),
  insights: (flags) => runProgram("insights", flags),
  axe: (flags) => tour("axe", flags),
  screens: (flags) => tour("screens", flags),
};

/** Runs one command of the starter and ends the process: 0 when it went well, 1 after a sentence that says why not. */
export async function runCommand([name = "start", ...flags]) {
  try {
    process.exitCode = (await commandNamed(name)(flags.filter((flag) => flag !== "--"))) ?? 0;
  } catch (error) {
    complain(sentenceFor(error));
    process.exitCode = 1;
  }
  process.exit();
}

function commandNamed(name) {
  readEnvFile();
  if (name.startsWith("-")) return (flags) => start([name, ...flags]);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new Failure(
    `There is no command "${name}". There are: ${Object.keys(commands).join(", ")}.`,
  );
}

// Settings may also stand in a file .env; what is set outside goes before it.
function readEnvFile() {
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
}

function sentenceFor(error) {
  if (error instanceof Failure) return error.message;
  const known = fileTrouble(error, root);
  if (known) return known.message;
  if (process.env.GROUNDSWELL_DEBUG === "1") return String(error?.stack ?? error);
  return `Something unforeseen happened: ${error?.message ?? error}. Run it again with GROUNDSWELL_DEBUG=1 to see where, and \`npm run doctor\` to see what may be wrong.`;
}
