import { noForm, signedIn, typed, type Line } from "./answers.ts";

/** Searching, and the searches one keeps; a colleague's is as good as none. */
export const pagesOfSearch: Readonly<Record<string, Line>> = {
  search: { path: "/search", get: signedIn(200), post: noForm },
  searches: {
    path: "/searches",
    get: signedIn(200),
    post: typed(signedIn("onward", { author: "onward" })),
    form: { id: ":new", name: "Queues", query: "queue" },
  },
  "searches_.$id": {
    path: "/searches/:search",
    get: signedIn(404, { author: 200 }),
    post: typed(signedIn(404, { author: "onward" })),
    form: { name: "Queues and tickets" },
  },
  "searches_.$id_.notice": {
    path: "/searches/:search/notice",
    get: signedIn("onward"),
    post: signedIn(404, { author: "onward" }),
    form: { notify: "yes" },
  },
  "searches_.$id_.results": {
    path: "/searches/:search/results",
    get: signedIn(404, { author: "onward" }),
    post: noForm,
  },
  "searches_.$id_.removal": {
    path: "/searches/:search/removal",
    get: signedIn(404, { author: 200 }),
    post: signedIn(404, { author: "onward" }),
    form: {},
  },
  "ideas.$id.voice": {
    path: "/ideas/:idea/voice",
    get: signedIn("onward"),
    post: typed(signedIn("onward", { author: 403 })),
    // Kept as a draft, what was typed outlives a refused vote; a form that keeps none leaves no trace.
    form: { title: "A shorter queue", draftId: ":new" },
  },
};
