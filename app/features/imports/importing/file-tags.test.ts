import { expect, test } from "vitest";
import { tagsFrom } from "./file-tags.ts";

test("tags are parted by the usual signs, each once, whatever capitals and accents", () => {
  expect(tagsFrom("ui, Été;#ete | easy,,")).toEqual({ tags: ["ui", "Été", "easy"], left: [] });
  expect(tagsFrom("")).toEqual({ tags: [], left: [] });
});

test("tags that are too many or too long are left, and said", () => {
  const many = Array.from({ length: 12 }, (_, at) => `tag ${String(at)}`);
  expect(tagsFrom(many.join(",")).left).toEqual(["tag 10", "tag 11"]);
  expect(tagsFrom(`a,${"x".repeat(41)}`)).toEqual({ tags: ["a"], left: ["x".repeat(41)] });
});
