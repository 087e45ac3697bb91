import { noForm, signedIn, type Line } from "./answers.ts";

/** What one follows, what one is told, and how. */
export const pagesOfHearing: Readonly<Record<string, Line>> = {
  inbox: { path: "/inbox", get: signedIn(200), post: signedIn(200), form: {} },
  // A line that is not one's own is not there; marking what is not there changes nothing.
  "inbox_.$id": { path: "/inbox/:new", get: signedIn(404), post: signedIn("onward"), form: {} },
  following: { path: "/following", get: signedIn(200), post: noForm },
  "following_.$kind.$id": {
    path: "/following/idea/:idea",
    get: signedIn("onward"),
    post: signedIn("onward"),
    form: { state: "following", to: "/ideas" },
  },
};
