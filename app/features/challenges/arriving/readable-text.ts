/** Sanitised HTML as text that one can read and go on writing: paragraphs, headings, lists and links as Markdown has them. */

/** The text of HTML as clean-html.server.ts leaves it: every tag closed, every sign escaped. */
export function readableText(html: string): string {
  const page = new Writing();
  for (const [, tag, isSelfClosed, text] of html.matchAll(pieces)) {
    if (tag === undefined) page.say(decode(text ?? ""));
    else if (isSelfClosed !== undefined || !tag.startsWith("</")) page.open(nameOf(tag), tag);
    else page.close(nameOf(tag));
  }
  return page.text();
}

const pieces = /(<\/?[a-z][^<>]*?(\/)?>)|([^<]+)/g;

/** A text as it comes to be written; lists are indented by how deep they stand. */
class Writing {
  private written = "";
  private readonly lists: { ordered: boolean; next: number }[] = [];
  private readonly links: { at: number; href: string }[] = [];

  text(): string {
    return this.written
      .replace(/[ \u00a0]+\n/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  say(text: string): void {
    const flat = text.replace(/[\s\u00a0]+/g, " ");
    this.written += /(^|\s)$/.test(this.written) ? flat.trimStart() : flat;
  }

  open(name: string, tag: string): void {
    if (name === "br") this.written += "\n";
    else if (name === "hr") this.written += "\n\n---\n\n";
    else if (name === "ul" || name === "ol") this.begin(name === "ol");
    else if (name === "li") this.written += this.bullet();
    else if (/^h[3-6]$/.test(name)) this.written += `\n\n${"#".repeat(Number(name[1]))} `;
    else if (name === "a")
      this.links.push({
        at: this.written.length,
        href: decode(/ href="([^"]*)"/.exec(tag)?.[1] ?? ""),
      });
    else if (name === "tr") this.written += "\n";
    // A paragraph in a list's point begins behind its mark.
    else if (isBlock(name) && !/(?:- |\d+\. )$/.test(this.written)) this.written += "\n\n";
  }

  close(name: string): void {
    if (name === "ul" || name === "ol") this.end();
    else if (name === "a") this.leadTo();
    else if (name === "td" || name === "th") this.written += " | ";
    else if (isBlock(name) || /^h[3-6]$/.test(name)) this.written += "\n\n";
  }

  private begin(ordered: boolean): void {
    this.written += this.lists.length === 0 ? "\n\n" : "\n";
    this.lists.push({ ordered, next: 1 });
  }

  private end(): void {
    this.lists.pop();
    if (this.lists.length === 0) this.written += "\n\n";
  }

  private bullet(): string {
    const list = this.lists.at(-1);
    const mark = list?.ordered ? `${String(list.next++)}.` : "-";
    return `${this.written.endsWith("\n") ? "" : "\n"}${"  ".repeat(Math.max(this.lists.length - 1, 0))}${mark} `;
  }

  private leadTo(): void {
    const { at, href } = this.links.pop() ?? { at: 0, href: "" };
    if (href === "") return;
    const label = this.written.slice(at).trim();
    const shown = label === href || `mailto:${label}` === href ? label : `[${label}](${href})`;
    const space = /^\s/.test(this.written.slice(at)) ? " " : "";
    this.written = this.written.slice(0, at) + space + shown;
  }
}

function isBlock(name: string): boolean {
  return ["p", "div", "blockquote", "pre", "table", "dl", "dt", "dd"].includes(name);
}

function nameOf(tag: string): string {
  return /^<\/?([a-z0-9]+)/.exec(tag)?.[1] ?? "";
}

function decode(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
