import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { filesOf, filesToChange } from "#app/features/files/files.queries.server.ts";
import { fileKey, fileStore } from "#app/platform/files/file-store.server.ts";
import { anOfficeFile, aPhotograph } from "#tests/integration/files/crafted.ts";
import { sendFileTo } from "#tests/integration/files/sending.ts";
import { useApp } from "#tests/support/app.ts";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import { requestText, sendRaw } from "./support/raw.ts";

const database = useDatabase();
const app = useApp(database, { GROUNDSWELL_NO_RATE_LIMITS: "1" });
let author: Actor;
let reader: Actor;
let idea: { id: string };

beforeEach(async () => {
  await anOrganisation();
  [author, reader] = [await aPerson(), await aPerson()];
  idea = await anIdea({ by: author });
});

interface Put {
  readonly as?: Actor;
  readonly id?: string;
  readonly name?: string;
  readonly headers?: Record<string, string>;
}

async function put(content: Buffer | string, wish: Put = {}): Promise<Response> {
  const { as = author, id = newId(), name = "note.txt", headers = {} } = wish;
  const query = new URLSearchParams({ idea: idea.id, name }).toString();
  return fetch(new URL(`/api/files/${id}?${query}`, app.server.url), {
    method: "PUT",
    body: typeof content === "string" ? content : new Uint8Array(content),
    headers: {
      Cookie: await signInAs(as),
      Origin: app.server.url,
      "Sec-Fetch-Site": "same-origin",
      ...headers,
    },
  });
}

describe("fetching a file", () => {
  test("gives it to be kept, under its name, as something that runs nowhere", async () => {
    const name = "Étude d’été (1)'; \"x.txt";
    const id = await sendFileTo(author, idea, { name, content: "Some words." });
    const { files } = await filesOf(idea.id);
    const answer = await app.ask(files[0]?.url ?? "", { as: reader });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/plain",
      "content-length": "11",
      "content-disposition":
        "attachment; filename=\"_tude d__t_ (1)'; _x.txt\"; filename*=UTF-8''%C3%89tude%20d%E2%80%99%C3%A9t%C3%A9%20%281%29%27%3B%20_x.txt",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-cache",
      "cross-origin-resource-policy": "same-origin",
      etag: `"${id}-file"`,
    });
    expect(await answer.text()).toBe("Some words.");
  });

  test("a second time says that nothing has changed, but asks first who it is", async () => {
    const id = await sendFileTo(author, idea);
    const headers = { "If-None-Match": `"${id}-file"` };
    const again = await app.ask(`/files/${id}/note.txt`, { as: reader, headers });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await app.ask(`/files/${id}/note.txt`, { headers })).status).toBe(401);
  });

  test("shows a picture's preview, and only pictures have one", async () => {
    const id = await sendFileTo(author, idea, { name: "p.jpg", content: await aPhotograph() });
    const preview = await app.ask(`/files/${id}/preview`, { as: reader });
    expect(preview.headers.get("Content-Type")).toBe("image/webp");
    expect(preview.headers.get("Content-Disposition")).toBe("inline");
    expect(Buffer.from(await preview.arrayBuffer()).toString("latin1", 8, 12)).toBe("WEBP");
    const text = await sendFileTo(author, idea);
    expect((await app.ask(`/files/${text}/preview`, { as: reader })).status).toBe(404);
  });

  test("whose bytes are gone says so in a sentence, as a page", async () => {
    const id = await sendFileTo(author, idea);
    await fileStore().remove(fileKey(id, "file"));
    const answer = await app.ask(`/files/${id}/note.txt`, { as: reader });
    expect([answer.status, answer.headers.get("Content-Disposition")]).toEqual([404, null]);
    expect(await answer.text()).toContain("cannot be found where it was kept");
  });

  test.each(["0", "%2e%2e%2fx", newId(), "a".repeat(2000)])(
    "there is nothing at %s",
    async (id) => {
      for (const path of [`/files/${id}/x.txt`, `/files/${id}/preview`])
        expect((await app.ask(path, { as: reader })).status).toBe(404);
    },
  );
});

describe("sending a file as it is", () => {
  test("adds it, and answers with what is there", async () => {
    const answer = await put(anOfficeFile("docx"), { name: "Plan.docx" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject([
      { name: "Plan.docx", type: "docx", state: "ready" },
    ]);
    const listed = await app.ask(`/api/files?idea=${idea.id}`, { as: author });
    expect(await listed.json()).toHaveLength(1);
  });

  test("of nine megabytes arrives whole", async () => {
    expect((await put(Buffer.alloc(9_000_000, "text "))).status).toBe(200);
    expect((await filesToChange(idea.id))[0]?.bytes).toBe(9_000_000);
  });

  test("refuses in a sentence what is too large, told by its length before it is read", async () => {
    const answer = await put(Buffer.alloc(10_000_001, "a"));
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: "The file is too large: 10 megabytes is the most." },
    ]);
    expect((await put(Buffer.alloc(256), { as: reader })).status).toBe(403);
    expect(await filesToChange(idea.id)).toEqual([]);
  });

  test("refuses what says no length, comes from elsewhere, or is a page in disguise", async () => {
    const raw = await sendRaw(
      app.server.url,
      requestText(
        `PUT /api/files/${newId()}?idea=${idea.id}&name=x.txt HTTP/1.1`,
        {
          Host: new URL(app.server.url).host,
          Cookie: await signInAs(author),
          Origin: app.server.url,
          "Sec-Fetch-Site": "same-origin",
          "Transfer-Encoding": "chunked",
        },
        "2\r\nhi\r\n0\r\n\r\n",
      ),
    );
    expect(raw).toMatch(/^HTTP\/1\.1 411/);
    const foreign = { "Sec-Fetch-Site": "cross-site", Origin: "https://elsewhere.example.org" };
    expect((await put("text", { headers: foreign })).status).toBe(403);
    const page = await put("<!DOCTYPE html><script>1</script>", { name: "notes.txt" });
    expect([page.status, ((await page.json()) as { error: string }).error]).toEqual([
      400,
      expect.stringContaining("Web pages"),
    ]);
  });

  test("takes four of a person's at once, not five", async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(() => put(Buffer.alloc(2_000_000, "a"))),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].every((status) => status === 200 || status === 429)).toBe(true);
    expect((await put("after that again one")).status).toBe(200);
  });
});

describe("the page of an idea's files, without JavaScript", () => {
  async function send(form: FormData, as = author): Promise<Response> {
    return fetch(new URL(`/ideas/${idea.id}/files`, app.server.url), {
      method: "POST",
      body: form,
      redirect: "manual",
      headers: {
        Cookie: await signInAs(as),
        Origin: app.server.url,
        "Sec-Fetch-Site": "same-origin",
      },
    });
  }

  function aForm(content: Buffer | string | null, name = "p.jpg"): FormData {
    const form = new FormData();
    form.set("fileId", newId());
    form.set(
      "file",
      new Blob(content === null ? [] : [new Uint8Array(Buffer.from(content))]),
      content === null ? "" : name,
    );
    form.set("description", "A queue on Monday");
    return form;
  }

  test("adds a picture with what it shows; the idea's page shows both", async () => {
    const answer = await send(aForm(await aPhotograph()));
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      302,
      `/ideas/${idea.id}/files`,
    ]);
    const page = await app.ask(`/ideas/${idea.id}`, { as: reader }).then((one) => one.text());
    expect(page).toMatch(/<img[^>]*alt="A queue on Monday"/);
    expect(page).not.toContain(`/ideas/${idea.id}/files"`);
  });

  test("says what is wrong beside the file, and brings back what was typed", async () => {
    for (const [form, says] of [
      [aForm(null), "Choose a file."],
      [aForm("<svg onload='x'/>", "p.png"), "SVG"],
      [aForm("x", "p.jpg"), "in truth of another kind"],
      [aForm(Buffer.alloc(10_000_100, "a"), "p.txt"), "too large: 10 megabytes"],
    ] as const) {
      const answer = await send(form);
      const page = await answer.text();
      expect(answer.status, says).toBe(400);
      expect(page).toContain(says);
      expect(page).toContain('value="A queue on Monday"');
    }
    expect(await filesToChange(idea.id)).toEqual([]);
  });

  test("the same form twice adds one file; from others it is refused", async () => {
    const form = aForm(await aPhotograph());
    const [first, second] = [await send(form), await send(form)];
    expect([first.status, second.status]).toEqual([302, 302]);
    expect(await filesToChange(idea.id)).toHaveLength(1);
    expect((await send(aForm("text", "x.txt"), reader)).status).toBe(403);
  });

  test("refuses before it reads, and the connection takes the next request all the same", async () => {
    for (let n = 0; n < 3; n++)
      expect((await send(aForm(Buffer.alloc(300_000, "a"), "x.txt"), reader)).status).toBe(403);
  });
});
