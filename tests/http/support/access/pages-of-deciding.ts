import { signedIn, typed, type Answer, type Line } from "./answers.ts";

/** The manager of the idea's unit and leaders get it, everybody else who is signed in is refused. */
const answerable = (answer: Answer) => signedIn(403, { manager: answer, leader: answer });

const decision = { seenStage: "open", to: "in_review", explanation: "", reasonId: "" };

/** Stages and decisions. */
export const pagesOfDeciding: Readonly<Record<string, Line>> = {
  "ideas.$id.decision": {
    path: "/ideas/:idea/decision",
    get: answerable(200),
    post: typed(answerable("onward")),
    form: decision,
  },
  "ideas.$id.decision_.reply": {
    path: "/ideas/:idea/decision/reply",
    get: answerable(200),
    post: typed(answerable(200)),
    form: { ...decision, reply: "00000000-0000-7000-8000-000000000201" },
  },
};
