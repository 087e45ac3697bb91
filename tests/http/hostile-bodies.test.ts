import { describe, expect, test, vi } from "vitest";
import { newId } from "#app/core/ids.ts";
import { pages } from "./support/access-table.ts";
import { dataOf } from "./support/addresses.ts";
import { contents } from "./support/contents.ts";
import { encode, text, useHostility } from "./support/hostile.ts";

// Dozens of requests a test, on machines that do other things too.
vi.setConfig({ testTimeout: 90_000 });

const { database, meet, send, get, expectPlain } = useHostility({ eachItsOwn: true });
const forms = Object.values(pages).filter(({ form }) => form);

describe("a form that is none", () => {
  test.each(forms)("$path", async (line) => {
    await meet(line);
    const good = encode(line.form ?? {});
    // Every body goes to half of all forms, and of these to half as pages send it with scripts, to half without.
    const place = forms.indexOf(line);
    const bodies = notForms(good).filter((_one, at) => (at + place) % 2 === 0);
    for (const [turn, { type, body }] of bodies.entries()) {
      const asData = !line.scripted && (turn + Math.floor(place / 2)) % 2 === 0;
      const headers = type === null ? {} : { "Content-Type": type };
      await expectPlain(line, { body, headers, asData });
    }
  });
});

test.each(forms)("$path is sent to addresses that name nothing, or no id at all", async (line) => {
  const { path, form = {}, scripted = false } = line;
  await meet(line);
  for (const id of [newId(), "0", "x'--", "%F0%9F%98%80", "a".repeat(3000), "..%2F..%2Fetc"]) {
    const address = path.replace(/:(?!new)\w+/g, id);
    if (address === path) return;
    const before = await contents(database.pool);
    const answer = await send(address, { body: encode(form), headers: { "Content-Type": text } });
    expect([scripted ? 204 : 302, 302, 400, 403, 404], address).toContain(answer.status);
    if (scripted || answer.status >= 400) expect(await contents(database.pool)).toEqual(before);
    expect((await get(dataOf(address))).status, address).toBeLessThan(500);
  }
});

function notForms(good: string) {
  const broken = new Uint8Array([
    ...Buffer.from(`${good}&title=`),
    0xff,
    0xfe,
    0xc0,
    0x80,
    0xed,
    0xa0,
    0x80,
  ]);
  return [
    { type: null, body: new Uint8Array() },
    { type: null, body: new Uint8Array([1, 2, 3]) },
    { type: "text/plain", body: good },
    { type: "application/json", body: '{"title":' },
    { type: "multipart/form-data", body: good },
    {
      type: "multipart/form-data; boundary=x",
      body: "--x\r\nContent-Disposition: form-data; name=",
    },
    {
      type: "multipart/form-data; boundary=x",
      body: '--x\r\nContent-Disposition: form-data; name="title"; filename="a.svg"\r\n\r\n<svg/>\r\n--x--',
    },
    { type: `${text}; charset=klingon`, body: good },
    { type: text, body: broken },
    { type: text, body: `${good}&${good}&${good}` },
    { type: text, body: "%&%=%E0%A4%A&&&=&==" },
    { type: text, body: "&".repeat(20_000) },
  ];
}
