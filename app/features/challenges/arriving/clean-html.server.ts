/** Texts that come as HTML, made safe to show: sanitised, their pictures become links, leftovers of templates are gone. */
import sanitize from "sanitize-html";
import { addressThere, siteThere } from "./address-there.ts";
import { remark, type Remark } from "./remark.ts";

export interface CleanText {
  readonly html: string;
  readonly remarks: readonly Remark[];
}

/** Cleans one text; `pictureWord` is what a picture without a description is called. */
export function cleanHtml(field: string, source: string, pictureWord: string): CleanText {
  const found = new Findings(field);
  if (isEndless(source)) return asTyped(field, source);
  const html = sanitize(found.withoutTemplates(source), rulesFor(found, pictureWord));
  // Links that were dropped; a tag that is renamed to one that is not allowed confuses the sanitiser.
  return { html: html.replace(/<\/?span>/g, "").trim(), remarks: found.remarks() };
}

// Parsing takes time quadratic in how deep tags stand. The longest real text has some 1,500 of them.
const tagsAtMost = 10_000;

function isEndless(source: string): boolean {
  let tags = 0;
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at + 1)) tags++;
  return tags > tagsAtMost;
}

/** A text with more tags than any human's is shown as it was typed. */
function asTyped(field: string, source: string): CleanText {
  const escaped = source
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  return { html: `<pre>${escaped}</pre>`, remarks: [remark("text_odd", field, source)] };
}

// Tags that only say how something looks: nobody misses them.
const quiet: ReadonlySet<string> = new Set(
  "font u center small big section article main header footer nav figure figcaption label tt ins mark html body head title meta abbr".split(
    " ",
  ),
);
const inline = ["span", "strong", "em", "del", "code", "sup", "sub", "br", "wbr", "a"];
const blocks = ["p", "div", "pre", "blockquote", "hr", "ul", "ol", "li", "dl", "dt", "dd"];
const headings = ["h3", "h4", "h5", "h6"];
const tables = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"];
const allowedTags = [...inline, ...blocks, ...headings, ...tables];
/** What says nothing when it holds nothing. */
const emptiable: ReadonlySet<string> = new Set(
  "p div strong em del code sup sub a ul ol li blockquote pre h1 h2 h3 h4 h5 h6 b i".split(" "),
);
const renamed: Readonly<Partial<Record<string, string>>> = {
  ...{ b: "strong", i: "em", s: "del", strike: "del", h1: "h3", h2: "h3" },
};

function rulesFor(found: Findings, pictureWord: string): sanitize.IOptions {
  let links = 0;
  let picture = "";
  return {
    allowedTags,
    allowedAttributes: { a: ["href", "rel"], ol: ["start"], td: spans, th: spans },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    // Deeper than any text means it.
    nestingLimit: 60,
    onOpenTag: (name) => {
      if (name === "a") links++;
      found.sawTag(name);
    },
    onCloseTag: (name) => {
      if (name === "a") links--;
    },
    transformTags: {
      ...Object.fromEntries(
        Object.entries(renamed).map(([from, to = from]) => [
          from,
          sanitize.simpleTransform(to, {}),
        ]),
      ),
      a: (_, { href = "" }) => found.link(href),
      img: (_, { src = "", alt = "", title = "" }) => {
        picture = alt.trim() || title.trim() || pictureWord;
        // A link holds no other one.
        return links > 0 ? { ...bare("em"), text: picture } : found.picture(src, picture);
      },
      ...Object.fromEntries(["td", "th", "ol"].map((name) => [name, withNumbers])),
    },
    exclusiveFilter: (frame) => {
      if (frame.tag === "img") frame.text = picture;
      return emptiable.has(frame.tag) && frame.text.trim() === "";
    },
  };
}

const spans = ["colspan", "rowspan"];

/** Keeps attributes that are small numbers. */
function withNumbers(tagName: string, attribs: sanitize.Attributes): sanitize.Tag {
  return {
    tagName,
    attribs: Object.fromEntries(
      Object.entries(attribs).filter(([, value]) => /^\d{1,3}$/.test(value)),
    ),
  };
}

function bare(tagName: string): sanitize.Tag {
  return { tagName, attribs: {} };
}

function linkTo(href: string): sanitize.Tag {
  return { tagName: "a", attribs: { href, rel: "nofollow ugc noopener noreferrer" } };
}

/** What was found in a text, counted and told afterwards. */
class Findings {
  private readonly told: Remark[] = [];
  private readonly removed = new Map<string, number>();
  private pictures = 0;

  constructor(private readonly field: string) {}

  remarks(): readonly Remark[] {
    const removed = [...this.removed].map(([name, count]) => `${name} × ${String(count)}`);
    return [
      ...this.told,
      ...(this.pictures > 0 ? [remark("picture_linked", this.field, String(this.pictures))] : []),
      ...(removed.length > 0 ? [remark("markup_removed", this.field, removed.join(", "))] : []),
    ];
  }

  /** Resolves what stood for the site's address, and takes out other leftovers of templates. */
  withoutTemplates(source: string): string {
    let resolved = 0;
    const whole = source.replace(/\{\{\s{0,9}site\.(?:baseurl|url)\s{0,9}\}\}/g, () => {
      resolved++;
      return siteThere;
    });
    if (resolved > 0) this.told.push(remark("site_resolved", this.field, String(resolved)));
    const comments = whole.match(/<!--/g)?.length ?? 0;
    if (comments > 0) this.told.push(remark("comment_removed", this.field, String(comments)));
    return whole.replace(/\{\{[^{}]{0,200}\}\}|\{%[^{}%]{0,200}%\}/g, (leftover) => {
      this.told.push(remark("template_removed", this.field, leftover));
      return "";
    });
  }

  sawTag(name: string): void {
    if (allowedTags.includes(name) || quiet.has(name) || name in renamed || name === "img") return;
    const shown = name.slice(0, 30);
    this.removed.set(shown, (this.removed.get(shown) ?? 0) + 1);
  }

  link(href: string): sanitize.Tag {
    const address = addressThere(href);
    if (address?.repaired) this.told.push(remark("link_repaired", this.field, href));
    // Places within a page lose their names, and what leads to them its sense.
    else if (!address && href.trim() !== "" && !href.trim().startsWith("#"))
      this.told.push(remark("link_dropped", this.field, href));
    return address ? linkTo(address.href) : bare("span");
  }

  picture(src: string, text: string): sanitize.Tag {
    const address = addressThere(src);
    if (address) this.pictures++;
    else this.told.push(remark("link_dropped", this.field, src));
    return { ...(address ? linkTo(address.href) : bare("em")), text };
  }
}
