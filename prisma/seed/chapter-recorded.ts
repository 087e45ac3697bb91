import { answerRecording } from "#app/features/ideas/recording/answer-recording.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { personIn } from "./demo/people.ts";
import { recordedIdeas } from "./demo/recorded.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** Ideas that somebody wrote down for a colleague: of whom two have still to say something, one confirmed and one refused. */
export async function loadRecorded(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const ago = <T>(hours: number, work: () => Promise<T>) =>
    under({ now: new Date(demo.now.getTime() - hours * 3_600_000) }, work);
  for (const { key, category, by, colleague, answer, ...text } of recordedIdeas) {
    const [recorder, author] = [by, colleague].map((slot) => actorOf(personIn(slot).key));
    if (!recorder || !author) throw new Error(`The demo lacks somebody for the idea ${key}.`);
    const idea = {
      ...text,
      kind: "improve",
      categoryId: await categoryId(demo, category),
      unitId: author.unitId,
      colleagueId: author.id,
      draftId: stableId(`recorded ${key}`, demo.now),
    } as const;
    const id = await ago(30, () => submitIdea(recorder, idea));
    if (answer !== null)
      await ago(20, () =>
        answerRecording(
          author,
          id,
          answer === "mine" ? { isMine: true, textVersion: 1 } : { isMine: false },
        ),
      );
    await tellOf(id);
  }
}

/** Lets what happened to an idea be followed by what follows from it. */
async function tellOf(ideaId: string): Promise<void> {
  const events = await sql<{ id: string }>(
    "select id from domain_event where subject_id = $1 order by at, id",
    [ideaId],
  );
  for (const { id } of events) await react({ eventId: id });
}

async function categoryId({ categories }: DemoOrganisation, key: string): Promise<string> {
  const name = categories.find((category) => category.key === key)?.name.en;
  const row = await db().category.findFirst({
    where: { name: { path: ["en"], equals: name ?? "" } },
    select: { id: true },
  });
  if (!row) throw new Error(`The demo lacks the category ${key}.`);
  return row.id;
}
