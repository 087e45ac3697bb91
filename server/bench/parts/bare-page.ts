import { createElement as h, type ReactNode } from "react";
import { renderToString } from "react-dom/server";

/** A row of the feed, as its statement returns it. */
export interface BareIdea {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly stage: string;
  readonly category: string;
  readonly unit: string;
  readonly publishedAt: Date;
  readonly votes: number;
  readonly comments: number;
  readonly voted: boolean;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
}

/** The rows as a page of React and nothing else, element for element what the product's feed writes for them. */
export function barePage(ideas: readonly BareIdea[]): string {
  return `<!doctype html>${renderToString(h(Page, { ideas }))}`;
}

function Page({ ideas }: { ideas: readonly BareIdea[] }) {
  return h(
    "html",
    { lang: "en" },
    h("head", null, h("title", null, "Ideas")),
    h("body", null, h("main", null, h("ul", { className: "grid gap-4" }, ideas.map(item)))),
  );
}

function item(idea: BareIdea) {
  return h("li", { key: idea.id }, h(Card, { idea }));
}

function Card({ idea }: { idea: BareIdea }) {
  return h(
    "article",
    { className: "card card-padded card-interactive flex gap-4" },
    h(Vote, { idea }),
    h(
      "div",
      { className: "grid min-w-0 flex-1 gap-1.5" },
      h(
        "h2",
        { className: "text-lg leading-snug", lang: "en" },
        h("a", { href: `/ideas/${idea.id}`, className: "covering-link" }, idea.title),
      ),
      h("p", { className: "line-clamp-2 text-ink-muted", lang: "en", dir: "auto" }, idea.excerpt),
      h(Facts, { idea }),
    ),
  );
}

function Vote({ idea }: { idea: BareIdea }) {
  const name = `${String(idea.votes)} votes. Vote for “${idea.title}”`;
  return h(
    "form",
    { method: "post", action: `/ideas/${idea.id}/vote`, className: "relative" },
    h("input", { type: "hidden", name: "vote", value: idea.voted ? "withdraw" : "set" }),
    h("input", { type: "hidden", name: "to", value: "/ideas" }),
    h(
      "button",
      {
        type: "submit",
        className: "toggle toggle-tall",
        "aria-pressed": idea.voted,
        "aria-label": name,
      },
      h(Crest),
      h("span", { "aria-hidden": true }, idea.votes),
      h("span", { "aria-hidden": true }, "votes"),
    ),
  );
}

function Crest() {
  return h(
    "svg",
    { viewBox: "0 0 24 24", "aria-hidden": true, className: "icon" },
    h("path", { d: "M4 15c3.2 0 4.4-7 8-7s4.8 7 8 7" }),
    h("path", { d: "M6 19.5c2.4 0 3.3-4 6-4s3.6 4 6 4" }),
  );
}

function Facts({ idea }: { idea: BareIdea }) {
  const at = idea.publishedAt.toISOString();
  return h(
    "div",
    { className: "mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted" },
    h(
      "span",
      { className: "pill bg-success-soft text-success-ink" },
      h("span", { className: "truncate" }, idea.stage),
    ),
    h("span", null, idea.category),
    h(
      "span",
      null,
      idea.authors.map(({ id, name }) =>
        h("span", { key: id }, h(QuietLink, { href: `/people/${id}`, children: name })),
      ),
      ", ",
      idea.unit,
    ),
    h("time", { dateTime: at, title: at }, at.slice(0, 10)),
    h(QuietLink, {
      href: `/ideas/${idea.id}#comments`,
      children: `${String(idea.comments)} comments`,
    }),
  );
}

function QuietLink({ href, children }: { href: string; children: ReactNode }) {
  const className = "relative text-ink-muted no-underline hover:text-accent hover:underline";
  return h("a", { href, className }, children);
}
