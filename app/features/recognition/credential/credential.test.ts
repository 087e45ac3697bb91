import { expect, test } from "vitest";
import { aCredential } from "#tests/support/credentials.ts";

test("it has what Open Badges asks for, and lists are lists even of one", () => {
  expect(aCredential()).toMatchObject({
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: { type: ["Profile"], image: { type: "Image" } },
    validFrom: "2026-03-02T09:30:00Z",
    awardedDate: "2026-03-02T09:30:00Z",
    name: "Honest experiment",
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [{ type: "IdentityObject", hashed: true }],
      achievement: { type: ["Achievement"], tag: ["experiment"] },
    },
    evidence: [{ type: ["Evidence"] }],
    credentialStatus: { type: "BitstringStatusListEntry" },
  });
});

test("what is not known is left out, not written as null or as an empty list", () => {
  const bare = aCredential({ narrative: null, evidence: [], status: null });
  expect(Object.keys(bare)).not.toContain("evidence");
  expect(Object.keys(bare)).not.toContain("credentialStatus");
  expect(Object.keys(bare)).not.toContain("validUntil");
  expect(JSON.stringify(bare)).not.toMatch(/null|\[\]/u);
});

test("of the person it says a salted hash, and neither name nor address", () => {
  const text = JSON.stringify(aCredential()).toLowerCase();
  expect(text).not.toMatch(/bouzidi|inès|ines/u);
});
