import type { Page } from "@playwright/test";
import { aMail, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

journey(
  "an administrator looks into the outbox, and sends a test mail",
  async ({ openAs, complaints }) => {
    const admin = await aPerson({ name: "Odile Exemple", admin: true });
    await aMail(admin, { state: "failed", reason: "gave_up" });
    const page = await openAs(admin);
    await visit(page, "/admin/mail");
    await page.getByRole("button", { name: "Send a test mail to me" }).click();
    await page.getByRole("link", { name: /^A test mail from/ }).click();
    await expect(page.getByText("If you can read this, mail leaves as it should.")).toBeVisible();
    await expect(page.getByText("Nothing was set up by which it could leave.")).toBeVisible();
    await page.getByRole("button", { name: "Send now" }).click();
    await expect(page.getByText("Nothing is set up by which mail could leave.")).toBeVisible();
    complaints.forgive(/status of 409/);
    await expectAccessible(page);
    await visit(page, "/admin/mail");
    await page.getByLabel("State").selectOption("failed");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("link", { name: "Mail about a single event" })).toBeVisible();
    await expect(page.getByRole("link", { name: /^A test mail/ })).toBeHidden();
  },
);

journey(
  "notifications are switched on in a browser, shown by it, and switched off",
  async ({ openAs }) => {
    const page = await openAs(await aPerson(), {
      serviceWorkers: "allow",
      permissions: ["notifications"],
    });
    await pretendToPush(page);
    await visit(page, "/me/preferences");
    await page.getByRole("link", { name: "Choose for this device" }).click();
    await expect(page.getByText("Nowhere yet.")).toBeVisible();
    await page.getByRole("button", { name: "Switch on" }).click();
    await expect(page.getByText(/^On: this browser tells you/)).toBeVisible();
    await expect(page.getByText(/^Since/)).toBeVisible();
    await expectAccessible(page);
    await push(page, { title: "An answer", link: "/ideas", tag: "1" });
    const { origin } = new URL(page.url());
    await expect.poll(() => shownBy(page)).toEqual([`An answer, 1, ${origin}/ideas`]);
    await push(page, { title: "Elsewhere", link: "https://evil.example", tag: "1" });
    await expect.poll(() => shownBy(page)).toEqual([`Elsewhere, 1, ${origin}`]);
    await page
      .locator("section", { hasText: "Notifications in this browser" })
      .getByRole("button", { name: "Switch off" })
      .click();
    await expect(page.getByText("Nowhere yet.")).toBeVisible();
    await expect(page.getByText(/^Off: this browser/)).toBeVisible();
  },
);

/** A browser under test has no maker who would give it an address: this one says that it has. */
async function pretendToPush(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const key = "pushed";
    const made = async () => {
      const pair = { name: "ECDH", namedCurve: "P-256" };
      const { publicKey } = await crypto.subtle.generateKey(pair, true, ["deriveBits"]);
      const raw = await crypto.subtle.exportKey("raw", publicKey);
      const p256dh = btoa(String.fromCharCode(...new Uint8Array(raw)));
      const text = p256dh.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
      return {
        endpoint: "https://push.example.org/me",
        keys: { p256dh: text, auth: "A".repeat(22) },
      };
    };
    const subscription = async () => {
      const facts = await made();
      return {
        endpoint: facts.endpoint,
        toJSON: () => facts,
        unsubscribe: () => {
          localStorage.removeItem(key);
          return Promise.resolve();
        },
      };
    };
    Object.assign(PushManager.prototype, {
      getSubscription: () =>
        localStorage.getItem(key) === null ? Promise.resolve(null) : subscription(),
      subscribe: () => {
        localStorage.setItem(key, "yes");
        return subscription();
      },
    });
  });
}

/** A message reaches the browser's service worker, as from its maker. */
async function push(page: Page, message: object): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [one] = registrations;
      if (one) resolve(one.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.deliverPushMessage", {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: JSON.stringify(message),
  });
  await session.detach();
}

/** What the browser shows: title, tag and where it leads. */
function shownBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const shown = await registration.getNotifications();
    // Our own service worker puts the link there.
    const linkOf = ({ data }: Notification) => (data as { readonly link: string }).link;
    return shown.map((one) => [one.title, one.tag, linkOf(one)].join(", "));
  });
}
