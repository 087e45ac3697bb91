import { noForm, signedIn, typed, type Exceptions, type Line } from "./answers.ts";

/** Those who sponsor, approve or announce, where all staff see it. */
const desk = (answer: Exceptions[keyof Exceptions] = 200) => ({
  manager: answer,
  leader: answer,
  administrator: answer,
});

const form = { reason: "Say who may enter.", seenStateVersion: "0" };

/** Where a challenge stands, and what moves it on. What staff do not see is not there for them. */
export const pagesOfRunning: Readonly<Record<string, Line>> = {
  "challenges.$id.state": {
    path: "/challenges/:challenge/state",
    get: signedIn(403, desk()),
    post: noForm,
  },
  // Sponsors do not approve.
  "challenges.$id.state_.$move": {
    path: "/challenges/:challengeReviewed/state/edits",
    get: signedIn(404, { manager: 403, leader: 200, administrator: 200 }),
    post: typed(signedIn(404, { manager: 403, leader: "onward", administrator: "onward" })),
    form,
  },
  "challenges.$id.state_.schedule": {
    path: "/challenges/:challengeApproved/state/schedule",
    get: signedIn(404, { manager: 200, leader: 403, administrator: 403 }),
    post: signedIn(404, { manager: "onward", leader: 403, administrator: 403 }),
    form: { clear: "yes", seenStateVersion: "0" },
  },
  // Nothing is moved in it.
  "challenges.$id.state_.timeline": {
    path: "/challenges/:challenge/state/timeline",
    get: signedIn(403, { manager: 200 }),
    post: typed(signedIn(403, { manager: 400 })),
    form,
  },
};
