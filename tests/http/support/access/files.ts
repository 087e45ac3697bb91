import { moderationReason } from "../moderated-things.ts";
import {
  administrators,
  everybody,
  onlyAuthor,
  signedIn,
  toStrangers,
  typed,
  type Answer,
  type Answers,
  type Exceptions,
  type Line,
} from "./answers.ts";

const hiding = { reasonId: moderationReason, explanation: "It names somebody." };

const toMembers = (answer: Answer, exceptions: Exceptions = {}): Answers => ({
  ...everybody(answer),
  ...toStrangers(401),
  ...exceptions,
});

/** The pages of files, and the rules for them. */
export const pagesOfFiles: Readonly<Record<string, Line>> = {
  // A form as it is sent here brings no file: it is none that this page takes.
  "ideas.$id.files": {
    path: "/ideas/:idea/files",
    get: onlyAuthor(200),
    post: onlyAuthor(400),
    form: { fileId: ":new", description: "" },
  },
  "ideas.$id.files_.$file": {
    path: "/ideas/:idea/files/:file",
    get: signedIn("onward"),
    post: typed(onlyAuthor("onward")),
    form: { description: "The queue on a Monday :new" },
  },
  "ideas.$id.files_.$file_.removal": {
    path: "/ideas/:idea/files/:file/removal",
    get: onlyAuthor(200),
    post: onlyAuthor("onward"),
    form: {},
  },
  "ideas.$id.files_.$file_.hiding": {
    path: "/ideas/:idea/files/:shownFile/hiding",
    get: signedIn(403, { moderator: 200 }),
    post: typed(signedIn(403, { moderator: "onward" })),
    form: hiding,
  },
  "admin.files": {
    path: "/admin/files",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { megabytes: "5", files: "3", pdf: "on", revision: "0" },
  },
};

/** Files themselves, and what pages with JavaScript do to them. */
export const fileEndpoints = {
  "GET /files/:id/:name": { path: "/files/:file/note.txt", answers: toMembers(200) },
  "GET /files/:id/preview": { path: "/files/:file/preview", answers: toMembers(404) },
  "GET /api/files": {
    path: "/api/files?idea=:draft",
    answers: toMembers(404, { author: 200 }),
  },
  "PUT /api/files/:id": {
    path: "/api/files/:new?idea=:idea&name=note.txt",
    form: { any: "text" },
    answers: toMembers(403, { author: 200 }),
  },
  "PUT /api/files/:id/description": {
    path: "/api/files/:file/description",
    json: { description: "The queue on a Monday" },
    answers: toMembers(403, { author: 204 }),
  },
  // Asked by one after the other: once its author has taken it away, the others find nothing left to do.
  "POST /api/files/:id/removal": {
    path: "/api/files/:draftFile/removal",
    json: {},
    answers: toMembers(204, { staff: 404 }),
  },
} as const;
