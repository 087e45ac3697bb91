import { aPerson, anIdea } from "#tests/support/builders.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import { expect, journey } from "./support/journey.ts";
import { visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time";

journey("many votes at once are said at most once in five seconds", async ({ app, openAs }) => {
  const idea = await anIdea({ title });
  const cookies: string[] = [];
  for (let voter = 0; voter < 12; voter++) cookies.push(await signInAs(await aPerson()));
  const page = await openAs(await aPerson());
  await page.clock.install();
  await visitLive(page, `/ideas/${idea.id}`);
  // From here on time stands still, however long the votes take.
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector("[aria-live=polite]");
    if (!region) throw new Error("There is no live region.");
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.textContent) heard.push(node.textContent);
    }).observe(region, { childList: true });
    Object.assign(window, { heard });
  });
  // Put there by the script above.
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  for (const cookie of cookies) await voteBy(cookie);
  await expect(voteButton(page, title)).toHaveAccessibleName(/^12 votes/);
  expect(votesIn(await heard()), "the first vote is said, the rest wait").toHaveLength(1);
  await page.clock.runFor(5_000);
  await expect.poll(async () => votesIn(await heard()).at(-1)).toMatch(/^12 votes/);
  expect(votesIn(await heard()), "then the latest count, once").toHaveLength(2);
  await page.clock.runFor(20_000);
  expect(votesIn(await heard()), "and nothing more when nothing happens").toHaveLength(2);

  async function voteBy(cookie: string) {
    const answer = await fetch(`${app.server.url}/api/ideas/${idea.id}/vote`, {
      method: "PUT",
      headers: { cookie, "content-type": "application/json", origin: app.server.url },
      body: JSON.stringify({ vote: true }),
    });
    expect(answer.status).toBe(200);
  }
});

const votesIn = (heard: readonly string[]) => heard.filter((text) => /\bvotes?\b/.test(text));
