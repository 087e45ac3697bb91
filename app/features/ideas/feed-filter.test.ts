import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import {
  feedAddress,
  feedSorts,
  feedStages,
  feedViews,
  isNarrowed,
  narrowedBy,
  readFeedFilter,
  wholeFeed,
  type FeedFilter,
} from "./feed-filter.ts";
import { ideaKinds } from "./idea.ts";

const read = (address: string) =>
  readFeedFilter(new URL(address, "http://example.org").searchParams);

const aFilter: fc.Arbitrary<FeedFilter> = fc.record({
  sort: fc.constantFrom(...feedSorts),
  view: fc.constantFrom(...feedViews),
  categoryId: fc.constantFrom(null, newId()),
  unitId: fc.constantFrom(null, newId()),
  stage: fc.constantFrom(null, ...feedStages),
  kind: fc.constantFrom(null, ...ideaKinds),
  authorId: fc.constantFrom(null, newId()),
  tag: fc.constantFrom(null, "Salt & snow", "été, #1", "50%"),
  from: fc.constantFrom(null, "2031-02-28"),
  to: fc.constantFrom(null, "2032-02-29"),
  after: fc.constant(null),
});

test("the address of a feed says everything about it", () => {
  fc.assert(
    fc.property(aFilter, (filter) => {
      expect(read(feedAddress(filter))).toEqual(filter);
    }),
  );
});

test("the feed as one first comes to it has the plainest address", () => {
  expect(feedAddress(wholeFeed)).toBe("/ideas");
  expect(read("/ideas")).toEqual(wholeFeed);
  expect(isNarrowed({ ...wholeFeed, sort: "new" })).toBe(false);
});

test("a changed feed begins at its beginning", () => {
  const category = newId();
  const later = read(`/ideas?sort=new&category=${category}&after=5_${newId()}`);
  expect(later.after).toMatchObject({ value: 5 });
  expect(feedAddress(later, { sort: "trending" })).toBe(`/ideas?category=${category}`);
  expect(narrowedBy(later)).toEqual(["category"]);
  expect(isNarrowed(later)).toBe(true);
});

test.each([
  "stage=merged",
  "tag=",
  "tag=%20%20",
  "tag=a%00b",
  `tag=${"x".repeat(81)}`,
  "stage=__proto__",
  "kind=other",
  "view=everything",
  "author=me",
  "from=2031-02-31",
  "from=31.12.2031",
  "to=0001-01-01",
  "to=2031-1-1",
  "from=2031-01-01T00:00",
])("what is no filter is passed over: %s", (parameters) => {
  expect(read(`/ideas?${parameters}`)).toEqual(wholeFeed);
});
