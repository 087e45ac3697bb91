import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { outcomeFigures } from "#app/features/insights/outcomes/outcomes.ts";
import { readOutcomes } from "#app/features/insights/outcomes/read-outcomes.server.ts";
import { sheetSentence } from "#app/features/insights/view/entry-words.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { keepAnnotation } from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { translator } from "#app/words.server.ts";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { reckoned } from "./rollup-world.ts";

useDatabase();

const voice = { t: translator("en"), language: "en" } as const;
const inJune = <T>(work: () => Promise<T>) =>
  under({ now: new Date("2026-06-10T12:00:00Z") }, work);

let staff: Actor;
beforeEach(async () => {
  await anOrganisation();
  staff = await aPerson();
});

async function implemented(title: string, on: string): Promise<string> {
  const at = new Date("2026-05-05T08:00:00Z");
  const { id } = await anIdea({ title, at, stage: "implemented" });
  await reckoned(id);
  await sql("update insight_idea set stage_since = $2 where idea_id = $1", [
    id,
    new Date(`${on}T09:00:00Z`),
  ]);
  return id;
}

describe("what became of our ideas", () => {
  test("says to all staff what leaders see of the whole organisation", async () => {
    await anIdea({ by: await aPerson(), at: new Date("2026-05-05T08:00:00Z") }).then(({ id }) =>
      reckoned(id),
    );
    await inJune(async () => {
      const { sheet, period, trends } = await readOutcomes(staff, voice);
      expect(period).toBe("March 2026 to May 2026");
      const leader = await aPerson({ role: "leader" });
      const view = await readView(leader, new URLSearchParams("?period=last-3-months"));
      const theirs = await readSheet(view, outcomeFigures);
      for (const name of outcomeFigures)
        expect(sheetSentence(name, sheet, voice)).toBe(sheetSentence(name, theirs, voice));
      expect(sheetSentence("posted", sheet, voice)).toContain("1 idea was posted");
      for (const { chart } of trends)
        expect(chart.kind === "line" && chart.periods).toHaveLength(12);
    });
  });

  test("tells nothing of people, of units, nor what leaders note and aim at", async () => {
    const leader = await aPerson({ role: "leader" });
    await inJune(async () => {
      const note = { id: newId(), day: "2026-05-05", text: "Between leaders", unitId: null };
      await keepAnnotation(leader, { ...note, seenRevision: 0 });
      const outcomes = await readOutcomes(staff, voice);
      expect(Object.keys(outcomes.sheet).sort()).toEqual([...outcomeFigures].sort());
      expect(JSON.stringify(outcomes)).not.toContain("Between leaders");
      for (const { chart } of outcomes.trends) expect(chart).not.toHaveProperty("notes");
    });
  });

  test("names what was implemented last, as far as the reader may see it", async () => {
    const first = await implemented("First", "2026-05-10");
    const last = await implemented("Last", "2026-05-20");
    const hidden = await implemented("Hidden by moderators", "2026-05-25");
    await sql("update idea set hidden_at = now() where id = $1", [hidden]);
    const { implemented: named } = await inJune(() => readOutcomes(staff, voice));
    expect(named.map(({ id }) => id)).toEqual([last, first]);
    expect(named[0]).toMatchObject({ title: "Last", since: "2026-05-20" });
  });

  test("is refused to whoever is no longer on the staff", async () => {
    const gone = { ...staff, active: false };
    await expect(readOutcomes(gone, voice)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
