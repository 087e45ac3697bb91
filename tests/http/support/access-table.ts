import { members, strangers, type Kind } from "./world.ts";

/**
 * Who gets what from every address of the product. A route that has no line here fails the test,
 * so whoever adds one says who may use it.
 */

/** A status; "sign in" is a redirect to the sign-in page, "onward" one to anywhere else. */
export type Answer = number | "sign in" | "onward";
export type Answers = Readonly<Record<Kind, Answer>>;

export interface Line {
  /** `:name` stands for an id of the world (world.ts). */
  readonly path: string;
  readonly get: Answers;
  readonly post: Answers;
  /** What a good form of this route sends. */
  readonly form?: Readonly<Record<string, string>>;
}

type Exceptions = Partial<Answers>;

/** Everybody who is signed in gets the same, but for exceptions; others are sent to sign in. */
function signedIn(answer: Answer, exceptions: Exceptions = {}): Answers {
  return { ...everybody(answer), ...toStrangers("sign in"), ...exceptions };
}

function toStrangers(answer: Answer): Exceptions {
  return Object.fromEntries(strangers.map((kind) => [kind, answer]));
}

function everybody(answer: Answer): Answers {
  // Every kind of person is in one of the two lists.
  return Object.fromEntries([...strangers, ...members].map((kind) => [kind, answer])) as Answers;
}

/** A form with typed text comes back to whose session has ended, to be sent again. */
const typed = (answers: Answers): Answers => ({ ...answers, ...toStrangers(401) });
const administrators = (answer: Answer) => signedIn(403, { administrator: answer });
const onlyAuthor = (answer: Answer) => signedIn(403, { author: answer });
const noForm = everybody(405);

const ideaForm = {
  title: "A shorter queue",
  problem: "People wait.",
  proposal: "Let them book a time.",
  beneficiary: "Everybody.",
  kind: "improve",
  categoryId: ":category",
};
const personForm = {
  name: "Ines Example",
  email: "ines.:new@example.org",
  jobTitle: "Clerk",
  unitId: ":unit",
  role: "staff",
};
const categoryForm = { en: "Name :new", fr: "Nom :new" };
const password = "a-long-and-quite-unguessable-phrase";

/** By the name of the route's folder. */
export const pages: Readonly<Record<string, Line>> = {
  _index: { path: "/", get: signedIn(200), post: noForm },
  "ideas._index": { path: "/ideas", get: signedIn(200), post: noForm },
  "ideas.new": {
    path: "/ideas/new",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { ...ideaForm, unitId: ":unit", language: "en", draftId: ":new" },
  },
  "ideas.$id._index": { path: "/ideas/:idea", get: signedIn(200), post: noForm },
  "ideas.$id.comments": {
    path: "/ideas/:idea/comments",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { source: "Well said.", answerTo: ":comment", commentId: ":new" },
  },
  "ideas.$id.edit": {
    path: "/ideas/:idea/edit",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { ...ideaForm, textVersion: "1" },
  },
  "ideas.$id.history": { path: "/ideas/:idea/history", get: signedIn(200), post: noForm },
  "ideas.$id.vote": {
    path: "/ideas/:idea/vote",
    get: signedIn("onward"),
    post: signedIn("onward", { author: 403 }),
    form: { vote: "set", to: "/ideas" },
  },
  "comments.$id.edit": {
    path: "/comments/:comment/edit",
    get: onlyAuthor(200),
    post: typed(onlyAuthor("onward")),
    form: { source: "Put better." },
  },
  "comments.$id.delete": {
    path: "/comments/:comment/delete",
    get: signedIn(403, { author: 200, moderator: 200 }),
    post: signedIn(403, { author: "onward", moderator: "onward" }),
    form: {},
  },
  "comments.$id.history": { path: "/comments/:comment/history", get: signedIn(200), post: noForm },
  design: { path: "/design", get: signedIn(200), post: noForm },
  drafts: { path: "/drafts", get: signedIn(200), post: noForm },
  "drafts_.$id": {
    path: "/drafts/:draft",
    get: signedIn("onward"),
    post: typed(signedIn(404, { author: "onward" })),
    form: { title: "A whole thought" },
  },
  // Discarding what is not one's own changes nothing and says nothing.
  "drafts_.$id_.discard": {
    path: "/drafts/:draft/discard",
    get: signedIn(404, { author: 200 }),
    post: signedIn("onward"),
    form: {},
  },
  inbox: { path: "/inbox", get: signedIn(200), post: signedIn(200), form: {} },
  "me.guides": {
    path: "/me/guides",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { guide: "first-steps", to: "/" },
  },
  "me.news": { path: "/me/news", get: signedIn(200), post: noForm },
  "me.news_.amount": { path: "/me/news/amount", get: signedIn(200), post: noForm },
  help: { path: "/help", get: everybody(200), post: noForm },
  accessibility: { path: "/accessibility", get: everybody(200), post: noForm },
  privacy: { path: "/privacy", get: everybody(200), post: noForm },
  "people.$id": { path: "/people/:other", get: signedIn(200), post: noForm },
  "me.language": {
    path: "/me/language",
    get: everybody("onward"),
    post: everybody("onward"),
    form: { language: "fr", to: "/ideas" },
  },
  "me.preferences": {
    path: "/me/preferences",
    get: everybody(200),
    post: everybody("onward"),
    form: { theme: "dark", language: "fr", to: "/ideas" },
  },
  "me.password": {
    path: "/me/password",
    get: signedIn(200),
    post: signedIn(409),
    form: { currentPassword: password, password },
  },
  "me.sessions": {
    path: "/me/sessions",
    get: signedIn(200),
    post: signedIn(404, { author: "onward" }),
    form: { session: ":session" },
  },
  "sign-in": {
    path: "/sign-in",
    get: { ...everybody("onward"), ...toStrangers(200) },
    post: { ...everybody("onward"), ...toStrangers(400) },
    form: { email: "nobody@example.org", password },
  },
  "sign-out": { path: "/sign-out", get: everybody("onward"), post: everybody("sign in"), form: {} },
  "sign-out_.everywhere": {
    path: "/sign-out/everywhere",
    get: signedIn("onward"),
    post: everybody("sign in"),
    form: {},
  },
  "welcome.$token": {
    path: "/welcome/:token",
    get: everybody(200),
    post: everybody("onward"),
    form: { password },
  },
  // Outside demo mode there is no such thing.
  "demo.sign-in": {
    path: "/demo/sign-in",
    get: everybody(404),
    post: everybody(404),
    form: { personId: ":other", to: "/ideas" },
  },
  admin: { path: "/admin", get: administrators(200), post: noForm },
  "admin._index": { path: "/admin", get: administrators(200), post: noForm },
  "admin.people": { path: "/admin/people", get: administrators(200), post: noForm },
  "admin.people_.new": {
    path: "/admin/people/new",
    get: administrators(200),
    post: typed(administrators(200)),
    form: personForm,
  },
  "admin.people_.$id": {
    path: "/admin/people/:other",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: personForm,
  },
  "admin.people_.$id_.link": {
    path: "/admin/people/:other/link",
    get: administrators(200),
    post: administrators(200),
    form: {},
  },
  "admin.people_.$id_.deactivation": {
    path: "/admin/people/:other/deactivation",
    get: administrators(200),
    post: administrators("onward"),
    form: {},
  },
  "admin.people_.$id_.reactivation": {
    path: "/admin/people/:gone/reactivation",
    get: administrators(200),
    post: administrators("onward"),
    form: {},
  },
  "admin.units": {
    path: "/admin/units",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { name: "Unit :new", parentId: ":unit" },
  },
  "admin.units_.$id": {
    path: "/admin/units/:empty",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { name: "Unit :new", parentId: ":unit" },
  },
  "admin.units_.$id_.removal": {
    path: "/admin/units/:empty/removal",
    get: administrators(200),
    post: administrators("onward"),
    form: {},
  },
  "admin.categories": {
    path: "/admin/categories",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: categoryForm,
  },
  "admin.categories_.$id": {
    path: "/admin/categories/:spare",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: categoryForm,
  },
  "admin.categories_.$id_.archive": {
    path: "/admin/categories/:spare/archive",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { archived: "yes" },
  },
  "admin.categories_.order": {
    path: "/admin/categories/order",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: { order: ":spare,:category" },
  },
  "admin.organisation": {
    path: "/admin/organisation",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { name: "Bureau of Examples", timeZone: "Europe/Paris", language: "en" },
  },
  "admin.organisation_.accent": {
    path: "/admin/organisation/accent",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { choice: "own", own: "#7a1f5c", revision: "0" },
  },
  // A form as it is sent here brings no picture.
  "admin.organisation_.logo": {
    path: "/admin/organisation/logo",
    get: administrators(200),
    post: typed(administrators(400)),
    form: { alt: "The arms of Valmere", revision: "0" },
  },
  "admin.organisation_.logo_.removal": {
    path: "/admin/organisation/logo/removal",
    get: administrators(200),
    post: administrators("onward"),
    form: {},
  },
};

interface EndpointLine {
  readonly path: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly answers: Answers;
}

const toMembers = (answer: Answer, exceptions: Exceptions = {}): Answers => ({
  ...everybody(answer),
  ...toStrangers(401),
  ...exceptions,
});

/** By method and pattern, as the server knows them. */
export const endpoints: Readonly<Record<string, EndpointLine>> = {
  "GET /healthz": { path: "/healthz", answers: everybody(200) },
  "GET /readyz": { path: "/readyz", answers: everybody(200) },
  "GET /api/people/suggestions": {
    path: "/api/people/suggestions?q=person",
    answers: toMembers(200),
  },
  "POST /api/preview": {
    path: "/api/preview",
    json: { source: "**Bold**" },
    answers: toMembers(200),
  },
  "GET /manifest.webmanifest": { path: "/manifest.webmanifest", answers: everybody(200) },
  "GET /offline/:language": { path: "/offline/fr", answers: everybody(200) },
  "GET /organisation/logo/:file": {
    path: `/organisation/logo/${"0".repeat(64)}.png`,
    answers: everybody(404),
  },
  "GET /organisation/:sheet": {
    path: "/organisation/look-7a1f5c-00000000.css",
    answers: everybody(200),
  },
  "GET /service-worker.js": { path: "/service-worker.js", answers: everybody(200) },
  "GET /api/feed": { path: "/api/feed", answers: toMembers(200) },
  "PUT /drafts/:id": {
    path: "/drafts/:draft",
    form: { title: "A whole thought" },
    answers: toMembers(404, { author: 204 }),
  },
  "PUT /api/ideas/:id/vote": {
    path: "/api/ideas/:idea/vote",
    json: { vote: true },
    answers: toMembers(200, { author: 403 }),
  },
};
