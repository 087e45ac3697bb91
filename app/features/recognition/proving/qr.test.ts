import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrPath } from "./qr.ts";

/** The picture that a browser makes of the path, eight pixels for each module. */
function drawn({ size, path }: ReturnType<typeof qrPath>) {
  const scale = 8;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++)
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
  return { width: side, height: side, data };
}

test("what is drawn is read as the address", () => {
  const address = "https://ideas.example.org/credentials/0199b2a0-6f0e-7a58-9b7f-6cf1e8f6a001";
  expect(decodeQR(drawn(qrPath(address)))).toBe(address);
});

test("there is a quiet zone around it", () => {
  const { size, path } = qrPath("https://ideas.example.org");
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
