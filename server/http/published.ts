/** What this installation publishes as an issuer, for anybody who verifies: programs and pages anywhere may ask. */
import type { Express, Request, RequestHandler, Response } from "express";
import type { JsonObject } from "#app/features/recognition/credential/json.ts";
import { numberFrom } from "#app/features/recognition/publishing/own-address.server.ts";
import {
  achievementAt,
  keyCalled,
  keySet,
  ownDidDocument,
  profileDocument,
  signedList,
  siteDidDocument,
} from "#app/features/recognition/publishing/published.queries.server.ts";
import { versionPicture } from "#app/features/recognition/proving/badge-picture.queries.server.ts";
import { RequestRefused } from "./request-refused.ts";

/** The addresses that credentials name, each for ever. */
export function publishAsIssuer(app: Express): void {
  app.get("/issuers/1", issuerProfile);
  app.get("/issuers/1.json", issuerJson);
  app.get("/issuers/1/did.json", issuerDid);
  app.get("/issuers/1/keys/:id", issuerKey);
  app.get("/.well-known/did.json", siteDid);
  app.get("/.well-known/jwks.json", issuerKeySet);
  app.get("/credentials/lists/:number", statusList);
  // The address is a page's, which programs may ask for JSON.
  app.use("/badges/:id", onlyReading(badgeAchievement));
  app.get("/badges/:id/versions/:version", badgeVersion);
}

type Found = JsonObject | null;

/** Seconds for which others may keep an answer: after a change of keys or a revocation it is out of date so long. */
const keptFor = 60;

/** `GET /issuers/1`: the profile and who may assert in its name; a browser is shown a page. */
const issuerProfile = document(profileDocument, {
  type: "application/ld+json",
  besidePage: "page-when-asked",
});

/** `GET /issuers/1.json`: the same for whoever follows a link to it. */
const issuerJson = document(profileDocument, { type: "application/json" });

/** `GET /issuers/1/did.json`: the document of the issuer's did:web identifier. */
const issuerDid = document(ownDidDocument, { type: "application/did+ld+json" });

/** `GET /.well-known/did.json`: the document of the site's did:web identifier. */
const siteDid = document(siteDidDocument, { type: "application/did+ld+json" });

/** `GET /.well-known/jwks.json`: the keys of signed texts, those that still sign and those that did. */
const issuerKeySet = document(keySet, { type: "application/jwk-set+json" });

/** `GET /issuers/1/keys/:id`: one of them, alone. */
const issuerKey = document(({ params }) => keyCalled(String(params["id"])), {
  type: "application/jwk+json",
});

/** `GET /badges/:id`: the badge as an achievement, for programs; everybody else goes to its page. */
const badgeAchievement = document(({ params }) => achievementAt(String(params["id"]), null), {
  type: "application/ld+json",
  besidePage: "json-when-asked",
});

function onlyReading(handle: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const isIt = request.path === "/" && (request.method === "GET" || request.method === "HEAD");
    if (isIt) void handle(request, response, next);
    else next();
  };
}

/** `GET /badges/:id/versions/:version`: the badge as it was in a version, or a picture of it; a browser is shown a page. */
const badgeVersion: RequestHandler = (request, response, next) => {
  const [, number, form] = /^(\d{1,4})(?:\.(png|svg))?$/.exec(versionIn(request)) ?? [];
  if (number === undefined) next();
  else if (form === "png" || form === "svg") {
    versionPicture(String(request.params["id"]), Number(number), form).then((picture) => {
      if (!picture) next(new RequestRefused(404));
      else open(response).type(form).setHeader("Cache-Control", forEver).send(picture);
    }, next);
  } else versionDocument(request, response, next);
};

const versionDocument = document(
  (request) => {
    const version = numberFrom(versionIn(request));
    return version === null
      ? Promise.resolve(null)
      : achievementAt(String(request.params["id"]), version);
  },
  { type: "application/ld+json", besidePage: "page-when-asked" },
);

/** `GET /credentials/lists/:number`: a status list, with its proof inside or as a signed text. */
const statusList: RequestHandler = (request, response, next) => {
  const number = numberFrom(String(request.params["number"]));
  const found = number === null ? Promise.resolve(null) : signedList(number);
  found.then((list) => {
    if (!list) {
      next(new RequestRefused(404));
      return;
    }
    const asked = request.accepts([json, "application/ld+json", "application/json", text]);
    const type = asked === false ? json : asked;
    keepShortly(open(response)).vary("Accept").setHeader("Content-Type", utf8(type));
    response.send(type === text ? list.jwt : list.json);
  }, next);
};

const json = "application/vc+ld+json";
const text = "text/plain";
const forEver = "public, max-age=31536000, immutable";

interface Shape {
  readonly type: string;
  /** Where there is a page at the same address: who is shown it. */
  readonly besidePage?: "page-when-asked" | "json-when-asked";
}

function document(find: (request: Request) => Promise<Found>, shape: Shape): RequestHandler {
  return (request, response, next) => {
    if (shape.besidePage) response.vary("Accept");
    if (isForPage(request, shape)) {
      next();
      return;
    }
    find(request).then((found) => {
      if (!found) {
        next(new RequestRefused(404));
        return;
      }
      keepShortly(open(response)).setHeader("Content-Type", utf8(typeFor(request, shape)));
      response.send(JSON.stringify(found));
    }, next);
  };
}

// Browsers name HTML; a program that names nothing wants what can be read by programs, except at a page's own address.
function isForPage(request: Request, { besidePage }: Shape): boolean {
  if (!besidePage) return false;
  const html = "text/html";
  const forPrograms = ["application/ld+json", "application/json", "application/vc+ld+json"];
  const inOrder =
    besidePage === "page-when-asked" ? [...forPrograms, html] : [html, ...forPrograms];
  const asked = request.accepts(inOrder);
  return asked === html || (asked === false && besidePage === "json-when-asked");
}

function typeFor(request: Request, { type }: Shape): string {
  const asked = request.accepts([type, "application/json"]);
  return asked === "application/json" ? asked : type;
}

function utf8(type: string): string {
  return `${type}; charset=utf-8`;
}

function versionIn({ params }: Request): string {
  return String(params["version"]);
}

/** Read from anywhere; whoever is signed in is never told apart. */
function open(response: Response): Response {
  return response
    .setHeader("Access-Control-Allow-Origin", "*")
    .setHeader("Cross-Origin-Resource-Policy", "cross-origin");
}

function keepShortly(response: Response): Response {
  return response.setHeader("Cache-Control", `public, max-age=${String(keptFor)}`);
}
