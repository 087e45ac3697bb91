import {
  everybody,
  noForm,
  signedIn,
  toStrangers,
  typed,
  type Answer,
  type Line,
} from "./answers.ts";

/** The manager sponsors the draft; from everybody else, leaders and administrators too, it is hidden. */
const onlySponsor = (answer: Answer) => signedIn(404, { manager: answer });

const section = (name: string) => `/challenges/:challengeWritten/edit/${name}`;

/** Pages on which sponsors write a challenge. */
export const pagesOfAuthoring: Readonly<Record<string, Line>> = {
  "challenges.new": {
    path: "/challenges/new",
    get: signedIn(403, { manager: 200, leader: 200 }),
    post: signedIn(403, { manager: "onward", leader: "onward" }),
    form: { id: ":new", from: "idea_call", language: "en" },
  },
  "challenges.$id.edit": {
    path: "/challenges/:challengeWritten/edit",
    get: signedIn("onward"),
    post: noForm,
  },
  "challenges.$id.edit_.$section": {
    path: section("general"),
    get: onlySponsor(200),
    post: typed(onlySponsor("onward")),
    form: { title: "Fewer forms", revision: "0", language: "en" },
  },
  "challenges.$id.preview": {
    path: "/challenges/:challengeWritten/preview",
    get: onlySponsor(200),
    post: noForm,
  },
  "challenges.$id.discard": {
    path: "/challenges/:challengeWritten/discard",
    get: onlySponsor(200),
    // Whoever may not see it is told what they would be told if it were gone.
    post: signedIn("onward"),
    form: {},
  },
  // A form as it is sent here brings no file: it is none that these pages take.
  "challenges.$id.cover": {
    path: "/challenges/:challengeWritten/cover",
    get: onlySponsor(200),
    post: onlySponsor(400),
    form: { fileId: ":new", description: "" },
  },
  "challenges.$id.files": {
    path: "/challenges/:challengeWritten/files",
    get: onlySponsor(200),
    post: onlySponsor(400),
    form: { fileId: ":new", description: "" },
  },
  "challenges.$id.files_.$file": {
    path: "/challenges/:challengeWritten/files/:challengeWrittenFile",
    get: signedIn("onward"),
    post: typed(onlySponsor("onward")),
    form: { description: "A heap of forms :new" },
  },
  "challenges.$id.files_.$file_.removal": {
    path: "/challenges/:challengeWritten/files/:challengeWrittenFile/removal",
    get: onlySponsor(200),
    post: onlySponsor("onward"),
    form: {},
  },
};

const toMembers = (answer: Answer, exceptions = {}) => ({
  ...everybody(answer),
  ...toStrangers(401),
  ...exceptions,
});

/** What is sent while a challenge is typed. */
export const authoringEndpoints = {
  "PUT /api/challenges/:id/sections/:section": {
    path: "/api/challenges/:challengeWritten/sections/general",
    form: { title: "Fewer forms", revision: "0", language: "en" },
    answers: toMembers(404, { manager: 200 }),
  },
  "GET /api/challenges/sponsors": {
    path: "/api/challenges/sponsors?q=a",
    answers: toMembers(403, { manager: 200, leader: 200 }),
  },
};
