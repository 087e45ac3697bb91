import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";

/** A part of a source text, by where it begins and ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a Markdown text is plain words of its author: not code, not an address, not a link, not a quotation. */
export function plainStretches(source: string): Stretch[] {
  const document = parse({ extensions: [gfm()] }).document();
  const events = postprocess(document.write(preprocess()(source, "utf8", true)));
  const stretches: Stretch[] = [];
  let foreign = 0;
  for (const [what, { type, start, end }] of events) {
    if (notOnesOwn.has(type)) foreign += what === "enter" ? 1 : -1;
    if (type === "data" && what === "enter" && foreign === 0)
      stretches.push({ from: start.offset, to: end.offset });
  }
  return stretches;
}

const notOnesOwn: ReadonlySet<string> = new Set([
  "blockQuote",
  "link",
  "image",
  "definition",
  "literalAutolink",
]);
