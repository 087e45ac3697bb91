import { expect, test } from "vitest";
import { localPath } from "./local-path.ts";

test.each(["/", "/ideas", "/ideas?sort=new#top", "/people/a%20b"])("%s stays", (path) => {
  expect(localPath(path)).toBe(path);
});

test.each([
  null,
  undefined,
  "",
  "ideas",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
])("%j leads to the first page", (path) => {
  expect(localPath(path)).toBe("/");
});
