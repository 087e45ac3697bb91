import { noForm, signedIn, typed, type Answer, type Line } from "./answers.ts";

const leaders = (answer: Answer) => signedIn(403, { leader: answer });
/** Those who may not see it at all are told that there is none. */
const unseen = (answer: Answer) => signedIn(404, { leader: answer });

/** What is announced to everybody, and what people say to it. */
export const pagesOfAnnouncing: Readonly<Record<string, Line>> = {
  announcements: { path: "/announcements", get: signedIn(200), post: noForm },
  "announcements_.notices": { path: "/announcements/notices", get: signedIn(200), post: noForm },
  "announcements_.ceremony": { path: "/announcements/ceremony", get: signedIn(200), post: noForm },
  "announcements_.new": {
    path: "/announcements/new",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { id: ":new", revision: "0", title: "Ten minutes", text: "Gone.", language: "en" },
  },
  "announcements_.$id": { path: "/announcements/:announced", get: signedIn(200), post: noForm },
  "announcements_.$id_.edit": {
    path: "/announcements/:announcementDraft/edit",
    get: unseen(200),
    post: typed(unseen("onward")),
    form: {
      ...{ id: ":announcementDraft", revision: "1", title: "Nine", text: "Gone.", language: "fr" },
    },
  },
  "announcements_.$id_.publication": {
    path: "/announcements/:announcementDraft/publication",
    get: unseen(200),
    post: typed(leaders("onward")),
    form: { publishing: "now", revision: "1" },
  },
  "announcements_.$id_.discard": {
    path: "/announcements/:announcementDraft/discard",
    get: unseen(200),
    post: leaders("onward"),
    form: {},
  },
  "announcements_.$id_.withdrawal": {
    path: "/announcements/:announced/withdrawal",
    get: leaders(200),
    post: typed(leaders("onward")),
    form: { reason: "It named the wrong people." },
  },
  "announcements_.$id_.reactions": {
    path: "/announcements/:announced/reactions",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { set: "applause" },
  },
  "announcements_.$id_.congratulations": {
    path: "/announcements/:announced/congratulations",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { words: "Well done, all of you!" },
  },
  "announcements_.$id_.congratulations_.removal": {
    path: "/announcements/:announced/congratulations/removal",
    get: signedIn("onward"),
    post: signedIn(403, { author: "onward", moderator: "onward" }),
    form: { person: ":authorId" },
  },
};
