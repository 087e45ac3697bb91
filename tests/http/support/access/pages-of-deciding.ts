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

/** A reason that comes with the product. */
const wording = "00000000-0000-7000-8000-000000000105";

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
  "ideas.$id.decision_.discard": {
    path: "/ideas/:idea/decision/discard",
    get: answerable(200),
    post: answerable("onward"),
    form: {},
  },
  "ideas.$id.owner": {
    path: "/ideas/:idea/owner",
    get: answerable(200),
    post: answerable("onward"),
    form: { ownerId: ":other" },
  },
  "ideas.$id.appeal": {
    path: "/ideas/:declined/appeal",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { text: "The figures of last winter were not looked at.", appealId: ":new" },
  },
  "ideas.$id.appeal_.answer": {
    path: "/ideas/:appealed/appeal/answer",
    get: signedIn(403, { leader: 200 }),
    post: typed(signedIn(403, { leader: "onward" })),
    form: { outcome: "upheld", explanation: "It was weighed again, and stays." },
  },
  "decisions.bulk": {
    path: "/decisions/bulk",
    get: signedIn(200),
    post: typed(signedIn(200)),
    form: { ...decision, ideas: ":idea:open", step: "look" },
  },
  "me.absences": {
    path: "/me/absences",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { from: "2099-01-01", until: "2099-01-07", deputyId: ":other" },
  },
  "me.absences_.$id.end": {
    path: "/me/absences/:new/end",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: {},
  },
  "admin.decisions": { path: "/admin/decisions", get: administrators(200), post: noForm },
  "admin.decisions_.stages.$stage": {
    path: "/admin/decisions/stages/open",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { en: "", fr: "" },
  },
  "admin.decisions_.wordings.new": {
    path: "/admin/decisions/wordings/new",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { kind: "reason", stage: "not_now", en: "Another :new", fr: "Autre :new" },
  },
  "admin.decisions_.wordings.$id": {
    path: `/admin/decisions/wordings/${wording}`,
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { en: "There is no money for it this year", fr: "Il n’y a pas de budget cette année" },
  },
  "admin.decisions_.wordings.$id_.archive": {
    path: `/admin/decisions/wordings/${wording}/archive`,
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { archived: "no" },
  },
  "admin.decisions_.wordings_.order": {
    path: "/admin/decisions/wordings/order",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { order: wording },
  },
};
