import { moderationReason } from "../moderated-things.ts";
import { administrators, noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

const moderators = (answer: Answer) => signedIn(403, { moderator: answer });
const colleagues = (answer: Answer) => signedIn(answer, { author: 403 });
const report = { reasonId: moderationReason, words: "Look at this." };
const hiding = { reasonId: moderationReason, explanation: "It names somebody." };
const because = { explanation: "It was looked at again." };

/** Reports, the queue, what comes of it, and what administrators set about it. */
export const pagesOfModeration: Readonly<Record<string, Line>> = {
  "ideas.$id.report": {
    path: "/ideas/:idea/report",
    get: colleagues(200),
    post: typed(colleagues("onward")),
    form: report,
  },
  "comments.$id.report": {
    path: "/comments/:comment/report",
    get: colleagues(200),
    post: typed(colleagues("onward")),
    form: report,
  },
  "me.reports.$id": {
    path: "/me/reports/:report",
    get: signedIn(404, { staff: 200 }),
    post: noForm,
  },
  "me.moderation.$id": {
    path: "/me/moderation/:act",
    get: signedIn(404, { author: 200 }),
    post: typed(signedIn(404, { author: "onward" })),
    form: { text: "I named nobody." },
  },
  "comments.$id.hiding": {
    path: "/comments/:hidden/hiding",
    get: signedIn(404, { author: "onward", moderator: "onward" }),
    post: typed(signedIn(403, { moderator: "onward" })),
    form: hiding,
  },
  "ideas.$id.hiding": {
    path: "/ideas/:unnamed/hiding",
    get: moderators(200),
    post: typed(moderators("onward")),
    form: hiding,
  },
  "ideas.$id.resubmission": {
    path: "/ideas/:waiting/resubmission",
    get: signedIn("onward"),
    post: signedIn(404, { author: "onward", moderator: 403 }),
    form: {},
  },
  "ideas.$id.edit_.withdrawal": {
    path: "/ideas/:idea/edit/withdrawal",
    get: signedIn("onward"),
    post: signedIn(403, { author: "onward" }),
    form: {},
  },
  "ideas.$id.names": {
    path: "/ideas/:unnamed/names",
    get: moderators(200),
    post: typed(moderators("onward")),
    form: because,
  },
  moderation: {
    path: "/moderation",
    get: signedIn(403, { moderator: 200, administrator: 200 }),
    post: noForm,
  },
  "moderation_.acts": {
    path: "/moderation/acts",
    get: signedIn(403, { moderator: 200, administrator: 200 }),
    post: noForm,
  },
  "moderation_.cases.$id": {
    path: "/moderation/cases/:case",
    get: moderators(200),
    post: typed(moderators("onward")),
    form: { outcome: "dismissed" },
  },
  "moderation_.cases.$id_.restoration": {
    path: "/moderation/cases/:hiddenCase/restoration",
    get: moderators(200),
    post: typed(moderators("onward")),
    form: because,
  },
  "admin.moderation": {
    path: "/admin/moderation",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: {
      ...{ newDays: "7", ideasPerDay: "3", commentsPerDay: "9", reportsPerDay: "2", revision: "0" },
    },
  },
  "admin.moderation_.reasons.new": {
    path: "/admin/moderation/reasons/new",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { en: "Another :new", fr: "Autre :new" },
  },
  "admin.moderation_.reasons.$id": {
    path: `/admin/moderation/reasons/${moderationReason}`,
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { en: "Insulting or demeaning", fr: "Insultant ou rabaissant" },
  },
  "admin.moderation_.reasons.$id_.archive": {
    path: `/admin/moderation/reasons/${moderationReason}/archive`,
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { archived: "no" },
  },
  "admin.moderation_.reasons_.order": {
    path: "/admin/moderation/reasons/order",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { order: moderationReason },
  },
  "admin.categories_.$id_.moderation": {
    path: "/admin/categories/:category/moderation",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { premoderated: "on" },
  },
};
