import { everybody, toStrangers, type Answer, type Answers, type Exceptions } from "./answers.ts";
import { fileEndpoints } from "./files.ts";
import { proofEndpoints } from "./pages-of-proof.ts";
import { entryEndpoints } from "./pages-of-entering.ts";
import { authoringEndpoints } from "./pages-of-authoring.ts";

export interface EndpointLine {
  readonly path: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly answers: Answers;
}

const toMembers = (answer: Answer, exceptions: Exceptions = {}): Answers => ({
  ...everybody(answer),
  ...toStrangers(401),
  ...exceptions,
});

/** By method and pattern, as the server knows them. */
export const endpoints: Readonly<Record<string, EndpointLine>> = {
  ...authoringEndpoints,
  "GET /healthz": { path: "/healthz", answers: everybody(200) },
  "GET /readyz": { path: "/readyz", answers: everybody(200) },
  "GET /api/people/suggestions": {
    path: "/api/people/suggestions?q=person",
    answers: toMembers(200),
  },
  "GET /api/search/suggestions": {
    path: "/api/search/suggestions?q=queue",
    answers: toMembers(200),
  },
  "GET /api/ideas/similar": {
    path: "/api/ideas/similar?title=A%20shorter%20queue",
    answers: toMembers(200),
  },
  "POST /api/preview": {
    path: "/api/preview",
    json: { source: "**Bold**" },
    answers: toMembers(200),
  },
  "PUT /api/comments/:id/reactions/:kind": {
    path: "/api/comments/:comment/reactions/agree",
    json: { set: true },
    answers: toMembers(200),
  },
  "GET /manifest.webmanifest": { path: "/manifest.webmanifest", answers: everybody(200) },
  "GET /offline/:language": { path: "/offline/fr", answers: everybody(200) },
  "GET /organisation/logo/:file": {
    path: `/organisation/logo/${"0".repeat(64)}.png`,
    answers: everybody(404),
  },
  "GET /organisation/:sheet": {
    path: "/organisation/look-7a1f5c-00000000.css",
    answers: everybody(200),
  },
  "GET /service-worker.js": { path: "/service-worker.js", answers: everybody(200) },
  // Without a secret to check its signature with, there is no such thing.
  "POST /webhooks/resend": {
    path: "/webhooks/resend",
    json: { type: "email.bounced", data: {} },
    answers: everybody(404),
  },
  "GET /api/feed": { path: "/api/feed", answers: toMembers(200) },
  ...fileEndpoints,
  ...entryEndpoints,
  ...proofEndpoints,
  "PUT /drafts/:id": {
    path: "/drafts/:draft",
    form: { title: "A whole thought" },
    answers: toMembers(404, { author: 204 }),
  },
  "PUT /api/ideas/:id/vote": {
    path: "/api/ideas/:idea/vote",
    json: { vote: true },
    answers: toMembers(200, { author: 403 }),
  },
};
