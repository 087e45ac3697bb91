import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { changeAccent } from "#app/features/look/change-accent.server.ts";
import { changeLogo } from "#app/features/look/change-logo.server.ts";
import { sheetAddress } from "#app/features/look/look-sheet.server.ts";
import { forgetLook, lookNow } from "#app/features/look/look.queries.server.ts";
import { prepareLogo } from "#app/features/look/prepare-logo.server.ts";
import { accentStyles } from "#app/ui/accent.ts";
import { aLogo } from "#tests/integration/look/pictures.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { signInAs } from "#tests/support/sign-in.ts";

const app = useApp(useDatabase(), { GROUNDSWELL_NO_RATE_LIMITS: "1" });
let admin: Actor;

beforeEach(async () => {
  await anOrganisation();
  admin = await aPerson({ admin: true });
  forgetLook();
});

describe("the accent's style sheet", () => {
  test("is kept for ever under the name that pages give it, and holds nothing but the tokens", async () => {
    const answer = await app.ask(sheetAddress("look", "#7a1f5c"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await answer.text()).toBe(accentStyles("#7a1f5c", ":root"));
  });

  test("is made, but not kept, under a name that another version of the product gave it", async () => {
    const answer = await app.ask("/organisation/look-7a1f5c-00000000.css");
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  });

  test.each([
    "/organisation/look-red-00000000.css",
    "/organisation/look-7a1f5c.css",
    "/organisation/other-7a1f5c-00000000.css",
    "/organisation/look-7a1f5c-00000000.css.map",
    "/organisation/logo/%2e%2e%2fx.png",
    "/organisation/logo/0.png",
    `/organisation/logo/${"0".repeat(64)}.svg`,
  ])("there is nothing at %s", async (path) => {
    const answer = await app.ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
  });
});

describe("the logo", () => {
  test("is sent to everybody as the picture it is, to be kept for ever", async () => {
    const picture = await prepareLogo(await aLogo());
    await changeLogo(admin, { picture, alt: "" });
    const answer = await app.ask(`/organisation/logo/${picture.hash}.png`);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(picture.bytes));
  });

  test("comes in through the form, without JavaScript, and stands on the page", async () => {
    const answer = await sendLogo({ file: await aLogo(), alt: "Arms of Valmere" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/admin/organisation"]);
    const { logo } = await lookNow();
    expect(logo).toMatchObject({ alt: "Arms of Valmere", plate: "light" });
    const page = await app.ask("/admin/organisation", { as: admin }).then((one) => one.text());
    expect(page).toContain(`src="${logo?.src ?? "?"}" alt="Arms of Valmere"`);
  });

  test.each([
    ["an SVG drawing under another name", "<svg onload='alert(1)'/>", "SVG drawing"],
    ["what is no picture", "MZ and so on", "no picture that can be used"],
    ["half a picture", "\x89PNG\r\n\x1a\n and then nothing", "damaged or incomplete"],
    ["nothing", "", "Choose a picture."],
  ])(
    "%s is refused in a sentence, and what was typed beside it comes back",
    async (_, text, says) => {
      const answer = await sendLogo({ file: Buffer.from(text, "latin1"), alt: "Arms of Valmere" });
      const page = await answer.text();
      expect(answer.status).toBe(400);
      expect(page).toContain(says);
      expect(page).toContain('value="Arms of Valmere"');
      expect((await lookNow()).logo).toBeNull();
    },
  );

  test("of more than two megabytes is refused in a sentence, of more than the form can hold at the door", async () => {
    const heavy = await sendLogo({ file: Buffer.alloc(2_050_000), alt: "" });
    expect(heavy.status).toBe(400);
    expect(await heavy.text()).toContain("larger than 2 MB");
    expect((await sendLogo({ file: Buffer.alloc(3_000_000), alt: "" })).status).toBe(413);
  });

  test("is not even read from somebody who may not send one", async () => {
    const file = Buffer.alloc(1_000_000);
    const staff = await aPerson();
    expect((await sendLogo({ file, alt: "", as: staff })).status).toBe(403);
    expect((await sendLogo({ file, alt: "", as: null })).status).toBe(401);
  });

  test("sent from a page that shows an older look is refused, with a form that can go on", async () => {
    await changeAccent(admin, { accent: "#7a1f5c" });
    const answer = await sendLogo({ file: await aLogo(), alt: "Arms of Valmere" });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain("Somebody else has changed the look meanwhile.");
    expect(page).toContain('value="Arms of Valmere"');
    expect(page).toContain('name="revision" value="1"');
  });
});

describe("a page's head", () => {
  test("asks for no style sheet but its own until an accent is set", async () => {
    expect(await head()).not.toContain("/organisation/look-");
    await changeAccent(admin, { accent: "#7a1f5c" });
    expect(await head()).toContain(
      `<link rel="stylesheet" href="${sheetAddress("look", "#7a1f5c")}"/>`,
    );
  });

  test("colours the browser's bars by theme, and by the chosen one alone when there is one", async () => {
    expect(await head()).toContain(
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#0d5a69"/>',
    );
    const dark = await app.ask("/sign-in", { headers: { Cookie: "theme=dark" } });
    expect(await dark.text()).toContain('<meta name="theme-color" content="#16383f"/>');
  });

  test("holds no style of its own: the rules about styles have no exception", async () => {
    const answer = await app.ask("/admin/organisation/accent?choice=own&own=%23ffd500", {
      as: admin,
    });
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("style-src 'self'");
    const page = await answer.text();
    expect(page).not.toMatch(/<style|\sstyle="/);
    expect(page).toContain(sheetAddress("preview", "#ffd500"));
    expect(page).toContain("#ffd500 would be hard to read on a light ground.");
  });
});

describe("the accent's form", () => {
  test.each([
    { choice: "own", own: "javascript:alert(1)" },
    { choice: "own", own: "" },
    { choice: "#12", own: "" },
    { choice: "", own: "#123456" },
  ])("refuses %o and brings it back", async (form) => {
    const answer = await app.ask("/admin/organisation/accent", {
      as: admin,
      form: { ...form, revision: "0" },
    });
    expect(answer.status).toBe(400);
    expect((await lookNow()).accent).toBeNull();
  });

  test("takes a colour as style guides write it", async () => {
    const form = { choice: "own", own: " 7A1F5C ", revision: "0" };
    expect((await app.ask("/admin/organisation/accent", { as: admin, form })).status).toBe(302);
    expect((await lookNow()).accent).toBe("#7a1f5c");
  });
});

interface Sent {
  readonly file: Buffer;
  readonly alt: string;
  readonly as?: Actor | null;
}

async function sendLogo({ file, alt, as = admin }: Sent): Promise<Response> {
  const body = new FormData();
  body.set("logo", new File([new Uint8Array(file)], "logo.png", { type: "image/png" }));
  body.set("alt", alt);
  body.set("revision", "0");
  return fetch(new URL("/admin/organisation/logo", app.server.url), {
    method: "POST",
    body,
    redirect: "manual",
    headers: {
      Origin: app.server.url,
      "Sec-Fetch-Site": "same-origin",
      Cookie: as ? await signInAs(as) : "",
    },
  });
}

async function head(): Promise<string> {
  await refresh();
  const page = await app.ask("/sign-in").then((answer) => answer.text());
  return page.slice(0, page.indexOf("</head>"));
}

/** The server believes what it read for five seconds; who opens the settings sees what stands, and so does the server. */
async function refresh(): Promise<void> {
  await app.ask("/admin/organisation", { as: admin });
}
