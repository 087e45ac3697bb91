import { renderMarkdown } from "#app/platform/markdown.server.ts";

/** A text of a challenge to be shown: as it was rendered when it was written, else rendered now. */
export function safeHtml(html: Readonly<Record<string, unknown>>, name: string, source: string) {
  const rendered = html[name];
  if (source.trim() === "") return "";
  return typeof rendered === "string" && rendered !== "" ? rendered : renderMarkdown(source);
}
