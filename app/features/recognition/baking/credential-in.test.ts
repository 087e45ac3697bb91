import sharp from "sharp";
import { expect, test } from "vitest";
import { credentialIn } from "./credential-in.server.ts";
import { bakedPng } from "./png.server.ts";
import { bakedSvg } from "./svg.ts";

const jws = "eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl";

test("a credential is found in each kind of file", async () => {
  const create = { width: 4, height: 4, channels: 3, background: "#123456" } as const;
  const png = await sharp({ create }).png().toBuffer();
  const files = [bakedPng(png, jws), bakedSvg("<svg></svg>", jws), jws, `\uFEFF${jws}\n`];
  for (const file of files)
    expect(credentialIn(Buffer.from(file ?? ""))).toEqual({ credential: jws });
});

test("what is neither text nor such a picture is told", async () => {
  const create = { width: 4, height: 4, channels: 3, background: "#123456" } as const;
  expect(credentialIn(await sharp({ create }).jpeg().toBuffer())).toEqual({ trouble: "other" });
  expect(credentialIn(Buffer.from("<html></html>"))).toEqual({ trouble: "other" });
  expect(credentialIn(Buffer.from("a".repeat(300_000)))).toEqual({ trouble: "too_long" });
});
