import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase58, toBase58 } from "./multibase.ts";

test("base58 is written as others write it", () => {
  const written = toBase58(new TextEncoder().encode("Hello World!"));
  expect(written).toBe("z2NEpo7TZRRrLZSi2U");
  expect(toBase58(Uint8Array.from([0, 0, 1]))).toBe("z112");
});

test("what was written is read again, zeros in front included", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 96 }), (bytes) => {
      expect(fromBase58(toBase58(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test.each(["", "abc", "u1234", "z0", "zO", "zl", "z1 ", "zé", `z${"2".repeat(300)}`])(
  "%o is no base58 of ours",
  (text) => {
    expect(fromBase58(text)).toBeNull();
  },
);
