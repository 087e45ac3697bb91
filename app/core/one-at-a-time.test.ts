import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** Work that ends when it is told to. */
function slowWork() {
  const ends: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++underWay);
    await new Promise<void>((end) => ends.push(end));
    underWay -= 1;
  };
  return { work, ends, most: () => most };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test("calls that come while work runs become one more run, after it", async () => {
  const { work, ends, most } = slowWork();
  const save = oneAtATime(work);
  const all = Promise.all([save(), save(), save()]);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await all;
  expect([ends.length, most()]).toEqual([2, 1]);
});

test("a call after the end runs again, and a failure stops nothing", async () => {
  let runs = 0;
  const save = oneAtATime(() =>
    ++runs === 1 ? Promise.reject(new Error("lost")) : Promise.resolve(),
  );
  await expect(save()).rejects.toThrow("lost");
  await save();
  await save();
  expect(runs).toBe(3);
});
