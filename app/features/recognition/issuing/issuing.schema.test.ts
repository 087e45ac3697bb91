import { expect, test } from "vitest";
import { readForm } from "#app/platform/text.ts";
import { proofSettingsSchema } from "./issuing.schema.ts";

const read = (fields: Record<string, string>) => readForm(proofSettingsSchema, fields);

test("what is left empty is as usual", () => {
  expect(read({ issuerName: " ", askedHosts: "" })).toEqual({
    ok: true,
    input: { issuerName: "", issuerUrl: "", issuerEmail: "", askedHosts: [], revision: 0 },
  });
});

test.each([
  ["issuerUrl", "javascript:alert(1)", "issuing.urlBroken"],
  ["issuerUrl", "badges", "issuing.urlBroken"],
  ["issuerEmail", "nobody", "issuing.emailBroken"],
  ["issuerName", "x".repeat(121), "issuing.nameLong"],
  ["askedHosts", "badges.example.org\nlocalhost", "issuing.hostsBroken"],
  [
    "askedHosts",
    Array.from({ length: 51 }, (_, n) => `h${String(n)}.example.org`).join("\n"),
    "issuing.hostsMany",
  ],
])("%s cannot be %s", (field, value, error) => {
  expect(read({ [field]: value })).toEqual({ ok: false, errors: { [field]: error } });
});
