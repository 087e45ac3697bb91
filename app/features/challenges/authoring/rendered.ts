/** The longer texts of a challenge as pages show them: what `challenge.html` holds, under the names of its columns. */
import type { Resources } from "./draft.ts";

export interface RenderedTexts {
  readonly description?: string | undefined;
  readonly eligibility?: string | undefined;
  readonly rules?: string | undefined;
  readonly terms?: string | undefined;
  readonly entering?: string | undefined;
  readonly commitmentAction?: string | undefined;
  /** Questions and answers in their order. */
  readonly faq?: Resources["faq"] | undefined;
}
