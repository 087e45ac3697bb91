import sharp from "sharp";
import { expect, test } from "vitest";
import { attachments } from "#prisma/seed/demo/attachments.ts";
import { demoOrganisation } from "#prisma/seed/demo/demo.ts";
import { writePdf } from "#prisma/seed/demo/write-pdf.ts";

const demo = demoOrganisation(new Date("2031-03-12T14:20:00Z"));

test("the demo's files hang on ideas that are there, with names of their own, every picture described", async () => {
  const keys = new Set(demo.ideas.map(({ key }) => key));
  expect(attachments.every(({ ideaKey }) => keys.has(ideaKey))).toBe(true);
  const names = attachments.map(({ ideaKey, name }) => `${ideaKey} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { content, description = "", name } of attachments) {
    if (!("svg" in content)) continue;
    expect(description.length, name).toBeGreaterThan(20);
    const { width, height } = await sharp(Buffer.from(content.svg)).metadata();
    expect([width, height], name).toEqual([960, 640]);
  }
});

test("a PDF says where each of its parts begins", () => {
  const pdf = writePdf(["Heading (one)", "A line"]).toString("latin1");
  const [, table = ""] =
    /xref\n0 7\n0{10} 65535 f \n((?:\d{10} 00000 n \n){6})trailer/.exec(pdf) ?? [];
  const places = table
    .trim()
    .split("\n")
    .map((line) => Number(line.slice(0, 10)));
  expect(places.map((at, n) => pdf.startsWith(`${String(n + 1)} 0 obj`, at))).toEqual(
    Array.from({ length: 6 }, () => true),
  );
  expect(pdf).toContain("(Heading \\(one\\)) Tj");
});
