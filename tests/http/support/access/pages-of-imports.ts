import { administrators, noForm, signedIn, typed, type Line } from "./answers.ts";

const wish = { name: "Suggestion box", categoryId: "", unitId: "", language: "en" };

/** Files come in and go out; `:draft` is no file, so what concerns one is not found. */
export const pagesOfImports: Readonly<Record<string, Line>> = {
  "admin.imports": {
    path: "/admin/imports",
    get: administrators(200),
    // Without a file.
    post: typed(administrators(400)),
    form: wish,
  },
  "admin.imports_.$id": {
    path: "/admin/imports/:draft",
    get: administrators(404),
    post: typed(administrators(404)),
    form: wish,
  },
  "admin.imports_.$id_.confirmation": {
    path: "/admin/imports/:draft/confirmation",
    get: signedIn("onward"),
    post: administrators(404),
    form: {},
  },
  "admin.imports_.$id_.discard": {
    path: "/admin/imports/:draft/discard",
    get: signedIn("onward"),
    post: administrators("onward"),
    form: {},
  },
  "admin.imports_.$id_.undo": {
    path: "/admin/imports/:draft/undo",
    get: administrators(404),
    post: administrators(404),
    form: {},
  },
  "admin.exports.ideas[.]csv": {
    path: "/admin/exports/ideas.csv",
    get: administrators(200),
    post: noForm,
  },
};
