import { expect, test } from "vitest";
import { hostsFrom } from "./hosts.ts";

test("hosts are named in lines, or apart by commas, and each counts once", () => {
  expect(hostsFrom("Badges.Example.org\n example.com:8443, badges.example.org")).toEqual([
    "badges.example.org",
    "example.com:8443",
  ]);
  expect(hostsFrom("")).toEqual([]);
});

test("of a whole address its host counts", () => {
  expect(hostsFrom("https://badges.example.org/issuers/1")).toEqual(["badges.example.org"]);
});

test.each([
  "localhost",
  "127.0.0.1",
  "2130706433",
  "0x7f.1",
  "[::1]",
  "http://badges.example.org",
  "somebody@badges.example.org",
  "*.example.org",
  "badges example_org",
  "https://badges.example.org?x=1",
])("%s is no host to be asked", (text) => {
  expect(hostsFrom(text)).toBeNull();
});
