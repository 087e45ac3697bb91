import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { IdeaText } from "./idea.ts";

type Rendered = Record<"problem" | "proposal" | "beneficiary", string>;

/** Rendered texts of the ideas read last; rendering costs a good part of a page, and texts rarely change. */
const rendered = new Map<string, Rendered>();
const renderedAtMost = 2_000;

/** The three texts of an idea as safe HTML. */
export function renderIdeaText({
  id,
  problem,
  proposal,
  beneficiary,
  textVersion,
}: IdeaText & { id: string; textVersion: number }): Rendered {
  const key = `${id} ${String(textVersion)}`;
  const known = rendered.get(key);
  if (known) return known;
  const html = {
    problem: renderMarkdown(problem),
    proposal: renderMarkdown(proposal),
    beneficiary: renderMarkdown(beneficiary),
  };
  rendered.set(key, html);
  const [oldest] = rendered.keys();
  if (rendered.size > renderedAtMost && oldest !== undefined) rendered.delete(oldest);
  return html;
}
