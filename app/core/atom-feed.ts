/** Writes Atom feeds (RFC 4287). */

export interface AtomEntry {
  /** An id that stays: a URN of a UUID is made of it. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly url: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
}

export interface AtomFeed {
  /** Where the feed itself lies, and the page that says the same. */
  readonly self: string;
  readonly page: string;
  readonly title: string;
  /** Who answers for what stands in it. */
  readonly author: string;
  readonly language: string;
  /** When nothing stands in it. */
  readonly madeAt: Date;
  /** The newest first. */
  readonly entries: readonly AtomEntry[];
}

/** A feed as the text of a file. */
export function atomFeed(feed: AtomFeed): string {
  const { self, page, title, author, language, madeAt, entries } = feed;
  const newest = Math.max(...entries.map(({ updatedAt }) => updatedAt.getTime()));
  const updatedAt = entries.length === 0 ? madeAt : new Date(newest);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <updated>${updatedAt.toISOString()}</updated>`,
    `  <author><name>${xml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.flatMap(linesOf),
    "</feed>",
    "",
  ].join("\n");
}

function linesOf(entry: AtomEntry): string[] {
  const { id, title, summary, language, url, publishedAt, updatedAt } = entry;
  return [
    `  <entry xml:lang="${xml(language)}">`,
    `    <id>urn:uuid:${xml(id)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `    <published>${publishedAt.toISOString()}</published>`,
    `    <updated>${updatedAt.toISOString()}</updated>`,
    `    <summary>${xml(summary)}</summary>`,
    "  </entry>",
  ];
}

// eslint-disable-next-line no-control-regex -- what no XML document may hold
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function xml(text: string): string {
  return text.replaceAll(unspeakable, "").replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? "");
}
