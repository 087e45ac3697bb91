import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerText } from "./header-text.ts";

/** Text of whatever signs, with those that could do harm in a head often among them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "\u0085",
        "\u2028",
        "\u0000",
        "\u202e",
        "\u2066",
        "\ud800",
      ),
      fc.constantFrom("Bcc: all@example.org", "\r\nContent-Type: text/html\r\n\r\n<b>"),
    ),
  )
  .map((parts) => parts.join(""));

describe("text for a mail's head", () => {
  test("is one line without anything that ends or turns it, whatever it was", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = headerText(text);
        expect(line).not.toMatch(
          /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u,
        );
        expect(line).not.toMatch(/\p{Surrogate}/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(180);
        expect(headerText(line), "doing it again changes nothing").toBe(line);
      }),
    );
  });

  test("stays as it is when it is harmless", () => {
    const harmless = "Réponse à « Prendre rendez-vous au guichet » 👍🏽";
    expect(headerText(harmless)).toBe(harmless);
  });

  test("is cut between signs, and says so", () => {
    const cut = headerText("👍".repeat(300));
    expect(cut).toBe(`${"👍".repeat(179)}…`);
  });
});
