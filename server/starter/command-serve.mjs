import { existsSync } from "node:fs";
import { isBuilt, program } from "./build.mjs";
import { Failure } from "./failure.mjs";
import { inRoot } from "./places.mjs";
import { ensurePortFree, wantedPort } from "./ports.mjs";
import { supervise } from "./supervise.mjs";

/** `npm run serve`: production. Installs and builds nothing, and starts only with a safe configuration. */
export async function serve() {
  for (const [isWrong, sentence] of objections(process.env)) {
    if (isWrong) throw new Failure(sentence);
  }
  await ensurePortFree(wantedPort(), process.env.HOST || "0.0.0.0");
  await supervise({
    args: ["--enable-source-maps", program("main")],
    env: { ...process.env, NODE_ENV: "production", GROUNDSWELL_MODE: "production" },
  });
}

function objections(env) {
  return [
    [
      !existsSync(inRoot("node_modules")) || !isBuilt(),
      "There is no build to serve. Run `npm ci` and `npm run build` first, or copy a folder in which that was done.",
    ],
    [
      !env.DATABASE_URL,
      "DATABASE_URL is not set. In production Groundswell uses a PostgreSQL of yours, such as postgresql://groundswell:…@db.example.org/groundswell.",
    ],
    [
      env.NODE_ENV !== undefined && env.NODE_ENV !== "production",
      `NODE_ENV is "${env.NODE_ENV}". Leave it unset, or set it to production.`,
    ],
    [
      isOn(env.GROUNDSWELL_DEMO),
      "GROUNDSWELL_DEMO is on, with which anyone signs in as anyone. Remove it: demo mode has no place in production.",
    ],
    [
      isOn(env.GROUNDSWELL_PSEUDO_LOCALE),
      "GROUNDSWELL_PSEUDO_LOCALE is on, which is for those who test pages. Remove it.",
    ],
    [
      !URL.canParse(env.APP_URL ?? ""),
      "APP_URL is not set to the address at which people reach Groundswell, such as https://ideas.example.org.",
    ],
    [
      !env.APP_URL?.startsWith("https://") && !isOn(env.GROUNDSWELL_INSECURE_HTTP),
      "APP_URL does not begin with https://, so passwords and sessions would travel readable. Put Groundswell behind https, or set GROUNDSWELL_INSECURE_HTTP=1 on a network where that is acceptable.",
    ],
  ];
}

const isOn = (value) => value !== undefined && !["", "0", "false", "no"].includes(value);
