import { noForm, signedIn, typed, type Line } from "./answers.ts";

/** Whoever may answer the world's idea: its unit's manager, and leaders. To others there is no such page. */
const answerable = { manager: 200, leader: 200 } as const;
const onward = { manager: "onward", leader: "onward" } as const;

/** What one can do with comments besides writing them, and the notes among those who answer. */
export const pagesOfTalk: Readonly<Record<string, Line>> = {
  "comments.$id._index": {
    path: "/comments/:comment",
    get: signedIn("onward"),
    post: noForm,
  },
  "comments.$id.reactions": {
    path: "/comments/:comment/reactions",
    get: signedIn(200),
    post: signedIn("onward"),
    form: { set: "agree" },
  },
  "comments.$id.withdrawal": {
    path: "/comments/:answer/withdrawal",
    get: signedIn(403, { manager: 200 }),
    post: typed(signedIn(403, { manager: "onward" })),
    form: { reason: "The budget was cut." },
  },
  "ideas.$id.notes": {
    path: "/ideas/:idea/notes",
    get: signedIn(404, answerable),
    post: typed(signedIn(404, onward)),
    form: { source: "Whom do we ask?", noteId: ":new" },
  },
  "notes.$id._index": { path: "/notes/:note", get: signedIn(404, onward), post: noForm },
  "notes.$id.edit": {
    path: "/notes/:note/edit",
    get: signedIn(404, { manager: 200, leader: 403 }),
    post: typed(signedIn(404, { manager: "onward", leader: 403 })),
    form: { source: "Put better." },
  },
  "notes.$id.delete": {
    path: "/notes/:note/delete",
    get: signedIn(404, { manager: 200, leader: 403 }),
    post: signedIn(404, { manager: "onward", leader: 403 }),
    form: {},
  },
  "notes.$id.history": {
    path: "/notes/:note/history",
    get: signedIn(404, answerable),
    post: noForm,
  },
};
