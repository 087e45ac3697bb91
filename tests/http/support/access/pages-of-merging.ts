import { signedIn, typed, type Answer, type Line } from "./answers.ts";

/** The manager of both ideas, leaders and moderators get it, everybody else who is signed in is refused. */
const mergers = (answer: Answer) =>
  signedIn(403, { manager: answer, leader: answer, moderator: answer });

const explanation = "Both ask for the same at the same door.";

/** Merging ideas, and undoing it. */
export const pagesOfMerging: Readonly<Record<string, Line>> = {
  "ideas.$id.merge": {
    path: "/ideas/:idea/merge",
    get: mergers(200),
    post: typed(mergers("onward")),
    form: { into: ":into", explanation, mergeId: ":new" },
  },
  "ideas.$id.merge_.undo": {
    path: "/ideas/:merged/merge/undo",
    get: mergers(200),
    post: typed(mergers("onward")),
    form: { mergeId: ":merge", explanation },
  },
};
