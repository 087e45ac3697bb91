import { expect, test } from "vitest";
import { formFields } from "./route.server.ts";

function sent(body: BodyInit, headers: HeadersInit = {}) {
  return formFields(new Request("http://localhost/", { method: "POST", body, headers }));
}

test("rows ticked under one name all come, apart by commas, and what stands once comes as it is", async () => {
  const body = new URLSearchParams([
    ["ids", "a"],
    ["comment", "One, two"],
    ["ids", "b"],
    ["ids", "c"],
  ]);
  expect(await sent(body)).toEqual({ ids: "a,b,c", comment: "One, two" });
});

test("files are left out, and a name that objects have of themselves is a name like any other", async () => {
  const body = new FormData();
  body.set("picture", new File(["x"], "x.png"));
  body.set("__proto__", "y");
  const fields = await sent(body);
  expect(Object.entries(fields)).toEqual([["__proto__", "y"]]);
});

test("however often a name comes, each of its values is read", async () => {
  const body = new URLSearchParams(Array.from({ length: 60_000 }, () => ["a", ""]));
  expect((await sent(body))["a"]).toHaveLength(59_999);
});

test("a body that is no form is refused with a sentence", async () => {
  await expect(sent("{", { "Content-Type": "application/json" })).rejects.toMatchObject({
    says: { key: "ui.brokenRequest" },
  });
});
