import type { Actor } from "#app/core/actor.ts";
import { newId, organisationId } from "#app/core/ids.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { answerQuestion } from "#app/features/ideas/promising/answer-question.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { addClosedDays } from "#app/features/people/calendars/add-closed-days.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aCategory, aPerson, aUnit } from "#tests/support/builders.ts";

/** Promises in each state, and the pages on which they are seen and set; for a leader who looks after the settings. */
export async function screensOfPromises(me: Actor) {
  await db().promiseSettings.create({ data: { openDays: 10, remindDays: 2, escalateDays: 5 } });
  const unit = await aUnit({ name: "Lighthouses and Buoys" });
  const manager = await aPerson({
    name: "Runa Esimerkki",
    unit,
    manages: [unit, { id: me.unitId }],
  });
  const [waiting, overdue] = [await posted(me, unit), await posted(await aPerson(), unit, 40)];
  const [asked, answered] = [await posted(me, unit), await posted(me, unit)];
  const question = { text: "How many boats pass **at night**?" };
  await askAuthor(manager, asked, question);
  await askAuthor(manager, answered, question);
  await answerQuestion(me, answered, { text: "Forty, most of them on Fridays." });
  const days = [
    { day: "2020-01-01", name: "New Year’s Day" },
    { day: "2099-12-25", name: "Christmas Day" },
  ];
  await addClosedDays(me, { id: organisationId, days });
  return {
    reading: {
      "idea with a promise": `/ideas/${waiting}`,
      "idea that is overdue": `/ideas/${overdue}`,
      "idea whose author is asked": `/ideas/${asked}`,
      "idea whose author has answered": `/ideas/${answered}`,
      "ideas by what is due": "/ideas?view=awaiting&sort=due",
      "answer queue": "/queue",
      "empty answer queue": `/queue?show=prepared&unit=${(await aUnit()).id}`,
      "answer queue of all units": `/queue?of=all&show=overdue&unit=${unit.id}`,
      "how promises are kept": "/promises",
      "ideas behind kept promises": "/promises/ideas",
      "ideas behind a median": `/promises/ideas?show=first&weeks=4&unit=${unit.id}`,
    },
    writing: {
      "ask the author": `/ideas/${overdue}/question`,
      "answer a question": `/ideas/${asked}/question/answer`,
      "wait for the author no longer": `/ideas/${overdue}/question/end`,
    },
    administration: {
      "promised answers": "/admin/promises",
      calendars: "/admin/calendars",
      "calendar of the organisation": `/admin/calendars/${organisationId}`,
      "calendar of a unit": `/admin/calendars/${unit.id}`,
      "add closed days": `/admin/calendars/${unit.id}/closed-days`,
    },
  };
}

async function posted(author: Actor, unit: { readonly id: string }, daysAgo = 1): Promise<string> {
  const { id: categoryId } = await aCategory();
  const now = new Date(Date.now() - daysAgo * 86_400_000);
  return under({ now, quiet: true }, () =>
    submitIdea(author, {
      ...{ title: "Paint the quay’s edge white", problem: "Nobody sees it at night." },
      ...{ proposal: "Paint it.", beneficiary: "", kind: "improve", language: "en" },
      ...{ categoryId, unitId: unit.id, draftId: newId() },
    }),
  );
}
