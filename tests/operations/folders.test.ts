import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { recall, systemFolder } from "#server/starter/postgres-note.mjs";
import {
  aCheckout,
  aFreePort,
  type Checkout,
  type StarterRun,
} from "#tests/operations/a-checkout.ts";

const isRoot = process.getuid?.() === 0;
let checkout: Checkout;

afterEach(() => checkout.remove());

const isReady = (run: StarterRun) => run.prints("Groundswell is ready");
const stopped = async (run: StarterRun) => {
  run.process.kill("SIGTERM");
  expect(await run.ended()).toBe(0);
};
const ask = async (path: string) =>
  (await fetch(`http://127.0.0.1:${String(checkout.port)}${path}`)).text();

describe.runIf(isRoot)("as root in a folder that nobody else can enter", () => {
  it("keeps the data where PostgreSQL's account can, says where, and finds them again", async () => {
    checkout = await aCheckout({ closed: true });
    const first = checkout.run(["start"]);
    await isReady(first);
    const note = recall(join(checkout.folder, ".data"));
    const place = systemFolder(note ?? { id: "" });
    expect(first.output()).toContain(`its data are in ${join(place, "postgres")}`);
    await ask("/add");
    await stopped(first);
    const second = checkout.run(["start"]);
    await isReady(second);
    expect(await ask("/count")).toBe("1");
    await stopped(second);
    await rm(place, { recursive: true });
  });
});

describe("a folder that is moved or copied", () => {
  it("keeps its database when moved, and has one of its own when copied", async () => {
    checkout = await aCheckout();
    const original = checkout.run(["start"]);
    await isReady(original);
    await ask("/add");
    const copy = await aCheckout();
    await stopped(original);

    await cp(join(checkout.folder, ".data"), join(copy.folder, ".data"), {
      recursive: true,
      preserveTimestamps: true,
    });
    if (isRoot)
      execFileSync("cp", [
        "-a",
        join(checkout.folder, ".data", "postgres"),
        join(copy.folder, ".data"),
      ]);
    const again = checkout.run(["start"]);
    await isReady(again);
    const copied = copy.run(["start"]);
    await isReady(copied);
    expect(await ask("/add")).toBe("2");
    expect(recall(join(copy.folder, ".data"))?.id).not.toBe(
      recall(join(checkout.folder, ".data"))?.id,
    );
    await stopped(copied);
    await stopped(again);

    await rm(join(copy.folder, ".data"), { recursive: true });
    await rename(join(checkout.folder, ".data"), join(copy.folder, ".data"));
    const moved = copy.run(["start"], { PORT: String(checkout.port) });
    await isReady(moved);
    expect(await ask("/count")).toBe("2");
    await stopped(moved);
    await copy.remove();
  });
});

describe("a folder that cannot be used", () => {
  it.runIf(!isRoot)("says so when it may not be written", async () => {
    checkout = await aCheckout();
    await chmod(checkout.folder, 0o555);
    const run = checkout.run(["start"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("Groundswell may not write to");
    await chmod(checkout.folder, 0o755);
  });

  it("says so when packages cannot be downloaded, and leaves npm's output to be read", async () => {
    checkout = await aCheckout();
    await writeFile(
      join(checkout.folder, "package-lock.json"),
      JSON.stringify({
        name: "x",
        lockfileVersion: 3,
        packages: {
          "": { dependencies: { missing: "1.0.0" } },
          "node_modules/missing": { version: "1.0.0", resolved: "http://127.0.0.1:1/missing.tgz" },
        },
      }),
    );
    await writeFile(
      join(checkout.folder, "package.json"),
      '{"name":"x","dependencies":{"missing":"1.0.0"}}',
    );
    const run = checkout.run(["start"], {
      npm_config_fetch_retries: "0",
      npm_config_registry: "http://127.0.0.1:1",
    });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("npm's registry does not answer");
    expect(await readFile(join(checkout.folder, ".data", "install.log"), "utf8")).toContain(
      "ECONNREFUSED",
    );
  });
});

describe("serving in production", () => {
  it.each([
    [{}, "DATABASE_URL is not set."],
    [{ DATABASE_URL: "postgresql://db.example.org/x" }, "APP_URL is not set"],
    [
      { DATABASE_URL: "postgresql://db.example.org/x", APP_URL: "http://ideas.example.org" },
      "does not begin with https://",
    ],
    [
      {
        DATABASE_URL: "postgresql://db.example.org/x",
        APP_URL: "https://ideas.example.org",
        GROUNDSWELL_DEMO: "1",
      },
      "GROUNDSWELL_DEMO is on",
    ],
  ])("refuses %o", async (settings, sentence) => {
    checkout = await aCheckout();
    expect(await checkout.run(["build"]).ended()).toBe(0);
    const run = checkout.run(["serve"], settings);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain(sentence);
  });

  it("refuses to serve without a build, and makes none", async () => {
    checkout = await aCheckout();
    const run = checkout.run(["serve"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("There is no build to serve.");
    expect(existsSync(join(checkout.folder, "build"))).toBe(false);
  });

  it("serves the build on the database it is given", async () => {
    checkout = await aCheckout();
    const start = checkout.run(["start"]);
    await isReady(start);
    const serve = checkout.run(["serve"], {
      PORT: String(await aFreePort()),
      DATABASE_URL: await ask("/database"),
      APP_URL: "https://ideas.example.org",
    });
    await isReady(serve);
    await stopped(serve);
    await stopped(start);
  });
});
