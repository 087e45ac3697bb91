import { createServer, request as plain, type RequestListener, type Server } from "node:http";
import type { request as overTls } from "node:https";
import type { AddressInfo, LookupFunction } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askOutside, bytesFromOutside, mayBeAsked } from "./ask-outside.server.ts";

let server: Server;
let answer: RequestListener;
let asked: string[];
let host = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo, never a pipe's name.
  host = `issuer.example.org:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answer = (_request, response) => response.end('{"id":"x"}');
});

/** The name stands for this machine, and what would be TLS is not. */
const here: LookupFunction = (_name, { all }, done) => {
  if (all) done(null, [{ address: "127.0.0.1", family: 4 }]);
  else done(null, "127.0.0.1", 4);
};
const withoutTls = ((address: string, ...rest: [never, never]) =>
  plain(address.replace("https:", "http:"), ...rest)) as unknown as typeof overTls;
const rules = () => ({ hosts: [host], lookup: here, ask: withoutTls, patience: 400 });

test("what stands at a host that may be asked is had", async () => {
  expect(String(await askOutside(`https://${host}/issuers/1`, rules()))).toBe('{"id":"x"}');
});

test.each([
  "http://issuer.example.org/x",
  "https://other.example.org/x",
  "https://somebody:secret@issuer.example.org/x",
  "https://issuer.example.org:8443/x",
  "https://issuer.example.org.evil.example/x",
  "file:///etc/passwd",
  "//issuer.example.org/x",
  "nonsense",
])("%s is not asked", (address) => {
  expect(mayBeAsked(address, ["issuer.example.org"])).toBe(false);
});

test("nobody is asked whose name stands for a private network, even if it may be asked", async () => {
  const { lookup: _here, ...usual } = rules();
  const own = `localhost:${host.split(":")[1] ?? ""}`;
  expect(await askOutside(`https://${own}/x`, { ...usual, hosts: [own] })).toBeNull();
  expect(asked).toEqual([]);
});

test("a redirect is not followed", async () => {
  answer = (_request, response) => {
    response.writeHead(302, { Location: `https://${host}/elsewhere` }).end();
  };
  expect(await askOutside(`https://${host}/issuers/1`, rules())).toBeNull();
  expect(asked).toEqual(["/issuers/1"]);
});

test("what is too large is given up, and so is whoever takes too long", async () => {
  answer = (_request, response) => response.end(Buffer.alloc(bytesFromOutside + 1, 32));
  expect(await askOutside(`https://${host}/large`, rules())).toBeNull();
  answer = (_request, response) => {
    response.write("{");
  };
  expect(await askOutside(`https://${host}/slow`, rules())).toBeNull();
});
