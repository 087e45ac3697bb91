import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findChallenge, lockChallenge } from "../challenge.store.server.ts";
import { nobodysPart } from "../states/capacity.ts";
import { countDrafts, insertDraft, isBegunBy } from "./challenge-drafts.store.server.ts";
import { copied } from "./copied.ts";
import { draftOf } from "./draft.store.server.ts";
import { sections } from "./lack.ts";
import { sectionValues, type SectionWish, type WrittenChallenge } from "./written.ts";
import { writeSection } from "./writing/section.store.server.ts";

/** What a new challenge begins with. */
export interface NewDraft {
  /** Given by the form; sending it twice begins one. */
  readonly id: string;
  readonly language: Language;
  /** The words of a template. */
  readonly template?: WrittenChallenge | undefined;
  /** An earlier challenge whose words it takes. */
  readonly copyOf?: string | undefined;
}

const draftsAtMost = 50;

/**
 * Begins a challenge: empty, from a template, or as a copy of one that whoever begins it may see. Throws `forbidden` for
 * whoever may not sponsor, `not_found` for an earlier one they may not see, `conflict` for too many drafts.
 */
export async function draftChallenge(actor: Actor, draft: NewDraft): Promise<void> {
  const { id, language } = draft;
  if (!isId(id)) throw notFound("challenges.notFound");
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const drafts = await countDrafts(sql, actor.id);
    const who = await actorNow(sql, actor);
    authorize(who, challengePolicy.draft, { state: "draft", part: nobodysPart });
    if (await isBegunBy(sql, id, actor.id)) return;
    if (drafts >= draftsAtMost) throw conflict("authoring.draftsFull");
    const words = draft.template ?? (await earlier(transaction, who, draft.copyOf));
    if (!(await insertDraft(sql, { id, language, personId: actor.id, at: now })))
      throw conflict("ui.brokenRequest");
    if (words) await write(transaction, id, copied(words, { sponsorId: actor.id, newId }));
    record({
      kind: "challenge.drafted",
      subject: { kind: "challenge", id },
      data: { copiedFromId: draft.copyOf ?? null },
    });
  });

  async function write({ sql, now }: Transaction, to: string, words: WrittenChallenge) {
    const values = sectionValues(words);
    for (const section of sections) {
      const challenge = await lockChallenge(sql, to, actor.id);
      if (!challenge) throw notFound("challenges.notFound");
      // The value of a section beside its name is what the two together say; TypeScript cannot follow the index.
      const wish = { section, value: values[section] } as SectionWish;
      await writeSection({ sql, now, challenge, personId: actor.id }, wish);
    }
  }
}

async function earlier(
  { sql }: Transaction,
  who: Actor,
  id: string | undefined,
): Promise<WrittenChallenge | null> {
  if (id === undefined) return null;
  const challenge = isId(id) ? await findChallenge(sql, id, who.id) : null;
  if (!challenge || !may(who, challengePolicy.see, challenge))
    throw notFound("authoring.copyNotFound");
  const words = await draftOf(sql, id);
  const { rule } = words.eligibility;
  const units = await sql<{ id: string }>("select id from unit where id = any($1::uuid[])", [
    rule.unitIds,
  ]);
  // Units may have gone since.
  const unitIds = units.map((unit) => unit.id);
  return { ...words, eligibility: { ...words.eligibility, rule: { ...rule, unitIds } } };
}
