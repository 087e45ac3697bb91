import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressThere } from "./address-there.ts";

describe("addresses in texts from elsewhere", () => {
  test.each([
    ["https://harbours.example/a?b=c#d", "https://harbours.example/a?b=c#d"],
    ["HTTP://harbours.example", "http://harbours.example/"],
    ["mailto:harbour@example.gov", "mailto:harbour@example.gov"],
    ["/assets/rules.pdf", "https://www.challenge.gov/assets/rules.pdf"],
    ["https://www.challenge.gov//assets/rules.pdf", "https://www.challenge.gov/assets/rules.pdf"],
    ["//harbours.example/x", "https://harbours.example/x"],
  ])("%j leads to %s", (text, href) => {
    expect(addressThere(text)).toEqual({ href, repaired: false });
  });

  test.each([
    ["www.harbours.example/x", "https://www.harbours.example/x"],
    ["harbour@example.gov", "mailto:harbour@example.gov"],
    ["emailto:harbour@example.gov", "mailto:harbour@example.gov"],
    ["* https://harbours.example/x", "https://harbours.example/x"],
    ["(https://harbours.example/x.pdf)", "https://harbours.example/x.pdf"],
  ])("%j was meant as %s", (text, href) => {
    expect(addressThere(text)).toEqual({ href, repaired: true });
  });

  test.each([
    "",
    "#section",
    "javascript:alert(1)",
    "JaVaScRiPt:alert('https://harbours.example')",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://x/y",
    "https://user:secret@harbours.example/",
    "mailto:nobody",
    "http://",
    "https://[",
    'https://"/',
  ])("%j leads nowhere", (text) => {
    expect(addressThere(text)).toBeNull();
  });

  test("what is longer than any address leads nowhere", () => {
    expect(addressThere(`https://harbours.example/${"x".repeat(3_000)}`)).toBeNull();
  });

  test("whatever it is, only pages and mailboxes come out", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(
          fc.constantFrom("javascript:", "data:", "https://", "mailto:", "//", "\\\\", "/"),
          fc.string(),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const href = addressThere(text)?.href;
        if (href !== undefined)
          expect(href).toMatch(/^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
