import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { answerKudos } from "#app/features/recognition/kudos/answer-kudos.server.ts";
import { archiveValue, keepValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { changeSettings } from "#app/features/recognition/safeguards/change-settings.server.ts";
import { usualSettings } from "#app/features/recognition/settings.store.server.ts";
import { aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { aKudos } from "#tests/support/recognition-builders.ts";

/** Pages of thanks, and of what keeps recognition fair, for somebody who is thanked, has thanked, and keeps the values in whose name it is done. */
export async function screensOfKudos(me: Actor) {
  const colleague = await aPerson({ name: "Tove Bedankt" });
  const [value, gone] = [newId(), newId()];
  await keepValue(me, value, { en: "Listening before deciding", fr: "Écouter avant de décider" });
  await keepValue(me, gone, { fr: "Exemplarité" });
  await archiveValue(me, gone, true);
  const own = await anIdea({ by: me, title: "A bell at the low counter" });
  const theirs = await anIdea({ by: colleague, title: "Two chairs in the corridor" });
  const said = await aComment({ by: colleague, on: own, text: "The socket is behind the plant." });
  const words =
    "You asked the people in the queue before you drew the plan.\nA-word-that-is-so-long-that-it-would-push-the-page-wider-than-the-screen-if-it-could-not-be-broken";
  const kudos = await aKudos({
    ...{ from: colleague, to: me, on: { kind: "idea", id: own.id }, words, value },
  });
  await answerKudos(me, kudos, "It was their idea.");
  const open = await aKudos({ to: me, on: { kind: "idea", id: own.id }, value });
  await aKudos({ from: me, to: colleague, on: { kind: "comment", id: said.id }, value });
  await changeSettings(me, { ...usualSettings, weeklyKudos: 5, comparesUnits: true, revision: 0 });
  const unit = await aUnit({ name: "Directorate of Counters, Queues and Corridors" });
  for (let number = 0; number < 6; number++) {
    const to = await aPerson({ unit });
    await aKudos({ to, on: { kind: "idea", id: (await anIdea({ by: to })).id }, value });
  }
  const quiet = await anIdea({ title: "Nobody has thanked for this" });
  return {
    reading: {
      "idea with kudos": `/ideas/${own.id}`,
      "kudos for an idea": `/kudos/on?on=idea:${own.id}`,
      "no kudos for an idea": `/kudos/on?on=idea:${quiet.id}`,
      kudos: `/kudos/${kudos}`,
    },
    own: {
      "how one is recognised": "/me/recognition",
      "kudos one was given": "/kudos",
      "kudos one gave": "/kudos?show=given",
    },
    writing: {
      "give kudos": `/kudos/new?on=idea:${theirs.id}`,
      "give kudos for a comment": `/kudos/new?on=comment:${said.id}`,
      "nobody to give kudos to": `/kudos/new?on=idea:${own.id}`,
      "answer kudos": `/kudos/${open}/answer`,
    },
    administration: {
      "limits of recognition": "/admin/recognition",
      "to whom recognition goes": "/recognition/concentration",
      "units compared": "/recognition/units",
      values: "/admin/values",
      value: `/admin/values/${value}`,
    },
  };
}
