import { contrast, hexFrom, type Hex } from "#app/core/colour.ts";
import { edgePairs, textPairs } from "#app/ui/contrast-pairs.ts";
import stylesheet from "../../ui/styles.css?raw";

type Scheme = "light" | "dark";

/** The tokens as the style sheet has them. */
const tokens = new Map(
  Array.from(
    stylesheet.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gu),
    ([, name = "", light, dark]) => [name, { light: hexFrom(light), dark: hexFrom(dark) }] as const,
  ),
);

/** The pairs that are looked at most; the tests hold all of them. */
const shown = [
  ...textPairs.filter(([, ground]) => ground === "surface" || ground === "page"),
  ...textPairs.filter(([text]) => text.startsWith("on-") || text.endsWith("-ink")),
  ...edgePairs.filter(([, ground]) => ground === "surface"),
];

/** Contrast of the tokens in both schemes, as WCAG 2.2 measures it. */
export function ContrastTable() {
  return (
    <table className="w-full max-w-xl text-sm">
      <thead>
        <tr className="border-b border-line-strong text-start">
          <th className="py-1 text-start">Pair</th>
          <th className="py-1 text-end">Light</th>
          <th className="py-1 text-end">Dark</th>
        </tr>
      </thead>
      <tbody>
        {[...new Set(shown.map((pair) => pair.join(" on ")))].map((pair) => (
          <tr key={pair} className="border-b border-line">
            <th className="py-1 text-start font-normal">{pair}</th>
            <td className="py-1 text-end tabular-nums">{ratio(pair, "light")}</td>
            <td className="py-1 text-end tabular-nums">{ratio(pair, "dark")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ratio(pair: string, scheme: Scheme): string {
  const [text, ground] = pair.split(" on ").map((name) => colour(name, scheme));
  return text && ground ? `${contrast(text, ground).toFixed(1)} : 1` : "–";
}

function colour(name: string, scheme: Scheme): Hex | null {
  return tokens.get(name)?.[scheme] ?? null;
}
