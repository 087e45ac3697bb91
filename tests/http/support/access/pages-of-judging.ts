import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

const sponsors = (answer: Answer) => signedIn(403, { manager: answer });
const judges = (answer: Answer) => signedIn(404, { staff: answer });
const because = { reason: "It was looked at again." };

/** Judges, what they mark, and what sponsors see and do about it: the manager sponsors, `staff` judges. */
export const pagesOfJudging: Readonly<Record<string, Line>> = {
  "judging._index": { path: "/judging", get: signedIn(200), post: noForm },
  "judging.$phase._index": {
    path: "/judging/:invitedPhase",
    get: signedIn(404, { author: 200 }),
    post: noForm,
  },
  "judging.$phase.answer": {
    path: "/judging/:invitedPhase/answer",
    get: signedIn("onward"),
    post: signedIn(404, { author: "onward" }),
    form: { answer: "accepted" },
  },
  "judging.$phase.declaration": {
    path: "/judging/:toDeclare/declaration",
    get: signedIn(404, { author: 200 }),
    post: signedIn(404, { author: "onward" }),
    form: { shown: "", honest: "on" },
  },
  "judging.$phase.$alias._sheet": {
    path: "/judging/:judgedPhase/KTR-492",
    get: judges(200),
    post: noForm,
  },
  "judging.$phase.$alias._sheet._index": {
    path: "/judging/:judgedPhase/KTR-492",
    get: judges(200),
    post: noForm,
  },
  "judging.$phase.$alias._sheet.marks": {
    path: "/judging/:judgedPhase/KTR-492/marks",
    get: judges(200),
    post: typed(judges("onward")),
    form: { revision: "0", "score-:criterion": "12" },
  },
  "judging.$phase.$alias._sheet.completion": {
    path: "/judging/:judgedPhase/KTR-492/completion",
    get: judges(200),
    // Another window has saved since; what is merely incomplete would be kept as a draft.
    post: typed(judges(409)),
    form: { revision: "7", "score-:criterion": "12" },
  },
  "judging.$phase.$alias.recusal": {
    path: "/judging/:judgedPhase/KTR-492/recusal",
    get: judges(200),
    post: typed(judges("onward")),
    form: because,
  },
  "judging.$phase.$alias.files.$number": {
    path: "/judging/:judgedPhase/KTR-492/files/1",
    get: judges(200),
    post: noForm,
  },
  "judging.$phase.$alias.deliberation": {
    path: "/judging/:judgedPhase/XVN-338/deliberation",
    get: judges(200),
    post: typed(judges("onward")),
    form: { text: "Well done.", noteId: ":new" },
  },
  "challenges.$id.judges": {
    path: "/challenges/:judged/judges",
    get: sponsors(200),
    post: sponsors("onward"),
    form: { phaseId: ":judgedPhase", personId: ":candidate" },
  },
  "challenges.$id.judges_.removal": {
    path: "/challenges/:judged/judges/removal",
    get: signedIn("onward"),
    post: sponsors("onward"),
    form: { phaseId: ":judgedPhase", personId: ":spareJudge" },
  },
  "challenges.$id.judges_.assignment": {
    path: "/challenges/:judged/judges/assignment",
    get: sponsors(200),
    // A plan that nobody looked at is not carried out.
    post: sponsors(409),
    form: { phaseId: ":judgedPhase", wanted: "1", seed: "seed", mark: "0" },
  },
  "challenges.$id.evaluations": {
    path: "/challenges/:judged/evaluations",
    get: sponsors(200),
    post: noForm,
  },
  "challenges.$id.evaluations_.reminder": {
    path: "/challenges/:judged/evaluations/reminder",
    get: signedIn("onward"),
    post: sponsors("onward"),
    form: { phaseId: ":judgedPhase" },
  },
  "challenges.$id.evaluations_.unblinding": {
    path: "/challenges/:judged/evaluations/unblinding",
    get: sponsors(200),
    post: typed(sponsors("onward")),
    form: { ...because, phaseId: ":judgedPhase" },
  },
  "challenges.$id.evaluations_.$submission": {
    path: "/challenges/:judged/evaluations/:judgedEntry",
    get: sponsors(200),
    post: noForm,
  },
  "challenges.$id.evaluations_.$submission_.judges": {
    path: "/challenges/:judged/evaluations/:judgedEntry/judges",
    get: signedIn("onward"),
    post: sponsors("onward"),
    form: { judgeId: ":spareJudge", set: "on" },
  },
  "challenges.$id.evaluations_.$submission_.$judge.reopening": {
    path: "/challenges/:judged/evaluations/:marked/:judge/reopening",
    get: sponsors(200),
    post: typed(sponsors("onward")),
    form: because,
  },
  "challenges.$id.evaluations_.$submission_.$judge.override": {
    path: "/challenges/:judged/evaluations/:marked/:judge/override",
    get: sponsors(200),
    post: typed(sponsors("onward")),
    form: { ...because, criterionId: ":criterion", score: "42" },
  },
  "challenges.$id.overrides.$override": {
    path: "/challenges/:judged/overrides/:proposal",
    get: signedIn(403, { manager: 200, leader: 200, administrator: 200 }),
    // Whoever proposed it does not confirm it.
    post: signedIn(403, { leader: "onward", administrator: "onward" }),
    form: { answer: "confirm" },
  },
  "challenges.$id.ranking": {
    path: "/challenges/:judged/ranking",
    get: signedIn(403, { manager: 200, leader: 200 }),
    post: noForm,
  },
};
