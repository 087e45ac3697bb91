import { renderMarkdown } from "./markdown.server.ts";

/** A page that was written beforehand: a title, an introduction, and sections that can be pointed at. */
export interface WrittenPage {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly {
    /** The same in every language. */
    readonly id: string;
    readonly title: string;
    /** Sanitised. */
    readonly html: string;
  }[];
}

/** What stands in a text in braces, such as `{organisation}`. */
export type PageValues = Readonly<Record<string, string>>;

const known = new Map<string, WrittenPage>();

/**
 * Reads Markdown of the form `# Title`, an introduction, and sections `## Heading {#id}`, and fills the values in.
 * Throws for a section without an id.
 */
export function writtenPage(source: string, values: PageValues): WrittenPage {
  const page = known.get(source) ?? readPage(source);
  known.set(source, page);
  return {
    title: filled(page.title, values),
    introduction: filled(page.introduction, escaped(values)),
    sections: page.sections.map(({ id, title, html }) => ({
      id,
      title: filled(title, values),
      html: filled(html, escaped(values)),
    })),
  };
}

function readPage(source: string): WrittenPage {
  const [head = "", ...parts] = source.split(/^## /m);
  const { first, rest } = parted(head.replace(/^# /, ""));
  return {
    title: first,
    introduction: renderMarkdown(rest),
    sections: parts.map((part) => sectionOf(parted(part))),
  };
}

function sectionOf({ first, rest }: { first: string; rest: string }) {
  const [, title, id] = /^(.*?) \{#([\w-]+)\}$/.exec(first) ?? [];
  if (title === undefined || id === undefined) throw new Error(`The section “${first}” has no id.`);
  return { id, title, html: renderMarkdown(rest) };
}

function parted(text: string): { first: string; rest: string } {
  const end = text.indexOf("\n");
  return { first: text.slice(0, end).trim(), rest: text.slice(end) };
}

function filled(text: string, values: PageValues): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function escaped(values: PageValues): PageValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escape(value)]));
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
