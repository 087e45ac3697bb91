import { beforeEach, expect, test } from "vitest";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { signInAs } from "#tests/support/sign-in.ts";

const database = useDatabase();
const app = useApp(database);

beforeEach(async () => {
  await anOrganisation();
});

test.each(["en", "fr"])(
  "a page in “%s” names every catalogue of words it uses, and all of them are there for good",
  async (language) => {
    await anIdea();
    const headers = { Cookie: await signInAs(await aPerson()), "Accept-Language": language };
    const page = await (await fetch(`${app.server.url}/ideas`, { headers })).text();
    const [, listed = "[]"] = /<script id="catalogues"[^>]*>([^<]*)</.exec(page) ?? [];
    const used = JSON.parse(listed) as string[];
    expect(used).toContain("ideas");
    for (const name of used) {
      const file = new RegExp(
        `rel="modulepreload" href="(/assets/words/[\\w-]+/${name}\\.${language}\\.js)"`,
      );
      const [, path = ""] = file.exec(page) ?? [];
      const answer = await fetch(new URL(path, app.server.url));
      expect(answer.status, `${name}: ${path}`).toBe(200);
      expect(answer.headers.get("Cache-Control")).toMatch(/immutable/);
      expect(await answer.text()).toMatch(/export ?\{\w+ as default\}/);
    }
  },
);
