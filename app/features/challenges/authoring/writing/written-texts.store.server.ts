import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { RenderedTexts } from "../rendered.ts";

type TextName = Exclude<keyof RenderedTexts, "faq">;

/** Renders texts, and keeps what they were rendered to beside the others. */
export async function keepRendered(
  sql: RunSql,
  challengeId: string,
  texts: Partial<Record<TextName, string>>,
): Promise<void> {
  const rendered = Object.entries(texts).map(([name, text]) => [name, renderMarkdown(text)]);
  await mergeRendered(sql, challengeId, Object.fromEntries(rendered) as RenderedTexts);
}

/** The same for what was rendered otherwise. */
export async function mergeRendered(
  sql: RunSql,
  challengeId: string,
  rendered: RenderedTexts,
): Promise<void> {
  await sql("update challenge set html = html || $2::jsonb where id = $1", [
    challengeId,
    JSON.stringify(rendered),
  ]);
}
