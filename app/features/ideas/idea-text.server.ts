import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { IdeaPage } from "./idea.queries.server.ts";

type Rendered = Record<"problem" | "proposal" | "beneficiary", string>;

/** Rendered texts of the ideas read last; rendering costs a good part of a page, and texts rarely change. */
const rendered = new Map<string, Rendered>();
const renderedAtMost = 2_000;

/** An idea with its three texts as safe HTML in place of Markdown. */
export function presentIdea({ problem, proposal, beneficiary, ...idea }: IdeaPage) {
  const key = `${idea.id} ${String(idea.textVersion)} ${idea.standing}`;
  return { ...idea, html: rendered.get(key) ?? remember(key, { problem, proposal, beneficiary }) };
}

export type PresentedIdea = ReturnType<typeof presentIdea>;

function remember(key: string, source: Rendered): Rendered {
  const html = {
    problem: renderMarkdown(source.problem),
    proposal: renderMarkdown(source.proposal),
    beneficiary: renderMarkdown(source.beneficiary),
  };
  rendered.set(key, html);
  const [oldest] = rendered.keys();
  if (rendered.size > renderedAtMost && oldest !== undefined) rendered.delete(oldest);
  return html;
}
