import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

/** The manager sponsors the challenge of the world; everybody else who is signed in is refused. */
const onlySponsor = (answer: Answer) => signedIn(403, { manager: answer });
/** All but the sponsor may ask. */
const allButSponsor = (answer: Answer) => signedIn(answer, { manager: 403 });

/** Challenges as everybody reads them, and what is asked and told about them. */
export const pagesOfChallenges: Readonly<Record<string, Line>> = {
  "challenges._index": { path: "/challenges", get: signedIn(200), post: noForm },
  "challenges[.]ics": { path: "/challenges.ics", get: signedIn(200), post: noForm },
  "challenges[.]atom": { path: "/challenges.atom", get: signedIn(200), post: noForm },
  "challenges.$id._index": { path: "/challenges/:challenge", get: signedIn(200), post: noForm },
  "challenges.$id.calendar[.]ics": {
    path: "/challenges/:challenge/calendar.ics",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.timeline": {
    path: "/challenges/:challenge/timeline",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.prizes": {
    path: "/challenges/:challenge/prizes",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.rules": {
    path: "/challenges/:challenge/rules",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.judging": {
    path: "/challenges/:challenge/judging",
    get: signedIn(200),
    post: noForm,
  },
  // To whoever sees a challenge it is not out of sight.
  "challenges.$id.unpublication": {
    path: "/challenges/:challenge/unpublication",
    get: signedIn("onward"),
    post: noForm,
  },
  "challenges.$id.questions": {
    path: "/challenges/:challenge/questions",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.questions_.new": {
    path: "/challenges/:challenge/questions/new",
    get: allButSponsor(200),
    post: typed(allButSponsor("onward")),
    form: { questionId: ":new", text: "May two units enter together?" },
  },
  "challenges.$id.questions_.$question.answer": {
    path: "/challenges/:challenge/questions/:challengeQuestion/answer",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { revision: "0", answer: "They may." },
  },
  "challenges.$id.questions_.$question.decline": {
    path: "/challenges/:challenge/questions/:otherChallengeQuestion/decline",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { revision: "0", reason: "The rules say so." },
  },
  "challenges.$id.updates": {
    path: "/challenges/:challenge/updates",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.updates_.new": {
    path: "/challenges/:challenge/updates/new",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { updateId: ":new", title: "More time", text: "A week more." },
  },
  "challenges.$id.updates_.$update": {
    path: "/challenges/:challenge/updates/:challengeUpdate",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { revision: "0", title: "More time", text: "Two weeks more." },
  },
};
