import { describe, expect, test } from "vitest";
import { everyRoute, openRoutes } from "#tests/support/routes.ts";
import { sourceFiles } from "#tests/support/source-files.ts";

const modules = sourceFiles(["app/routes"], /\/route\.tsx?$/);

describe.each(modules)("$path", ({ path, text }) => {
  test("asks who is there before it loads or does anything", () => {
    const guards = [
      ...text.matchAll(/^export (?:const|async function|function) (?:loader|action)\b(.*)/gm),
    ];
    const guard = openRoutes.includes(path.split("/")[2] ?? "")
      ? /^ = (?:signedIn|anyone)\b/
      : /^ = signedIn\b/;
    expect(guards.map(([, rest]) => rest).filter((rest) => !guard.test(rest ?? ""))).toEqual([]);
  });
});

test("every route is found, and every open one exists", () => {
  const names = everyRoute().map(({ name }) => name);
  expect(modules.map(({ path }) => path.split("/")[2]).sort()).toEqual([...names].sort());
  expect(openRoutes.filter((name) => !names.includes(name))).toEqual([]);
});
