import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

/** Its sponsor gets it, everybody else who is signed in is refused. */
const sponsors = (answer: Answer) => signedIn(403, { manager: answer });
const leaders = (answer: Answer) => signedIn(403, { leader: answer });
/** Those who run and oversee it; the author has entered. */
const overseers = (answer: Answer) => signedIn(403, { manager: answer, leader: answer });

const reason = "It cannot be carried out after all.";

/** The people's choice, winners, prizes, the tracker, and records. */
export const pagesOfWinners: Readonly<Record<string, Line>> = {
  "challenges.$id.choice": {
    path: "/challenges/:contest/choice",
    get: signedIn(200),
    post: signedIn("onward", { manager: 403 }),
    form: { "choice-:choosable": "on" },
  },
  "challenges.$id.feedback": {
    path: "/challenges/:contest/feedback",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.winners": {
    path: "/challenges/:contest/winners",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.winners_.proposal": {
    path: "/challenges/:contest/winners/proposal",
    get: sponsors(200),
    post: typed(sponsors("onward")),
    form: { "place-:contestEntry": "1", seenRevision: "1", reason: "" },
  },
  "challenges.$id.winners_.feedback": {
    path: "/challenges/:contest/winners/feedback",
    get: sponsors(200),
    post: typed(sponsors("onward")),
    form: { "text-:contestEntry": "Thank you, and more.", rest: "" },
  },
  "challenges.$id.winners_.announcement": {
    path: "/challenges/:contest/winners/announcement",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { publishing: "now", words: "Well done.", seenRevision: "1" },
  },
  "challenges.$id.winners_.$winner.decline": {
    path: "/challenges/:won/winners/:winner/decline",
    get: signedIn(403, { author: 200 }),
    post: typed(signedIn(403, { author: "onward" })),
    form: { reason },
  },
  "challenges.$id.winners_.$winner.disqualification": {
    path: "/challenges/:won/winners/:winner/disqualification",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { reason },
  },
  "challenges.$id.winners_.prizes": {
    path: "/challenges/:won/winners/prizes",
    get: signedIn("onward"),
    post: typed(sponsors("onward")),
    form: {
      winnerId: ":winner",
      prizeId: ":prize",
      state: "delivered",
      seen: "promised",
      note: "",
    },
  },
  "challenges.$id.winners_.next": {
    path: "/challenges/:won/winners/next",
    // No place is free there, which the page says.
    get: sponsors(200),
    post: typed(sponsors(409)),
    form: { way: "stay", newcomerId: ":contestEntry", place: "1", reason },
  },
  "challenges.$id.tracker": {
    path: "/challenges/:won/tracker",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.tracker_.steps": {
    path: "/challenges/:won/tracker/steps",
    get: signedIn(200),
    post: typed(sponsors("onward")),
    form: { stepId: ":new", text: "Order the forms", day: "", state: "planned", seenRevision: "0" },
  },
  "challenges.$id.tracker_.steps_.removal": {
    path: "/challenges/:won/tracker/steps/removal",
    get: signedIn(200),
    // There is no such step.
    post: typed(sponsors(404)),
    form: { stepId: ":new", seenRevision: "0" },
  },
  "challenges.$id.tracker_.outcome": {
    path: "/challenges/:won/tracker/outcome",
    get: signedIn(200),
    post: typed(sponsors("onward")),
    form: { outcome: "They hang at every counter.", seenRevision: "0" },
  },
  "challenges.$id.records": {
    path: "/challenges/:contest/records",
    get: overseers(200),
    post: noForm,
  },
  "challenges.$id.records_.$phase.submissions[.]csv": {
    path: "/challenges/:contest/records/:contestPhase/submissions.csv",
    get: overseers(200),
    post: noForm,
  },
  "challenges.$id.records_.$phase.evaluations[.]csv": {
    path: "/challenges/:contest/records/:contestPhase/evaluations.csv",
    get: overseers(200),
    post: noForm,
  },
  "challenges.$id.records_.$phase.archive[.]zip": {
    path: "/challenges/:contest/records/:contestPhase/archive.zip",
    get: overseers(200),
    post: noForm,
  },
};
