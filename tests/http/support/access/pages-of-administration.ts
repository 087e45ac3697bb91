import { administrators, noForm, signedIn, typed, type Line } from "./answers.ts";

const personForm = {
  name: "Ines Example",
  email: "ines.:new@example.org",
  jobTitle: "Clerk",
  unitId: ":unit",
  role: "staff",
};
const categoryForm = { en: "Name :new", fr: "Nom :new" };

/** What administrators alone see. */
export const pagesOfAdministration: Readonly<Record<string, Line>> = {
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
