import { setTimeout as pause } from "node:timers/promises";
import { atMost, median, told, type Figure } from "#server/bench/figure.ts";
import {
  beginSigning,
  setUpSigning,
  signingScene,
  takeDownSigning,
  unsignedLeft,
} from "#server/bench/organisation/signing-scene.ts";
import type { Stage } from "#server/bench/stage.ts";

const { awards } = signingScene;
/** As many people at a time as look at pages in a busy hour: more would measure the queue in front of the server. */
const connections = 2;
const patience = 300_000;

/** A thousand awards that are signed, and what pages are like meanwhile. */
export async function signingFigures(stage: Stage): Promise<Figure[]> {
  const { url } = stage.organisation;
  await setUpSigning(url);
  try {
    await rounds(stage, 6);
    const before = await rounds(stage, stage.repeats);
    const began = performance.now();
    await beginSigning(url);
    const meanwhile = await untilSigned(stage, began);
    const took = (performance.now() - began) / 1000;
    const alone = await signedAlone(url);
    const p95 = { before: median(before) ?? NaN, meanwhile: median(meanwhile) ?? NaN };
    return [
      atMost(60, {
        name: `${awards.toLocaleString("en")} awards signed while pages are asked for`,
        unit: "s",
        ours: took,
      }),
      told({ name: "the same while nobody asks for pages", unit: "s", ours: alone }),
      atMost(1.3, {
        name: "feed page while awards are signed ÷ before, 95 % within",
        unit: "",
        ours: p95.meanwhile / p95.before,
        note: `${p95.meanwhile.toFixed(1)} ms ÷ ${p95.before.toFixed(1)} ms`,
      }),
    ];
  } finally {
    await takeDownSigning(url);
  }
}

let from = 0;

/** One round of pages; how long 95 % of them took at most, in milliseconds. */
async function round({ served, load, seconds }: Stage): Promise<number> {
  const order = { origin: served.origin, aim: { kind: "feedPage" }, connections, seconds } as const;
  const { p95, next } = await load.ask({ ...order, from });
  from = next;
  return p95;
}

async function rounds(stage: Stage, times: number): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < times; n++) found.push(await round(stage));
  return found;
}

async function untilSigned(stage: Stage, began: number): Promise<number[]> {
  const found: number[] = [];
  while ((await unsignedLeft(stage.organisation.url)) > 0) {
    if (performance.now() - began > patience) throw new Error("The awards were never signed.");
    found.push(await round({ ...stage, seconds: 1 }));
  }
  return found;
}

async function signedAlone(url: string): Promise<number> {
  await takeDownSigning(url);
  await setUpSigning(url);
  const began = performance.now();
  await beginSigning(url);
  while ((await unsignedLeft(url)) > 0) {
    if (performance.now() - began > patience) throw new Error("The awards were never signed.");
    await pause(200);
  }
  return (performance.now() - began) / 1000;
}
