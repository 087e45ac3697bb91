import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { queueAddress, readQueueFilter } from "./queue-filter.ts";

const read = (query: string) => readQueueFilter(new URLSearchParams(query));

test("an address says which queue, and comes back as it was written", () => {
  const filter = {
    view: "overdue",
    of: "all",
    unitId: newId(),
    after: { value: -1_900_000_000_000_000, id: newId() },
  } as const;
  expect(read(queueAddress(filter).split("?")[1] ?? "")).toEqual(filter);
  expect(queueAddress(read(""))).toBe("/queue");
});

test("what makes no sense in an address is left out", () => {
  const nonsense = read("show=__proto__&of=everybody&unit=7&after=1.5_x");
  expect(nonsense).toEqual({ view: "all", of: "mine", unitId: null, after: null });
});
