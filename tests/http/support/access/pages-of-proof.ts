import {
  administrators,
  everybody,
  noForm,
  signedIn,
  toStrangers,
  typed,
  type Answers,
  type Line,
} from "./answers.ts";
import type { EndpointLine } from "./endpoints.ts";

/** The recipient gets it; to everybody else it is as if there were none. */
const onlyRecipient: Answers = { ...everybody(404), author: 200 };

/** Credentials, what the issuer publishes, and verifying. */
export const pagesOfProof: Readonly<Record<string, Line>> = {
  "admin.credentials": {
    path: "/admin/credentials",
    get: administrators(200),
    post: typed(administrators("onward")),
    form: { issuerName: "", issuerUrl: "", issuerEmail: "", askedHosts: "", revision: "0" },
  },
  "awards.$id_.credential": {
    path: "/awards/:signedAward/credential",
    get: signedIn(404, { author: "onward" }),
    post: noForm,
  },
  "badges.$id_.versions.$version": {
    path: "/badges/:signedBadge/versions/1",
    get: everybody(200),
    post: noForm,
  },
  "credentials.$id._index": { path: "/credentials/:credential", get: onlyRecipient, post: noForm },
  "credentials.$id.certificate": {
    path: "/credentials/:credential/certificate",
    get: onlyRecipient,
    post: noForm,
  },
  "credentials.$id.openness": {
    path: "/credentials/:credential/openness",
    get: signedIn("onward"),
    post: signedIn(404, { author: "onward" }),
    form: { openness: "named" },
  },
  "issuers.1": { path: "/issuers/1", get: everybody(200), post: noForm },
  "me.credentials": { path: "/me/credentials", get: signedIn(200), post: noForm },
  verify: {
    path: "/verify",
    get: everybody(200),
    post: everybody(200),
    form: { pasted: '{"id":"urn:x"}' },
  },
};

/** What is no page: documents for programs, and files. */
export const proofEndpoints: Readonly<Record<string, EndpointLine>> = {
  "GET /issuers/1": { path: "/issuers/1", answers: everybody(200) },
  "GET /issuers/1.json": { path: "/issuers/1.json", answers: everybody(200) },
  // Without https there is no identifier of did:web.
  "GET /issuers/1/did.json": { path: "/issuers/1/did.json", answers: everybody(404) },
  "GET /.well-known/did.json": { path: "/.well-known/did.json", answers: everybody(404) },
  "GET /.well-known/jwks.json": { path: "/.well-known/jwks.json", answers: everybody(200) },
  "GET /issuers/1/keys/:id": { path: "/issuers/1/keys/none", answers: everybody(404) },
  "GET /credentials/lists/:number": { path: "/credentials/lists/9999", answers: everybody(404) },
  "GET /badges/:id/versions/:version": {
    path: "/badges/:signedBadge/versions/1.svg",
    answers: everybody(200),
  },
  "GET /credentials/:name": { path: "/credentials/:credential.json", answers: onlyRecipient },
  "GET /me/credentials.zip": {
    path: "/me/credentials.zip?of=:credential",
    answers: { ...everybody(404), ...toStrangers(401), author: 200 },
  },
};
