import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  aCheckout,
  type Checkout,
  eventually,
  type StarterRun,
} from "#tests/operations/a-checkout.ts";

let checkout: Checkout;

beforeAll(async () => {
  checkout = await aCheckout();
});

afterEach(() => checkout.stopAll());

afterAll(async () => {
  await checkout.remove();
});

const ask = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${checkout.port}${path}`);
  return response.ok ? response.text() : `${response.status}`;
};
const isUp = () =>
  ask("/count").then(
    (answer) => answer !== "503",
    () => false,
  );
const isReady = (run: StarterRun) => run.prints("Groundswell is ready");
const stopped = async (run: StarterRun) => {
  run.process.kill("SIGINT");
  return run.ended();
};

describe("starting", () => {
  it("goes from a fresh clone to an address and how to sign in, and stops cleanly on Ctrl-C", async () => {
    const run = checkout.run(["start"]);
    await isReady(run);
    expect(run.output()).toContain("Packages are installed.");
    expect(run.output()).toContain("Built (");
    expect(run.output()).toContain("The stand-in has begun.");
    expect(run.output()).toContain("Sign in as anyone.");
    expect(await ask("/add")).toBe("1");
    expect(await stopped(run)).toBe(0);
  });

  it("generates and builds nothing the second time, and finds its data again", async () => {
    const run = checkout.run(["start"]);
    await isReady(run);
    expect(run.output()).toContain("The build is up to date.");
    expect(run.output()).not.toContain("Generating");
    expect(await ask("/count")).toBe("1");
    expect(await stopped(run)).toBe(0);
  });

  it("builds again when a source has changed", async () => {
    await writeFile(join(checkout.folder, "vite.config.ts"), "// changed");
    const run = checkout.run(["start"]);
    await isReady(run);
    expect(run.output()).toContain("Built (");
    await stopped(run);
  });

  it("passes on that there shall be no demonstration", async () => {
    const run = checkout.run(["start", "--", "--empty"]);
    await isReady(run);
    expect(await ask("/empty")).toBe("1");
    await stopped(run);
  });

  it("finishes a request under way before it stops", async () => {
    const run = checkout.run(["start"]);
    await isReady(run);
    const answer = ask("/slow");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await stopped(run)).toBe(0);
    expect(await answer).toBe("finished");
  });

  it("keeps the password where its owner alone can read it", async () => {
    const { mode } = await stat(join(checkout.folder, ".data", "database.json"));
    expect(mode & 0o777).toBe(0o600);
  });

  it("tells a second start in the same folder where the first one runs", async () => {
    const first = checkout.run(["start"]);
    await isReady(first);
    const second = checkout.run(["start"]);
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`runs already, at http://127.0.0.1:${checkout.port}`);
    await stopped(first);
  });

  it("lets one of two starts at the same moment go on", async () => {
    const runs = [checkout.run(["start"]), checkout.run(["start"])];
    await eventually(() => runs.some((run) => run.output().includes("already")));
    const going = runs.find((run) => !run.output().includes("already"));
    if (!going) throw new Error("Neither went on.");
    await isReady(going);
    await stopped(going);
  });
});

describe("recovering", () => {
  it("starts a killed application again", async () => {
    const run = checkout.run(["start"]);
    await isReady(run);
    process.kill(Number(await ask("/pid")), "SIGKILL");
    await run.prints("The server is back");
    expect(await isUp()).toBe(true);
    await stopped(run);
  });

  it("starts a killed database again, with every row that was acknowledged", async () => {
    const run = checkout.run(["start"]);
    await isReady(run);
    const rows = Number(await ask("/count"));
    for (let added = 0; added < 20; added++) await ask("/add");
    process.kill(await databasePid(), "SIGKILL");
    await run.prints("The database is back");
    await eventually(isUp);
    expect(await ask("/count")).toBe(String(rows + 20));
    await stopped(run);
  });

  it("recovers by itself after the starter was killed", async () => {
    const killed = checkout.run(["start"]);
    await isReady(killed);
    killed.process.kill("SIGKILL");
    await killed.ended();
    const next = checkout.run(["start"]);
    await isReady(next);
    expect(await isUp()).toBe(true);
    expect(await stopped(next)).toBe(0);
  });

  it("recovers by itself after everything was killed", async () => {
    const killed = checkout.run(["start"]);
    await isReady(killed);
    const pids = [Number(await ask("/pid")), await databasePid()];
    killed.process.kill("SIGKILL");
    for (const pid of pids) process.kill(pid, "SIGKILL");
    await killed.ended();
    const next = checkout.run(["start"]);
    await isReady(next);
    expect(await isUp()).toBe(true);
    await stopped(next);
  });

  it("makes a new password when the note of it was lost", async () => {
    await rm(join(checkout.folder, ".data", "database.json"));
    const run = checkout.run(["start"]);
    await isReady(run);
    expect(Number(await ask("/count"))).toBeGreaterThan(0);
    await stopped(run);
  });

  it("begins anew after the making of the database was broken off", async () => {
    const fresh = await aCheckout();
    const broken = fresh.run(["start"]);
    await broken.prints("Built (");
    broken.process.kill("SIGKILL");
    await broken.ended();
    const next = fresh.run(["start"]);
    await isReady(next);
    await fresh.remove();
  });
});

describe("refusing in a sentence", () => {
  it("says so when the port is taken", async () => {
    const other = createServer().listen(checkout.port);
    const run = checkout.run(["start"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain(`Port ${checkout.port} is in use by another program.`);
    other.close();
  });

  it("says so when PORT is no port", async () => {
    const run = checkout.run(["start"], { PORT: "three thousand" });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain('PORT is "three thousand", which is not a port.');
  });

  it("passes on the application's own sentence, without a stack", async () => {
    const run = checkout.run(["start"], { STAND_IN_FAILS: "The database is newer." });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("The database is newer.");
    expect(run.output()).not.toMatch(/^\s+at /mu);
  });

  it("says so when the data were made by another PostgreSQL", async () => {
    const version = join(checkout.folder, ".data", "postgres", "PG_VERSION");
    const made = await readFile(version, "utf8");
    await writeFile(version, "9\n");
    const run = checkout.run(["start"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("was made by PostgreSQL 9");
    await writeFile(version, made);
  });

  it("knows only its own commands", async () => {
    const run = checkout.run(["toString"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain('There is no command "toString".');
  });
});

async function databasePid() {
  const file = join(checkout.folder, ".data", "postgres", "postmaster.pid");
  return Number((await readFile(file, "utf8")).split("\n")[0]);
}
