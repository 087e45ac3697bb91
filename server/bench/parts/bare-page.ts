import { createElement as h } from "react";
import { renderToString } from "react-dom/server";

/** A row of the feed, as its statement returns it. */
export interface BareIdea {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly kind: string;
  readonly stage: string;
  readonly category: string;
  readonly unit: string;
  readonly publishedAt: Date;
  readonly votes: number;
  readonly comments: number;
  readonly voted: boolean;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
}

/** The rows as a page, with React and nothing else: a form to vote, links, facts. */
export function barePage(ideas: readonly BareIdea[]): string {
  return `<!doctype html>${renderToString(h(Page, { ideas }))}`;
}

function Page({ ideas }: { ideas: readonly BareIdea[] }) {
  return h(
    "html",
    { lang: "en" },
    h("head", null, h("title", null, "Ideas")),
    h("body", null, h("main", null, h("ul", { className: "feed" }, ideas.map(item)))),
  );
}

function item(idea: BareIdea) {
  return h("li", { key: idea.id }, h(Card, { idea }));
}

function Card({ idea }: { idea: BareIdea }) {
  return h(
    "article",
    { className: "card card-padded flex gap-4" },
    h(Vote, { idea }),
    h(
      "div",
      { className: "grid flex-1" },
      h(
        "h2",
        { className: "text-lg" },
        h("a", { href: `/ideas/${idea.id}`, className: "covering-link" }, idea.title),
      ),
      h("p", { className: "line-clamp-2 text-ink-muted" }, idea.excerpt),
      h(Facts, { idea }),
    ),
  );
}

function Vote({ idea }: { idea: BareIdea }) {
  return h(
    "form",
    { method: "post", action: `/ideas/${idea.id}/vote` },
    h("input", { type: "hidden", name: "vote", value: idea.voted ? "withdraw" : "set" }),
    h(
      "button",
      { type: "submit", className: "toggle", "aria-pressed": idea.voted },
      h("span", null, idea.votes),
      h("span", null, "votes"),
    ),
  );
}

function Facts({ idea }: { idea: BareIdea }) {
  return h(
    "div",
    { className: "mt-1 flex flex-wrap text-sm" },
    h("span", { className: "pill" }, idea.stage),
    h("span", null, idea.category),
    h(
      "span",
      null,
      idea.authors.map(({ id, name }) => h("a", { key: id, href: `/people/${id}` }, name)),
      ", ",
      idea.unit,
    ),
    h("time", { dateTime: idea.publishedAt.toISOString() }, idea.publishedAt.toDateString()),
    h("a", { href: `/ideas/${idea.id}#comments` }, `${String(idea.comments)} comments`),
  );
}
