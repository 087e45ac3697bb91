import { describe, expect, test } from "vitest";
import { spansOf, type Span } from "./span.ts";

const span = (text: string): Span => {
  const [from = "", to = ""] = text.split(" ");
  return { from: `2031-${from}`, to: `2031-${to}` };
};
const text = ({ from, to }: Span) => `${from.slice(5)} ${to.slice(5)}`;
const linksOf = (texts: readonly string[], addsUp: boolean) =>
  spansOf(texts.map(span), addsUp).links.map(
    ({ kind, whole, parts }) => `${text(whole)} ${kind} ${parts.map(text).join(", ")}`,
  );

describe("what spans are made of", () => {
  test("is the pieces between their ends, where figures add up", () => {
    const { spans } = spansOf(["05-26 06-01", "06-01 06-30"].map(span), true);
    expect(spans.map(text)).toEqual([
      "05-26 05-31",
      "05-26 06-01",
      "06-01 06-01",
      "06-01 06-30",
      "06-02 06-30",
    ]);
    expect(linksOf(["05-26 06-01", "06-01 06-30"], true)).toEqual([
      "05-26 06-01 sum 05-26 05-31, 06-01 06-01",
      "06-01 06-30 sum 06-01 06-01, 06-02 06-30",
    ]);
  });

  test("are the spans inside that leave no day out, where it is about distinct people", () => {
    expect(linksOf(["05-05 05-11", "05-12 05-18", "05-05 05-18"], false)).toEqual([
      "05-05 05-18 union 05-05 05-11, 05-12 05-18",
    ]);
  });

  test("are those inside at least, where days are left out", () => {
    expect(linksOf(["05-05 05-11", "05-19 05-25", "05-05 05-25"], false)).toEqual([
      "05-05 05-25 within 05-05 05-11, 05-19 05-25",
    ]);
  });

  test("are none where spans do not meet, and gaps are no pieces", () => {
    const apart = ["05-05 05-11", "05-19 05-25"];
    expect(linksOf(apart, true)).toEqual([]);
    expect(spansOf(apart.map(span), true).spans.map(text)).toEqual(apart);
  });
});
