import { Refusal } from "#app/core/errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";
import { keepRendered, mergeRendered } from "./written-texts.store.server.ts";

/** Questions answered beforehand. */
export async function writeResources(
  { sql, challenge: { id } }: Change,
  { faq }: SectionValues["resources"],
): Promise<void> {
  await sql("update challenge set faq = $2::jsonb where id = $1", [id, JSON.stringify(faq)]);
  const rendered = faq.map(({ id: of, question, answer }) => ({
    id: of,
    question: renderMarkdown(question),
    answer: renderMarkdown(answer),
  }));
  await mergeRendered(sql, id, { faq: rendered });
}

/** Who acts on the winner. */
export async function writeCommitment(
  { sql, challenge: { id } }: Change,
  { personId, action, day }: SectionValues["commitment"],
): Promise<void> {
  const [person] = await sql(
    `select from person where id = $2 and (deactivated_at is null and import_id is null
       or id = (select commitment_person_id from challenge where id = $1))`,
    [id, personId],
  );
  if (personId !== null && !person) throw new Refusal("invalid", "authoring.personGone");
  await sql(
    `update challenge set commitment_person_id = $2, commitment_action = $3, commitment_day = $4::date where id = $1`,
    [id, personId, action, day === "" ? null : day],
  );
  await keepRendered(sql, id, { commitmentAction: action });
}
