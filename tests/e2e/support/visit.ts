import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a page and waits until the browser's JavaScript has taken it over. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await takenOver(page);
}

/** Opens a page and waits until it has joined a room on the server, so that it hears what happens. */
export async function visitLive(page: Page, address: string): Promise<void> {
  const joined = new Promise<void>((resolve) => {
    page.once("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => {
        // Socket.IO's answer to a join is a frame that begins with 43.
        if (String(payload).startsWith("43")) resolve();
      });
    });
  });
  await visit(page, address);
  await joined;
}

/** Waits until React answers to what one does on this page. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.getElementById("page-title");
    return heading !== null && Object.keys(heading).some((key) => key.startsWith("__reactFiber"));
  });
}

/** The button that sets or withdraws a vote for an idea, by the idea's title. */
export function voteButton(page: Page, title: string): Locator {
  return page.getByRole("button", { name: new RegExp(`[Vv]ote for “${title}”`) });
}

/** What a live change may take to show in another browser; a second is the promise, the rest is the machine's. */
export const soon = { timeout: 10_000 };

/** The keyboard is at the page's heading, as after loading a page. */
export async function expectFocusOnHeading(page: Page): Promise<void> {
  await expect(page.locator("#page-title")).toBeFocused();
}
