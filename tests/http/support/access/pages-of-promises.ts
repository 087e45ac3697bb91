import {
  administrators,
  noForm,
  onlyAuthor,
  signedIn,
  typed,
  type Answer,
  type Line,
} from "./answers.ts";

/** The manager of the idea's unit and leaders get it, everybody else who is signed in is refused. */
const answerable = (answer: Answer) => signedIn(403, { manager: answer, leader: answer });
const overseers = (answer: Answer) => signedIn(403, { leader: answer, administrator: answer });

const organisation = "00000000-0000-7000-8000-000000000001";

/** By when ideas are answered, what their authors are asked, and on which days is worked. */
export const pagesOfPromises: Readonly<Record<string, Line>> = {
  "ideas.$id.question": {
    path: "/ideas/:idea/question",
    get: answerable(200),
    post: typed(answerable("onward")),
    form: { text: "How many queue on a Monday?", questionId: ":new" },
  },
  "ideas.$id.question_.answer": {
    path: "/ideas/:asked/question/answer",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { text: "About forty." },
  },
  "ideas.$id.question_.end": {
    path: "/ideas/:idea/question/end",
    get: answerable(200),
    post: answerable("onward"),
    form: {},
  },
  queue: { path: "/queue", get: signedIn(200), post: noForm },
  promises: { path: "/promises", get: overseers(200), post: noForm },
  "promises_.ideas": { path: "/promises/ideas", get: overseers(200), post: noForm },
  "promises[.]csv": { path: "/promises.csv", get: overseers(200), post: noForm },
  "admin.promises": {
    path: "/admin/promises",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { revision: "0", open: "10", in_review: "", remindDays: "2", escalateDays: "" },
  },
  "admin.calendars": { path: "/admin/calendars", get: administrators(200), post: noForm },
  "admin.calendars_.$id": {
    path: `/admin/calendars/${organisation}`,
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { day1: "on", day2: "on", day6: "on" },
  },
  "admin.calendars_.$id_.closed-days": {
    path: "/admin/calendars/:unit/closed-days",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { days: "2099-12-25 Christmas\n26/12/2099; Boxing Day" },
  },
  "admin.calendars_.$id_.closed-days_.removal": {
    path: "/admin/calendars/:unit/closed-days/removal",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { "closed-2099-12-25": "on" },
  },
};
