import { expect } from "vitest";

/** Matches a refusal that says a sentence of the catalogues, whatever is filled into it. */
export function saying(key: string): unknown {
  // Vitest types its matchers as `any`.
  const says = expect.objectContaining({ key }) as unknown;
  return expect.objectContaining({ says });
}
