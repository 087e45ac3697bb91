import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

/** The leader gets it, who gave what the author was given; everybody else who is signed in is refused. */
const leaders = (answer: Answer) => signedIn(403, { leader: answer });
/** Of what is not public: those whom it concerns get it or are refused, for everybody else there is nothing. */
const concerned = (exceptions: Readonly<Record<string, Answer>>) =>
  signedIn(404, { author: 403, leader: 403, administrator: 403, ...exceptions });
/** A nomination that has been decided: its nominator gets it, leaders are refused, for others there is nothing. */
const behind = (answer: Answer) => signedIn(404, { author: answer, leader: 403 });

const reason = "It was somebody else's work.";
const citation = {
  "person-1": ":other",
  changed: "People wait ten minutes where they waited forty.",
  forWhom: "Everybody who comes to the counter",
  "proofName-1": "The figures",
  "proofUrl-1": "https://example.org/figures",
};

/** Nominations, awards, the wall and the log. */
export const pagesOfRecognition: Readonly<Record<string, Line>> = {
  "recognition._index": { path: "/recognition", get: signedIn(200), post: noForm },
  "recognition.log": { path: "/recognition/log", get: signedIn(200), post: noForm },
  "nominations._index": { path: "/nominations", get: signedIn(200), post: noForm },
  "awards._index": { path: "/awards", get: signedIn(200), post: noForm },
  "nominations.new": {
    path: "/nominations/new",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { id: ":new", badgeId: ":givenBadge", ...citation, askedId: "" },
  },
  "awards.new": {
    path: "/awards/new",
    get: signedIn(403, { manager: 200, leader: 200 }),
    post: typed(signedIn(403, { manager: "onward", leader: "onward" })),
    form: {
      ...{ id: ":new", badgeId: ":givenBadge" },
      ...citation,
      ...{ announcing: "accepted", announceAt: "" },
    },
  },
  "nominations.$id._index": {
    path: "/nominations/:nominated",
    get: signedIn(200),
    post: noForm,
  },
  "nominations.$id.seconding": {
    path: "/nominations/:nominated/seconding",
    get: signedIn(200, { author: 403 }),
    post: typed(signedIn("onward", { author: 403 })),
    form: { words: "I have seen it too." },
  },
  "nominations.$id.decision": {
    path: "/nominations/:secondedNomination/decision",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { decision: "granted", reason, announcing: "by-hand", announceAt: "" },
  },
  "nominations.$id.withdrawal": {
    path: "/nominations/:nominated/withdrawal",
    get: signedIn(403, { author: 200 }),
    post: signedIn(403, { author: "onward" }),
  },
  "nominations.$id.appeal": {
    path: "/nominations/:refusedNomination/appeal",
    get: behind(200),
    post: typed(behind("onward")),
    form: { reason },
  },
  "awards.$id._index": {
    path: "/awards/:publicAward",
    get: signedIn(200),
    post: noForm,
  },
  "awards.$id.answer": {
    path: "/awards/:preparedAward/answer",
    get: concerned({ author: 200 }),
    post: concerned({ author: "onward" }),
    form: { answer: "accepted_quietly" },
  },
  "awards.$id.announcement": {
    path: "/awards/:openAward/announcement",
    get: concerned({ leader: 200 }),
    post: concerned({ leader: "onward" }),
  },
  "awards.$id.withdrawal": {
    path: "/awards/:preparedAward/withdrawal",
    get: concerned({ leader: 200 }),
    post: typed(concerned({ leader: "onward" })),
    form: { reason },
  },
  "awards.$id.revocation": {
    path: "/awards/:publicAward/revocation",
    get: signedIn(403, { leader: 200, administrator: 200 }),
    post: typed(signedIn(403, { leader: "onward", administrator: "onward" })),
    form: { reason },
  },
  "awards.$id.appeal": {
    path: "/awards/:revokedAward/appeal",
    get: concerned({ author: 200 }),
    post: typed(concerned({ author: "onward" })),
    form: { reason },
  },
  "awards.$id.appeal_.decision": {
    path: "/awards/:appealedAward/appeal/decision",
    get: concerned({ leader: 200, administrator: 200 }),
    post: typed(concerned({ leader: "onward", administrator: "onward" })),
    form: { outcome: "upheld", reason },
  },
};
