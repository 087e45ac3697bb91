import { randomUUID } from "node:crypto";
import { searchMix, titleMix } from "#server/bench/search-mix.ts";
import { leaders } from "#server/bench/organisation/insights-scene.ts";
import { inLoad, openIdea, seededId, signedIn, tokenOf } from "#server/bench/organisation/sizes.ts";

/** What a stream of requests asks for; the product and the bare server are asked the same. */
export type Aim =
  | { readonly kind: "feedPage"; readonly compressed?: boolean }
  | { readonly kind: "feedJson" }
  | { readonly kind: "ideaPage"; readonly ideas: readonly string[] }
  | { readonly kind: "search" }
  | { readonly kind: "overview" }
  | { readonly kind: "similar" }
  | { readonly kind: "voteSpread"; readonly ideas: number }
  | { readonly kind: "voteOne"; readonly idea: string; readonly voters: number }
  | { readonly kind: "comment"; readonly ideas: number }
  | { readonly kind: "bareFeedPage"; readonly people: number }
  | { readonly kind: "bareFeedJson"; readonly people: number }
  | { readonly kind: "bareVote"; readonly ideas: number };

/** One request, as autocannon takes it. */
export interface Asking {
  readonly method: "GET" | "PUT" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** The `at`th request (from 0) of a stream; each comes from another person than the one before it. */
export function requestOf(aim: Aim, at: number, origin: string): Asking {
  const person = 1 + (at % inLoad);
  const cookie = `groundswell=${tokenOf(person)}`;
  const read = (path: string): Asking => ({ method: "GET", path, headers: { cookie } });
  switch (aim.kind) {
    case "feedPage":
      return {
        ...read("/ideas"),
        headers: { cookie, ...(aim.compressed && { "accept-encoding": "gzip, br" }) },
      };
    case "feedJson":
      return read("/api/feed");
    case "ideaPage":
      return read(`/ideas/${aim.ideas[at % aim.ideas.length] ?? ""}`);
    case "search":
      return read(`/search?q=${encodeURIComponent(searchMix[at % searchMix.length] ?? "")}`);
    case "overview":
      // What is seeded ends with the year before; the period is one that has something in it.
      return {
        ...read("/insights?period=2025-10..2025-12"),
        headers: { cookie: `groundswell=${tokenOf(1 + (at % leaders))}` },
      };
    case "similar":
      return read(
        `/api/ideas/similar?title=${encodeURIComponent(titleMix[at % titleMix.length] ?? "")}`,
      );
    case "voteSpread":
      return putVote(origin, cookie, seededId("idea", openIdea(at, aim.ideas)), true);
    case "voteOne": {
      // Everybody sets a vote, then everybody withdraws it: every one of them changes the count.
      const voter = 1 + (at % aim.voters);
      const isSetting = Math.floor(at / aim.voters) % 2 === 0;
      return putVote(origin, `groundswell=${tokenOf(voter)}`, aim.idea, isSetting);
    }
    case "comment":
      return postComment(origin, cookie, seededId("idea", openIdea(at, aim.ideas)));
    case "bareFeedPage":
      return bare("GET", `/feed.html?person=${anybody(at, aim.people)}`);
    case "bareFeedJson":
      return bare("GET", `/feed.json?person=${anybody(at, aim.people)}`);
    case "bareVote":
      // Other people than those who vote through the product, so that every vote is a new one.
      return bare(
        "PUT",
        `/vote?idea=${seededId("idea", openIdea(at, aim.ideas))}&person=${seededId("person", 2 * signedIn + person)}`,
      );
  }
}

/** A vote as the product's own page sends it. */
export function putVote(origin: string, cookie: string, idea: string, vote: boolean): Asking {
  return {
    method: "PUT",
    path: `/api/ideas/${idea}/vote`,
    headers: {
      cookie,
      origin,
      "sec-fetch-site": "same-origin",
      "content-type": "application/json",
    },
    body: JSON.stringify({ vote }),
  };
}

function postComment(origin: string, cookie: string, idea: string): Asking {
  const form = new URLSearchParams({
    answerTo: "",
    commentId: randomUUID(),
    source: "We would take part in a trial, and **two of us** know the old system well.",
  });
  return {
    method: "POST",
    path: `/ideas/${idea}/comments`,
    headers: {
      cookie,
      origin,
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
    },
    body: form.toString(),
  };
}

function bare(method: "GET" | "PUT", path: string): Asking {
  return {
    method,
    path,
    headers: { "content-type": "application/json" },
    ...(method === "PUT" && { body: '{"vote":true}' }),
  };
}

function anybody(at: number, people: number): string {
  return seededId("person", 1 + (at % Math.min(people, inLoad)));
}
