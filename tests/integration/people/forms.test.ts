import { expect, test } from "vitest";
import { z } from "zod";
import { conflict, notFound } from "#app/core/errors.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signInSchema } from "#app/features/people/sign-in.schema.ts";
import { personSchema } from "#app/features/people/person.schema.ts";
import { readForm } from "#app/platform/text.ts";

function posted(body: string, type = "application/x-www-form-urlencoded"): Request {
  return new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "Content-Type": type },
  });
}

const work = () => Promise.reject(conflict("people.emailTaken"));

test("a refused form gets back what was typed, but never a password", async () => {
  const request = posted("email=a%40example.org&password=secret&newPassword=secret");
  const fieldOf = { "people.emailTaken": "email" } as const;
  const answer = await answerForm({ request, schema: z.object({}), fieldOf, work });
  expect(answer).toMatchObject({
    init: { status: 409 },
    data: {
      values: { email: "a@example.org" },
      mistakes: { email: { key: "people.emailTaken" } },
    },
  });
  expect(JSON.stringify(answer)).not.toContain("secret");
});

test("a mistake of no field belongs to the form, and what does not exist is thrown on", async () => {
  const schema = z.object({});
  expect(await answerForm({ request: posted(""), schema, work })).toMatchObject({
    data: { mistakes: { "": { key: "people.emailTaken" } } },
  });
  const missing = () => Promise.reject(notFound("people.personUnknown"));
  await expect(answerForm({ request: posted(""), schema, work: missing })).rejects.toMatchObject({
    kind: "not_found",
  });
});

test.each([
  ["{}", "application/json"],
  ["garbage", "multipart/form-data; boundary=x"],
  ["a=b", "text/plain"],
])("a body that is no form is refused: %s as %s", async (body, type) => {
  await expect(
    answerForm({ request: posted(body, type), schema: signInSchema, work }),
  ).rejects.toMatchObject({ kind: "invalid" });
});

test.each([
  "",
  "nobody",
  "a@b",
  "a@b@example.org",
  "a b@example.org",
  "<script>@example.org",
  "a\u0000@example.org",
  "é@example.org",
  `${"a".repeat(250)}@example.org`,
])("“%s” is no e-mail address", (email) => {
  const form = readForm(signInSchema, { email, password: "x" });
  expect(form).toMatchObject({ ok: false, errors: { email: expect.any(String) as string } });
});

test("an e-mail address is read whatever its capitals and the space around it", () => {
  const form = readForm(signInSchema, { email: "  Noor@Example.ORG ", password: " x " });
  expect(form).toEqual({ ok: true, input: { email: "noor@example.org", password: " x " } });
});

test("a person's form is checked field by field, hostile ones too", () => {
  const form = readForm(personSchema, {
    name: "\u202Egnirts",
    email: "x",
    unitId: "' or 1=1",
    role: "owner",
    "manages.nonsense": "on",
    "manages.__proto__": "on",
  });
  expect(form).toMatchObject({
    ok: false,
    errors: {
      email: "people.emailShape",
      unitId: "people.unitMissing",
      role: "people.roleMissing",
      "manages.0": "people.managedUnitUnknown",
    },
  });
  expect(readForm(personSchema, null).ok).toBe(false);
});
