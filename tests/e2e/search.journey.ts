import { sql } from "#app/platform/db.server.ts";
import { aCategory, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

const title = "Let people book a time at the counter";

journey(
  "while one writes, similar ideas show, and one's voice goes there instead",
  async ({ openAs, complaints }) => {
    await aCategory({ name: "Service" });
    const idea = await anIdea({ title });
    const page = await openAs(await aPerson());
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, "/ideas/new");
    await page.getByLabel("Title").fill("Booking times at the counter for people");
    const beside = page.getByRole("region", { name: "Similar ideas" });
    await expect(beside.getByRole("link", { name: title })).toBeVisible();
    await expectAccessible(page);

    await page.getByLabel("What gets in the way?").fill("They wait.");
    await page.getByLabel("What should change?").fill("They choose a time.");
    await page.getByLabel("Category").selectOption("Service");
    await page.getByRole("button", { name: "Post idea" }).click();
    const heading = page.getByRole("heading", { name: "There are similar ideas" });
    await expect(heading).toBeFocused();
    await expectAccessible(page);
    const before = page.getByRole("region", { name: "There are similar ideas" });
    await before.getByRole("button", { name: `Add my voice to “${title}” instead` }).click();
    await expect(page).toHaveURL(`/ideas/${idea.id}`);
    await expect(
      page.getByRole("button", { name: /^Withdraw your vote|^Voted|vote/i }).first(),
    ).toBeVisible();
    const [row] = await sql<{ votes: number }>(
      "select vote_count as votes from idea where id = $1",
      [idea.id],
    );
    expect(row?.votes).toBe(1);
    await visit(page, "/drafts");
    await expect(
      page.getByRole("heading", { name: "Booking times at the counter for people" }),
    ).toBeVisible();
    complaints.forgive(/status of 409/);
  },
);

journey(
  "a search with a slip of the finger and a filter is saved, and tells of a new idea",
  async ({ openAs }) => {
    const unit = await aUnit({ name: "Roads and bridges" });
    await anIdea({ title: "Salt the bridge before six", unit });
    const me = await aPerson();
    const page = await openAs(me);
    await visit(page, "/");
    await page.getByRole("search").getByRole("searchbox").fill('birdge unit:"roads"');
    await page.keyboard.press("Enter");
    await expect(page.getByText("Nothing says", { exact: false })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Salt the bridge before six" })).toBeVisible();
    await expectAccessible(page);

    const narrow = page.getByRole("search", { name: "Narrow the search" });
    await narrow.getByRole("searchbox").fill("bridge unit:roads");
    await narrow.getByLabel("Stage").selectOption("Open");
    await narrow.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL("/search?q=bridge+unit%3Aroads+stage%3AOpen");
    await expect(page.getByRole("link", { name: "Search without Stage: Open" })).toBeVisible();
    await page.getByLabel("Name").fill("Bridges");
    await page.getByLabel("Tell me of new ideas that match").check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Bridges" })).toBeVisible();
    await expect(page.getByText("You are told of new ideas that match.")).toBeVisible();
    await expectAccessible(page);

    await anIdea({ title: "A rail for the old bridge", unit });
    await sql("select graphile_worker.add_job('match-saved-searches')");
    await expect(page.getByRole("link", { name: /^Inbox.*1/ }).first()).toBeVisible();
    await visit(page, "/inbox");
    await expect(page.getByText("New ideas match a search you have saved")).toBeVisible();
    await page.getByRole("link", { name: "Bridges" }).click();
    await expect(page.getByRole("heading", { name: "A rail for the old bridge" })).toBeVisible();
  },
);
