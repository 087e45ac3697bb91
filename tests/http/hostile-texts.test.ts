import { describe, expect, test, vi } from "vitest";
import { pages } from "./support/access-table.ts";
import { encode, text, useHostility } from "./support/hostile.ts";

// Dozens of requests a test, on machines that do other things too.
vi.setConfig({ testTimeout: 90_000 });

const { world, send, get } = useHostility();
const forms = Object.values(pages).filter(({ form }) => form);

describe("what people write", () => {
  const script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>";

  test("comes out as text wherever it is shown, and nothing of it runs", async () => {
    const { category = "", unit = "" } = world().places;
    const idea = {
      ...pages["ideas.new"]?.form,
      title: script,
      problem: script,
      proposal: `${script} [x](javascript:alert(1)) ![](http://x.invalid/y)`,
      beneficiary: script,
      categoryId: category,
      unitId: unit,
    };
    const posted = await send("/ideas/new", {
      body: encode(idea),
      headers: { "Content-Type": text },
      as: "author",
    });
    const place = posted.headers.get("Location") ?? "";
    await send(`${place}/comments`, {
      body: encode({ source: script }),
      headers: { "Content-Type": text },
    });
    await send("/admin/units", {
      body: encode({ name: script.slice(0, 100), parentId: "" }),
      headers: { "Content-Type": text },
    });
    await send("/admin/categories", {
      body: encode({ en: script.slice(0, 60), fr: script.slice(0, 60) }),
      headers: { "Content-Type": text },
    });
    for (const path of [
      place,
      "/ideas",
      `${place}/edit`,
      `${place}/history`,
      "/admin/units",
      "/admin/categories",
      "/ideas/new",
      `/sign-in?to=/${encodeURIComponent(script)}`,
    ]) {
      const page = await get(path, path.endsWith("edit") ? "author" : "administrator").then((one) =>
        one.text(),
      );
      expect(page, path).not.toMatch(/<script>alert|<img src=x|<svg onload|href="javascript:/);
    }
  });

  test("comes back escaped in a form that was refused", async () => {
    for (const { path, form = {} } of forms) {
      const fields = Object.fromEntries(Object.keys(form).map((name) => [name, script]));
      const answer = await send(path, { body: encode(fields), headers: { "Content-Type": text } });
      expect(await answer.text(), path).not.toMatch(/<script>alert|<img src=x|<svg onload/);
    }
  });
});
