import { expect, test } from "vitest";
import { addressOfDidWeb, didWebOf } from "./did-web.ts";

test.each([
  [
    "https://ideas.example.org",
    "did:web:ideas.example.org",
    "https://ideas.example.org/.well-known/did.json",
  ],
  [
    "https://ideas.example.org:8443",
    "did:web:ideas.example.org%3A8443",
    "https://ideas.example.org:8443/.well-known/did.json",
  ],
  [
    "https://ideas.example.org/issuers/1",
    "did:web:ideas.example.org:issuers:1",
    "https://ideas.example.org/issuers/1/did.json",
  ],
])("%s is %s, and its document stands at %s", (address, did, document) => {
  expect(didWebOf(address)).toBe(did);
  expect(addressOfDidWeb(did)).toBe(document);
});

test.each([
  "http://ideas.example.org",
  "https://a.example/?x=1",
  "https://a@b.example",
  "ideas",
  "",
])("%o has no identifier of this kind", (address) => {
  expect(didWebOf(address)).toBeNull();
});

test.each([
  "did:web:",
  "did:key:z6Mk",
  "did:web:a.example:..:etc",
  "did:web:a.example:%2e%2e:etc",
  "did:web:a.example:a%2Fb",
  "did:web:a.example::b",
  "did:web:a.example/b",
  "did:web:me@a.example",
  "did:web:a.example%3Ax",
])("%o leads nowhere", (did) => {
  expect(addressOfDidWeb(did)).toBeNull();
});
