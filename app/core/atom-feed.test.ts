import { expect, test } from "vitest";
import { atomFeed, type AtomFeed } from "./atom-feed.ts";

const feed: AtomFeed = {
  self: "https://groundswell.example.org/challenges.atom",
  page: "https://groundswell.example.org/challenges",
  title: "Challenges",
  author: "Valmere",
  language: "en",
  madeAt: new Date("2031-05-01T08:00:00Z"),
  entries: [],
};

const entry = {
  id: "0190f5c0-0000-7000-8000-000000000001",
  title: "Fewer forms",
  summary: "",
  language: "fr",
  url: "https://groundswell.example.org/challenges/1",
  publishedAt: new Date("2031-05-02T08:00:00Z"),
  updatedAt: new Date("2031-05-03T08:00:00Z"),
};

test("a feed has what every reader of feeds asks for, also while it is empty", () => {
  const text = atomFeed(feed);
  expect(text).toContain(`<id>${feed.self}</id>`);
  expect(text).toContain("<updated>2031-05-01T08:00:00.000Z</updated>");
  expect(text).toContain("<author><name>Valmere</name></author>");
  expect(text).not.toContain("<entry");
});

test("a feed is as new as its newest entry", () => {
  const older = { ...entry, updatedAt: new Date("2031-05-02T09:00:00Z") };
  const [head] = atomFeed({ ...feed, entries: [older, entry] }).split("<entry");
  expect(head).toContain("<updated>2031-05-03T08:00:00.000Z</updated>");
});

test("no text of an entry becomes a part of the document", () => {
  const title = '</title><script x="1">&\u0000\u001b\ufffe\ud800';
  const text = atomFeed({ ...feed, entries: [{ ...entry, title }] });
  expect(text).toContain("<title>&lt;/title&gt;&lt;script x=&quot;1&quot;&gt;&amp;</title>");
  expect(text).toContain('<entry xml:lang="fr">');
  expect(text).toContain("<id>urn:uuid:0190f5c0-0000-7000-8000-000000000001</id>");
});
