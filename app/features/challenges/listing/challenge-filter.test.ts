import { expect, test } from "vitest";
import { challengeStates } from "../challenge.ts";
import {
  challengeGroups,
  isBySoonest,
  listAddress,
  narrowedBy,
  readChallengeFilter,
  statesIn,
  wholeList,
} from "./challenge-filter.ts";

const read = (query: string) => readChallengeFilter(new URLSearchParams(query));

test("every state is in exactly one group", () => {
  const all = challengeGroups.flatMap((group) => statesIn[group]);
  expect([...all].sort()).toEqual([...challengeStates].sort());
});

test("an address says what it was written for", () => {
  const id = "0190f5c0-0000-7000-8000-000000000001";
  const query = `state=open&mine=followed&type=software&sponsor=${id}&prize=cash&amount=5000`;
  const filter = read(query);
  expect(listAddress(filter)).toBe(`/challenges?${query}`);
  expect(narrowedBy(filter)).toEqual(["mine", "type", "sponsor", "prize", "amount"]);
  expect(listAddress(filter, { state: null, mine: null, sponsor: null })).toBe(
    "/challenges?type=software&prize=cash&amount=5000",
  );
});

test("an amount is meant in one currency; a currency without an amount says nothing", () => {
  expect(listAddress(read("amount=5000&currency=USD"))).toBe(
    "/challenges?amount=5000&currency=USD",
  );
  expect(listAddress(read("amount=5000&currency=USD"), { amount: null })).toBe("/challenges");
  expect(read("amount=5000&currency=dollars").currency).toBeNull();
});

test.each([
  "currency=USD",
  "",
  "state=sold&type=magic&sponsor=me&prize=gold&amount=-5&mine=all&after=x",
  "amount=0",
])("what is no filter is left out: %s", (query) => {
  expect(read(query)).toEqual(wholeList);
  expect(listAddress(read(query))).toBe("/challenges");
});

test("where one may still enter, what ends soonest stands first", () => {
  expect(challengeGroups.filter((state) => isBySoonest({ ...wholeList, state }))).toEqual([
    "open",
    "coming",
  ]);
});
