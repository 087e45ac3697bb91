import { administrators, noForm, signedIn, typed, type Line } from "./answers.ts";

/** Voting rules, who voted, and withdrawing for good. */
export const pagesOfVoting: Readonly<Record<string, Line>> = {
  // The category of the world does not show who voted.
  "ideas.$id.voters": { path: "/ideas/:idea/voters", get: signedIn(404), post: noForm },
  // Nobody's vote is for good there.
  "ideas.$id.vote_.withdrawal": {
    path: "/ideas/:idea/vote/withdrawal",
    get: signedIn("onward"),
    post: signedIn("onward", { author: 403 }),
    form: {},
  },
  "admin.categories_.$id_.intake": {
    path: "/admin/categories/:spare/intake",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { guidanceEn: "Say where it is.", guidanceFr: "", allowsPseudonyms: "on" },
  },
  "admin.categories_.$id_.questions": {
    path: "/admin/categories/:spare/questions",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { kind: "short", en: "Where?", fr: "Où ?", choicesEn: "", choicesFr: "" },
  },
  "admin.categories_.$id_.questions_.$question": {
    path: "/admin/categories/:spare/questions/:question",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { kind: "long", en: "Where is it?", fr: "", choicesEn: "", choicesFr: "" },
  },
  "admin.categories_.$id_.questions_.$question_.archive": {
    path: "/admin/categories/:spare/questions/:question/archive",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { archived: "yes" },
  },
  "admin.categories_.$id_.questions_.order": {
    path: "/admin/categories/:spare/questions/order",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { order: ":question" },
  },
  "admin.categories_.$id_.voting": {
    path: "/admin/categories/:spare/voting",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { hideCounts: "until_voted", showVoters: "on" },
  },
};
