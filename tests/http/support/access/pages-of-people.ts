import { noForm, signedIn, typed, type Line } from "./answers.ts";

/** The directory, units, and what people say about themselves. */
export const pagesOfPeople: Readonly<Record<string, Line>> = {
  "people._index": { path: "/people", get: signedIn(200), post: noForm },
  "people.$id": { path: "/people/:other", get: signedIn(200), post: noForm },
  "units.$id": { path: "/units/:unit", get: signedIn(200), post: noForm },
  "me.profile": {
    path: "/me/profile",
    get: signedIn(200),
    post: typed(signedIn("onward")),
    form: { about: "Ask me about ramps.", skills: "ramps, kerbs" },
  },
};
