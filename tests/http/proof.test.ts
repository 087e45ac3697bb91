import { compactVerify, importJWK, type JWK } from "jose";
import { expect, test, beforeEach } from "vitest";
import { openCredential } from "#app/features/recognition/proving/open-credential.server.ts";
import { drawPictures } from "#app/features/recognition/proving/draw-pictures.server.ts";
import {
  signCredentials,
  signStatusLists,
} from "#app/features/recognition/issuing/sign-credentials.server.ts";
import type { JsonObject } from "#app/features/recognition/credential/json.ts";
import { verify } from "#app/features/recognition/credential/verifier.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { aWaitingCredential, someKeys } from "#tests/support/credential-builder.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { useIssuing } from "#tests/support/issuing-here.ts";

const app = useApp(useDatabase(), { GROUNDSWELL_NO_RATE_LIMITS: "1" });
const issuing = useIssuing();

beforeEach(async () => {
  await anOrganisation();
  const { settings } = registry();
  const appUrl = app.server.url;
  recompose({ settings: { ...settings, appUrl, credentialSecretFile: issuing.secretFile } });
  await someKeys();
});

/** A credential with everything that belongs to it, signed in the name of the running server. */
async function signed() {
  const person = await aPerson();
  const built = await aWaitingCredential({ of: person });
  await signCredentials();
  await signStatusLists();
  await drawPictures();
  return { person, ...built };
}

const asked = (address: string, accept = "*/*") =>
  app.ask(address.replace(app.server.url, ""), { headers: { Accept: accept } });
const typeOf = ({ headers }: Response) => headers.get("Content-Type")?.split(";")[0];

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

test("what the issuer publishes is read by anybody, from any page, and may be kept for a minute", async () => {
  const { badgeId } = await signed();
  const types = {
    "/issuers/1": "application/ld+json",
    "/issuers/1.json": "application/json",
    "/.well-known/jwks.json": "application/jwk-set+json",
    "/credentials/lists/1": "application/vc+ld+json",
    [`/badges/${badgeId}/versions/1`]: "application/ld+json",
  };
  for (const [address, type] of Object.entries(types)) {
    const answer = await asked(address);
    expect(answer.status, address).toBe(200);
    expect(typeOf(answer), address).toBe(type);
    expect(answer.headers.get("Cache-Control"), address).toBe("public, max-age=60");
    expect(answer.headers.get("Access-Control-Allow-Origin"), address).toBe("*");
    expect(answer.headers.get("Set-Cookie"), address).toBeNull();
    expect(await answer.json(), address).toBeTypeOf("object");
  }
  const list = await asked("/credentials/lists/1", "text/plain");
  expect(typeOf(list)).toBe("text/plain");
  expect((await list.text()).split(".")).toHaveLength(3);
});

test("people are shown a page where programs are given a document", async () => {
  const { badgeId } = await signed();
  for (const address of ["/issuers/1", `/badges/${badgeId}/versions/1`]) {
    const page = await asked(address, browser);
    expect([page.status, typeOf(page)], address).toEqual([200, "text/html"]);
    expect(page.headers.get("Vary"), address).toContain("Accept");
  }
  const achievement = await asked(`/badges/${badgeId}`, "application/ld+json");
  expect(await achievement.json()).toMatchObject({
    id: `${app.server.url}/badges/${badgeId}/versions/1`,
    type: ["Achievement"],
  });
});

test("a badge's picture is kept for ever, as its version never changes", async () => {
  const { badgeId } = await signed();
  for (const [form, type] of [
    ["png", "image/png"],
    ["svg", "image/svg+xml"],
  ] as const) {
    const answer = await asked(`/badges/${badgeId}/versions/1.${form}`);
    expect([answer.status, typeOf(answer)]).toEqual([200, type]);
    expect(answer.headers.get("Cache-Control")).toContain("immutable");
  }
  expect((await asked(`/badges/${badgeId}/versions/2.svg`)).status).toBe(404);
});

test("a credential can be checked by whoever has nothing but its file and the open internet", async () => {
  const { person, id } = await signed();
  const own = (form: string) => app.ask(`/credentials/${id}.${form}`, { as: person });
  const source = async (address: string) => {
    const answer = await asked(address);
    return answer.ok ? ((await answer.json()) as JsonObject) : null;
  };
  const json = await (await own("json")).text();
  for (const text of [json, await (await own("jwt")).text()])
    expect((await verify(text, { source, now: new Date() })).verdict).toBe("valid");

  // Another implementation, with the key at the address that the text names.
  const jwt = await (await own("jwt")).text();
  const { kid } = JSON.parse(Buffer.from(jwt.split(".")[0] ?? "", "base64url").toString()) as {
    kid: string;
  };
  const key = await asked(kid);
  expect(typeOf(key)).toBe("application/jwk+json");
  await compactVerify(jwt, await importJWK((await key.json()) as JWK, "ES256"));
});

test("files have their own types, are saved rather than opened, and are nobody else's until their page is open", async () => {
  const { person, id } = await signed();
  const types = {
    json: "application/vc+ld+json",
    jwt: "text/plain",
    png: "image/png",
    svg: "image/svg+xml",
    zip: "application/zip",
  };
  for (const [form, type] of Object.entries(types)) {
    const address = `/credentials/${id}.${form}`;
    const own = await app.ask(address, { as: person });
    expect([own.status, typeOf(own)], form).toEqual([200, type]);
    expect(own.headers.get("Content-Disposition"), form).toMatch(/^attachment; filename="[\w-]+\./);
    expect(own.headers.get("Cache-Control"), form).toContain("no-store");
    expect((await app.ask(address)).status, form).toBe(404);
  }
  await openCredential(person, id, "unnamed");
  expect((await app.ask(`/credentials/${id}.json`)).status).toBe(200);
  expect((await app.ask(`/credentials/${id}.zip`)).status).toBe(404);
  expect((await app.ask(`/credentials/${id}.exe`)).status).toBe(404);
  const document = await asked(`/credentials/${id}`, "application/vc+ld+json");
  expect(typeOf(document)).toBe("application/vc+ld+json");
});

test("a page that is not open looks the same as one that is not there", async () => {
  const { id } = await signed();
  const nowhere = id.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  const [closed, none] = await Promise.all([
    asked(`/credentials/${id}`, browser),
    asked(`/credentials/${nowhere}`, browser),
  ]);
  expect([closed.status, none.status]).toEqual([404, 404]);
  const bare = async (page: Response, own: string) =>
    (await page.text())
      .replaceAll(own, "")
      .replace(/nonce="[^"]*"/g, "")
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{13}/g, "");
  expect(await bare(closed, id)).toBe(await bare(none, nowhere));
});

test("whoever verifies sends what they have, and is told what is wrong with it", async () => {
  const { person, id } = await signed();
  const json = await (await app.ask(`/credentials/${id}.json`, { as: person })).text();
  const said = async (form: Record<string, string>) => {
    const answer = await app.ask("/verify", { form });
    return { status: answer.status, text: await answer.text() };
  };
  expect((await said({ pasted: json })).text).toContain("It is genuine and holds");
  expect((await said({ pasted: json.replace("ten minutes", "no time") })).text).toContain(
    "Do not rely on it",
  );
  const nothing = await said({ pasted: "" });
  expect(nothing.status).toBe(400);
  expect(nothing.text).toContain("Paste a credential, choose a file or give an address.");

  const upload = new FormData();
  const png = await (await app.ask(`/credentials/${id}.png`, { as: person })).arrayBuffer();
  upload.set("file", new Blob([png]), "badge.png");
  const send = (body: FormData) =>
    fetch(`${app.server.url}/verify`, {
      method: "POST",
      body,
      headers: { Origin: app.server.url, "Sec-Fetch-Site": "same-origin" },
    });
  expect(await (await send(upload)).text()).toContain("It is genuine and holds");
  upload.set("file", new Blob([new Uint8Array(2_097_153)]), "large.png");
  expect((await send(upload)).status).toBe(400);
  upload.set("file", new Blob([new Uint8Array(3_000_000)]), "larger.png");
  expect((await send(upload)).status).toBe(413);
});
