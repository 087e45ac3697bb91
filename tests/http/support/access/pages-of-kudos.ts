import { administrators, noForm, signedIn, typed, type Line } from "./answers.ts";

const words = "You showed me where the form goes astray.";

/** Thanks, and the values in whose name they are given. */
export const pagesOfKudos: Readonly<Record<string, Line>> = {
  kudos: { path: "/kudos", get: signedIn(200), post: noForm },
  "kudos_.new": {
    path: "/kudos/new?on=idea::idea",
    get: signedIn(200),
    // Nobody thanks themselves.
    post: typed(signedIn("onward", { author: 409 })),
    form: { id: ":new", on: "idea::idea", to: ":authorId", value: ":value", words },
  },
  "kudos_.on": { path: "/kudos/on?on=idea::idea", get: signedIn(200), post: noForm },
  "kudos_.$id": { path: "/kudos/:kudos", get: signedIn(200), post: noForm },
  "kudos_.$id_.answer": {
    path: "/kudos/:kudos/answer",
    get: signedIn(403, { author: 200 }),
    post: typed(signedIn(403, { author: "onward" })),
    form: { answer: "Thank you for saying so." },
  },
  "admin.values": { path: "/admin/values", get: administrators(200), post: noForm },
  "admin.values_.new": {
    path: "/admin/values/new",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { en: "Courage", fr: "Le courage" },
  },
  "admin.values_.$id": {
    path: "/admin/values/:value",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { en: "Listening first", fr: "Écouter d’abord" },
  },
  "admin.values_.$id_.archive": {
    path: "/admin/values/:value/archive",
    get: signedIn("onward", { administrator: "onward" }),
    post: administrators("onward"),
    form: { archived: "yes" },
  },
};
