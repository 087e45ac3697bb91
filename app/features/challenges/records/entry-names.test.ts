import { describe, expect, test } from "vitest";
import { EntryNames, safeName } from "./entry-names.ts";

describe("a name in an archive", () => {
  test.each([
    ["../../etc/passwd", "_.._etc_passwd"],
    ["..\\..\\boot.ini", "_.._boot.ini"],
    ["C:\\plan.pdf", "C__plan.pdf"],
    ["/etc/passwd", "_etc_passwd"],
    ["...", "_"],
    ["", "_"],
    ["a\u0000b\n.pdf", "a_b_.pdf"],
    ["nul.txt", "_nul.txt"],
    ["harmless\u202efdp.exe", "harmless_fdp.exe"],
    ["Plan d’été.pdf", "Plan d’été.pdf"],
  ])("%j becomes %j", (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });

  test("is cut where it is long, and keeps what it ends in", () => {
    const name = safeName(`${"é".repeat(200)}.pdf`);
    expect(Array.from(name)).toHaveLength(80);
    expect(name.endsWith(".pdf")).toBe(true);
  });
});

test("two files of one name in one folder stay two, whatever the case of their letters", () => {
  const names = new EntryNames();
  expect(names.take("A", "plan.pdf")).toBe("A/plan.pdf");
  expect(names.take("a", "PLAN.pdf")).toBe("a/PLAN (2).pdf");
  expect(names.take("a", "plan.pdf")).toBe("a/plan (3).pdf");
  expect(names.take("B", "plan.pdf")).toBe("B/plan.pdf");
});
