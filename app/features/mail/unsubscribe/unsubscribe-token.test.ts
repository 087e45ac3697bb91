import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { readUnsubscribeToken, unsubscribeToken } from "./unsubscribe-token.ts";

const who = { personId: newId(), kind: "digest" } as const;
const token = unsubscribeToken("secret", who);

test("a token says who and what, in signs that need no escaping", () => {
  expect(readUnsubscribeToken("secret", token)).toEqual(who);
  expect(token).toMatch(/^[\w-]{40,120}$/);
});

test("a token of another installation, or changed in one place, is none", () => {
  expect(readUnsubscribeToken("other", token)).toBeNull();
  for (let place = 0; place < token.length - 1; place++) {
    const sign = token.charAt(place) === "A" ? "B" : "A";
    const changed = `${token.slice(0, place)}${sign}${token.slice(place + 1)}`;
    expect(readUnsubscribeToken("secret", changed), String(place)).toBeNull();
  }
});

test("nothing else is one either", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      expect(readUnsubscribeToken("secret", text)).toBeNull();
    }),
  );
});
