import type { Actor, System } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { organisationId } from "#app/core/ids.ts";
import { permit } from "#app/core/policy.ts";
import { languages } from "#app/core/words.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { isSameName, type CategoryName } from "../category.ts";
import type { Stage } from "../idea.ts";
import { decidingPolicy } from "./deciding.policy.ts";
import { forgetStageNames } from "./stage-names.queries.server.ts";
import { namesOfStages, saveStageName, type StageNames } from "./wording.store.server.ts";

/**
 * Says what this organisation calls a stage; languages left out are as the product calls it. Decisions keep the names of
 * their time. Throws `forbidden`, and `conflict` when another stage has the name.
 */
export async function renameStage(
  actor: Actor | System,
  { stage, name }: { readonly stage: Stage; readonly name: CategoryName },
): Promise<void> {
  await transact(actor, async ({ tx, sql, record }) => {
    permit(await lockOrganisation(sql, actor), decidingPolicy.configure, null);
    const names = await namesOfStages(sql);
    const before = names.find((one) => one.stage === stage);
    if (!before) throw notFound("configuring.unknown");
    checkDistinct(names, stage, name);
    if (isSameName(before.name, name)) return;
    await saveStageName(tx, stage, name);
    const subject = { kind: "organisation", id: organisationId } as const;
    record({ kind: "stage.renamed", subject, data: { stage } });
  });
  forgetStageNames();
}

function checkDistinct(names: readonly StageNames[], stage: Stage, name: CategoryName): void {
  for (const language of languages) {
    const wanted = name[language]?.toLowerCase();
    const isTaken = names.some((other) => {
      const called = other.name[language] ?? other.usual[language];
      return other.stage !== stage && called?.toLowerCase() === wanted;
    });
    if (wanted && isTaken) throw conflict(taken[language]);
  }
}

const taken = { en: "configuring.stageTakenEn", fr: "configuring.stageTakenFr" } as const;
