import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { contributionText, readContribution } from "./contribution.ts";

test("a contribution is read as it was written, and nothing else is", () => {
  const idea = { kind: "idea", id: newId() } as const;
  expect(readContribution(contributionText(idea))).toEqual(idea);
  for (const text of [null, "", "idea", "idea:", "idea:1", `award:${idea.id}`, `idea:${idea.id}:x`])
    expect(readContribution(text)).toBeNull();
});
