import { expect, test } from "vitest";
import { sourceFiles } from "#tests/support/source-files.ts";

const code = sourceFiles(["app", "server", "tests/support"], /\.(?:tsx?|mjs)$/).filter(
  ({ path }) => !path.includes(".test."),
);

test("every public function says what it is for", () => {
  // Loaders, actions and components of routes are named by what calls them.
  const documented = code.filter(({ path }) => !/^app\/(?:routes\/|root\.tsx)/.test(path));
  const silent = documented.flatMap(({ path, text }) =>
    [...text.matchAll(/(.*)\n^export (?:default )?(?:async )?function (\w+)/gm)]
      .filter(([, before = ""]) => !before.trim().endsWith("*/"))
      .map(([, , name = ""]) => `${path}: ${name}`),
  );
  expect(silent).toEqual([]);
});

test("nothing is left for later", () => {
  const marker = /\b(?:TODO|FIXME|XXX|HACK)\b/;
  expect(code.filter(({ text }) => marker.test(text)).map(({ path }) => path)).toEqual([]);
});

test("transactions are opened in one place, so that an event is never lost", () => {
  const openers = code.filter(({ text }) => /\$transaction\(/.test(text)).map(({ path }) => path);
  expect(openers).toEqual(["app/platform/database.server.ts"]);
});
