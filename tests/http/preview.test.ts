import { beforeEach, describe, expect, test } from "vitest";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const app = useApp(useDatabase());

beforeEach(async () => {
  await anOrganisation();
});

async function preview(source: unknown) {
  const response = await app.ask("/api/preview", { as: await aPerson(), json: { source } });
  // Our own handler's answer: the markup, or an error with a sentence.
  const answer = (await response.json()) as { html?: string; error?: string };
  return { status: response.status, ...answer };
}

describe("a preview", () => {
  test("is the text as it will be shown", async () => {
    expect(await preview("  **Bold**, and [@Odile](/people/1)\r\n")).toEqual({
      status: 200,
      html: '<p><strong>Bold</strong>, and <a href="/people/1" rel="nofollow ugc noreferrer">@Odile</a></p>',
    });
    expect(await preview("")).toEqual({ status: 200, html: "" });
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "![x](https://example.org/track.gif)",
    "<a href='//evil.example' onclick=alert(1)>x</a>",
  ])("makes nothing of %j that could do harm", async (source) => {
    const { status, html } = await preview(source);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<(?:script|img)|<[^>]*\son|javascript:|href="\/\//i);
  });

  test("is refused with a sentence for what could not be posted either", async () => {
    expect(await preview("x".repeat(5_001))).toEqual({
      status: 400,
      error: expect.stringContaining("too long for a preview") as unknown,
    });
    for (const source of ["\u0000", "\u0007", null, 3, ["a"], undefined])
      expect(await preview(source)).toMatchObject({ status: 400 });
  });

  test("is not made of more than a text can be", async () => {
    expect((await preview("x".repeat(70_000))).status).toBe(413);
  });

  test("is for people who are signed in, on our own pages", async () => {
    const stranger = await app.ask("/api/preview", { json: { source: "x" } });
    expect(stranger.status).toBe(401);
    const as = await aPerson();
    const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
    const foreign = await app.ask("/api/preview", { as, json: { source: "x" }, headers });
    expect(foreign.status).toBe(403);
  });
});
