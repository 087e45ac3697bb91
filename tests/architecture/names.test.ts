import { expect, test } from "vitest";
import { pathsUnder, sourceFiles } from "#tests/support/source-files.ts";

const paths = pathsUnder(["app", "prisma", "server", "tests"]);

test("files and folders have names in kebab-case", () => {
  // Remix's routes may hold parameters, and migrations begin with their time.
  const named = paths.filter(
    (path) => !path.startsWith("app/routes/") && !path.startsWith("prisma/migrations/"),
  );
  const word = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
  expect(named.filter((path) => !path.split("/").every((part) => word.test(part)))).toEqual([]);
});

test("no folder or file is a pile for whatever has no place", () => {
  const pile = /(?:^|\/)(?:utils?|helpers?|lib|services|common|shared|misc)(?:\/|\.)/;
  expect(paths.filter((path) => pile.test(path))).toEqual([]);
});

test("no file only passes others on", () => {
  expect(paths.filter((path) => /(?:^|\/)index\.(?:ts|tsx|mjs|js)$/.test(path))).toEqual([]);
});

test("every prepared statement has a name of its own, since a connection takes each for one text", () => {
  const call = /\bprepared(?:<[^()]*>)?\(\s*"([^"]+)"/g;
  const names = sourceFiles(["app", "server"], /\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(call)].map(([, name = ""]) => name),
  );
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});
