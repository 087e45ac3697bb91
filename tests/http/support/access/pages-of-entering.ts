import {
  everybody,
  noForm,
  signedIn,
  toStrangers,
  typed,
  type Answer,
  type Exceptions,
  type Line,
} from "./answers.ts";

/** Its author gets it; whoever may not see it is told that it is not there, as are sponsors unless said otherwise. */
const onlyItsAuthor = (author: Answer, exceptions: Exceptions = {}) =>
  signedIn(404, { author, ...exceptions });
/** The sponsor gets it, everybody else who is signed in is refused. */
const onlySponsor = (answer: Answer) => signedIn(403, { manager: answer });

const whole = {
  receiptId: ":new",
  textVersion: "0",
  termsVersion: "1",
  accepts: "on",
  title: "One form for every counter",
  brief: "Address and name are asked once.",
  description: "The counter looks up what it knows already.",
  isNameless: "on",
};

/** The pages of entering challenges: of whoever enters, of their sponsors, and of everybody. */
export const pagesOfEntering: Readonly<Record<string, Line>> = {
  "challenges.$id.entry": {
    path: "/challenges/:challenge/entry",
    get: signedIn(200),
    post: signedIn("onward", { manager: 409 }),
    form: { id: ":new" },
  },
  "challenges.$id.entry_.for": {
    path: "/challenges/:challenge/entry/for",
    get: signedIn(403, { manager: 200, leader: 200 }),
    post: signedIn(403, { manager: "onward", leader: "onward" }),
    form: { id: ":new", personId: ":other" },
  },
  "challenges.$id.team-mates": {
    path: "/challenges/:challenge/team-mates",
    get: signedIn(200),
    post: typed(signedIn("onward", { manager: 409 })),
    form: { text: "I can draw." },
  },
  "challenges.$id.team-mates_.removal": {
    path: "/challenges/:challenge/team-mates/removal",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: {},
  },
  "challenges.$id.submissions": {
    path: "/challenges/:entered/submissions",
    get: signedIn(200),
    post: noForm,
  },
  "challenges.$id.screening": {
    path: "/challenges/:entered/screening",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { ids: ":entry", result: "pass" },
  },
  // Its only phase is open: nothing goes on from it yet.
  "challenges.$id.screening_.invitations": {
    path: "/challenges/:entered/screening/invitations",
    get: onlySponsor(200),
    post: typed(onlySponsor(400)),
    form: { ids: ":entry", phaseId: ":new" },
  },
  "challenges.$id.screening_.revocation": {
    path: "/challenges/:entered/screening/revocation",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { ids: ":entry", phaseId: ":new" },
  },
  "challenges.$id.admissions": {
    path: "/challenges/:between/admissions",
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { personId: ":other", phaseId: ":overPhase", reason: "The network was down." },
  },
  "submissions.$id._index": {
    path: "/submissions/:entry",
    get: onlyItsAuthor(200, { manager: 200 }),
    post: noForm,
  },
  "submissions.$id.edit": {
    path: "/submissions/:entryDraft/edit",
    get: onlyItsAuthor(200),
    post: typed(onlyItsAuthor("onward")),
    form: whole,
  },
  "submissions.$id.draft": {
    path: "/submissions/:entryDraft/draft",
    get: signedIn("onward"),
    post: typed(onlyItsAuthor("onward")),
    form: { textVersion: "0", title: "One form" },
  },
  "submissions.$id.reopening": {
    path: "/submissions/:entry/reopening",
    get: signedIn("onward"),
    post: onlyItsAuthor("onward", { manager: 403 }),
    form: {},
  },
  "submissions.$id.refusal": {
    path: "/submissions/:entryFor/refusal",
    get: signedIn("onward"),
    post: onlyItsAuthor("onward"),
    form: {},
  },
  "submissions.$id.receipt": {
    path: "/submissions/:entry/receipt",
    get: onlyItsAuthor(200, { manager: 403 }),
    post: noForm,
  },
  "submissions.$id.team": {
    path: "/submissions/:entryDraft/team",
    get: onlyItsAuthor(200),
    post: onlyItsAuthor("onward"),
    form: { personId: ":other" },
  },
  "submissions.$id.team_.withdrawal": {
    path: "/submissions/:entryDraft/team/withdrawal",
    get: signedIn("onward"),
    post: onlyItsAuthor("onward"),
    form: { personId: ":other" },
  },
  // Nobody else has joined to whom the lead could go.
  "submissions.$id.team_.lead": {
    path: "/submissions/:entryDraft/team/lead",
    get: signedIn("onward"),
    post: onlyItsAuthor(409),
    form: { personId: ":other" },
  },
  "submissions.$id.team_.role": {
    path: "/submissions/:entryDraft/team/role",
    get: onlyItsAuthor(200),
    post: onlyItsAuthor("onward"),
    form: { role: "Draws the forms" },
  },
  // A lead does not leave.
  "submissions.$id.team_.leaving": {
    path: "/submissions/:entryDraft/team/leaving",
    get: signedIn("onward"),
    post: onlyItsAuthor(409),
    form: {},
  },
  "submissions.$id.invitation": {
    path: "/submissions/:entryDraft/invitation",
    get: onlyItsAuthor("onward", { staff: 200 }),
    post: onlyItsAuthor("onward", { staff: "onward" }),
    form: { answer: "accept", accepts: "on", termsVersion: "1" },
  },
  "submissions.$id.withdrawal": {
    path: "/submissions/:entry/withdrawal",
    get: onlyItsAuthor(200, { manager: 403 }),
    post: onlyItsAuthor("onward", { manager: 403 }),
    form: {},
  },
  "submissions.$id.terms": {
    path: "/submissions/:entry/terms",
    get: onlyItsAuthor(200, { manager: 403 }),
    post: onlyItsAuthor("onward", { manager: 403 }),
    form: { termsVersion: "1" },
  },
  "submissions.$id.next": {
    path: "/submissions/:entryOn/next",
    get: onlyItsAuthor(200, { manager: 403 }),
    post: onlyItsAuthor("onward", { manager: 403 }),
    form: { answer: "accept", phaseId: ":nextPhase" },
  },
  // A form as it is sent here brings no file: it is none that this page takes.
  "submissions.$id.files": {
    path: "/submissions/:entryDraft/files",
    get: onlyItsAuthor(200),
    post: onlyItsAuthor(400),
    form: { fileId: ":new", description: "" },
  },
  "submissions.$id.files_.$file": {
    path: "/submissions/:entryDraft/files/:entryFile",
    get: signedIn("onward"),
    post: typed(onlyItsAuthor("onward")),
    form: { description: "The counter on a Monday" },
  },
  "submissions.$id.files_.$file_.removal": {
    path: "/submissions/:entryDraft/files/:entryFile/removal",
    get: onlyItsAuthor(200),
    post: onlyItsAuthor("onward"),
    form: {},
  },
};

/** What pages with JavaScript do to drafts of submissions. */
export const entryEndpoints = {
  "PUT /api/submissions/:id/draft": {
    path: "/api/submissions/:entryDraft/draft",
    form: { textVersion: "0", title: "One form" },
    answers: { ...everybody(404), ...toStrangers(401), author: 200 },
  },
} as const;
