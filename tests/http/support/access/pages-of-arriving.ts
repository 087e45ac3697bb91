import { administrators, noForm, signedIn, type Line } from "./answers.ts";

/** Challenges come in; `:draft` is no file, so what concerns one is not found. */
export const pagesOfArriving: Readonly<Record<string, Line>> = {
  "admin.challenges.import": {
    path: "/admin/challenges/import",
    get: administrators(200),
    // Without a file.
    post: administrators(400),
    form: {},
  },
  "admin.challenges.import_.$id": {
    path: "/admin/challenges/import/:draft",
    get: administrators(404),
    post: noForm,
  },
  "admin.challenges.import_.$id_.confirmation": {
    path: "/admin/challenges/import/:draft/confirmation",
    get: signedIn("onward"),
    post: administrators(404),
    form: {},
  },
  "admin.challenges.import_.$id_.discard": {
    path: "/admin/challenges/import/:draft/discard",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: {},
  },
};
