import { everybody, noForm, signedIn, toStrangers, type Line } from "./answers.ts";

const password = "a-long-and-quite-unguessable-phrase";

/** One’s own affairs, what is written for everybody, and the ways in and out. */
export const pagesOfOnesOwn: Readonly<Record<string, Line>> = {
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
};
