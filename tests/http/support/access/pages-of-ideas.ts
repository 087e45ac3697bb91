import { noForm, onlyAuthor, signedIn, typed, type Line } from "./answers.ts";

const ideaForm = {
  title: "A shorter queue",
  problem: "People wait.",
  proposal: "Let them book a time.",
  beneficiary: "Everybody.",
  kind: "improve",
  categoryId: ":category",
};

/** Ideas, their drafts and discussion, and the page for those who build pages. */
export const pagesOfIdeas: Readonly<Record<string, Line>> = {
  _index: { path: "/", get: signedIn(200), post: noForm },
  "ideas._index": { path: "/ideas", get: signedIn(200), post: noForm },
  "ideas.board": { path: "/ideas/board", get: signedIn(200), post: noForm },
  "ideas.new": {
    path: "/ideas/new",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { ...ideaForm, unitId: ":unit", language: "en", draftId: ":new", similarSeen: "yes" },
  },
  "ideas.$id._index": { path: "/ideas/:idea", get: signedIn(200), post: noForm },
  "ideas.$id.comments": {
    path: "/ideas/:idea/comments",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { source: "Well said.", answerTo: ":comment", commentId: ":new" },
  },
  "ideas.$id.edit": {
    path: "/ideas/:idea/edit",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { ...ideaForm, textVersion: "2" },
  },
  "ideas.$id.withdrawal": {
    path: "/ideas/:idea/withdrawal",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { reason: "Somebody else said it better." },
  },
  "ideas.$id.changes.$version": {
    path: "/ideas/:idea/changes/:version",
    get: signedIn(200),
    post: noForm,
  },
  "ideas.$id.authors": {
    path: "/ideas/:idea/authors",
    get: onlyAuthor(200),
    post: onlyAuthor("onward"),
    form: { personId: ":other" },
  },
  "ideas.$id.authors_.withdrawal": {
    path: "/ideas/:idea/authors/withdrawal",
    get: signedIn("onward"),
    post: onlyAuthor("onward"),
    form: { personId: ":other" },
  },
  // Whoever is no author has left already; the author is the only one.
  "ideas.$id.authors_.leaving": {
    path: "/ideas/:idea/authors/leaving",
    get: signedIn("onward"),
    post: signedIn("onward", { author: 409 }),
    form: {},
  },
  // Nobody of the world is invited; the author needs no invitation.
  "ideas.$id.invitation": {
    path: "/ideas/:idea/invitation",
    get: signedIn(404, { author: "onward" }),
    post: signedIn(404, { author: "onward" }),
    form: { answer: "accept" },
  },
  // Whoever wrote it down has no answer to give either.
  "ideas.$id.recording": {
    path: "/ideas/:recorded/recording",
    get: onlyAuthor(200),
    post: onlyAuthor("onward"),
    form: { answer: "mine", textVersion: "1" },
  },
  "ideas.$id.history": { path: "/ideas/:idea/history", get: signedIn(200), post: noForm },
  "ideas.$id.vote": {
    path: "/ideas/:idea/vote",
    get: signedIn("onward"),
    post: signedIn("onward", { author: 403 }),
    form: { vote: "set", to: "/ideas" },
  },
  "comments.$id.edit": {
    path: "/comments/:comment/edit",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { source: "Put better." },
  },
  "comments.$id.delete": {
    path: "/comments/:comment/delete",
    get: onlyAuthor(200),
    post: onlyAuthor("onward"),
    form: {},
  },
  "comments.$id.history": { path: "/comments/:comment/history", get: signedIn(200), post: noForm },
  design: { path: "/design", get: signedIn(200), post: noForm },
  "design_.charts.$file": {
    path: "/design/charts/kept.csv",
    get: signedIn(200),
    post: noForm,
  },
  drafts: { path: "/drafts", get: signedIn(200), post: noForm },
  "drafts_.$id": {
    path: "/drafts/:draft",
    get: signedIn("onward"),
    post: typed(signedIn(404, { author: "onward" })),
    form: { title: "A whole thought" },
  },
  // Discarding what is not one's own changes nothing and says nothing.
  "drafts_.$id_.discard": {
    path: "/drafts/:draft/discard",
    get: signedIn(404, { author: 200 }),
    post: signedIn("onward"),
    form: {},
  },
};
