import { answerKudos } from "#app/features/recognition/kudos/answer-kudos.server.ts";
import type { ContributionKind } from "#app/features/recognition/kudos/contribution.ts";
import { giveKudos } from "#app/features/recognition/kudos/give-kudos.server.ts";
import { keepValue } from "#app/features/recognition/kudos/keep-value.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { demoValues, thanksAnswered, thanksForComments, thanksForIdeas } from "./demo/thanks.ts";
import type { DemoOrganisation, Language } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

const day = 86_400_000;

/** The values of the demonstration, and who thanked whom in the name of which. */
export async function loadKudos(demo: DemoOrganisation): Promise<void> {
  const values = await loadValues(demo);
  const chances = [...(await chancesFor("idea", demo)), ...(await chancesFor("comment", demo))];
  // In the order in which it happened, as weeks and what goes back and forth are counted.
  chances.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const [turn, chance] of chances.entries()) await thank(chance, turn, { demo, values });
}

async function loadValues({ foundedAt }: DemoOrganisation): Promise<readonly string[]> {
  const [admin] = await sql<{ id: string }>(
    "select id from person where is_admin order by id limit 1",
  );
  const [actor] = admin ? await actorsByIds(sql, [admin.id]) : [];
  if (!actor) return [];
  const ids = demoValues.map(({ key }) => stableId(`value ${key}`, foundedAt));
  for (const [n, { name }] of demoValues.entries())
    await under({ now: foundedAt }, () => keepValue(actor, ids[n] ?? "", name));
  return ids;
}

/** Somebody whose work somebody else took part in. */
interface Chance {
  readonly kind: ContributionKind;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly language: Language;
  readonly at: Date;
}

/** Ideas whose named author was answered by a colleague, and the comments of those who helped; the same each time. */
function chancesFor(kind: "idea" | "comment", { now }: DemoOrganisation): Promise<Chance[]> {
  const [id, fromId, toId] =
    kind === "idea"
      ? ["i.id", "c.author_id", "a.person_id"]
      : ["c.id", "a.person_id", "c.author_id"];
  return sql<Chance>(
    `select distinct on (i.id) '${kind}' as kind, ${id} as id, ${fromId} as "fromId", ${toId} as "toId", i.language::text,
       c.created_at as at
     from idea i join idea_author a on a.idea_id = i.id and a.named and a.position = 0
     join comment c on c.subject_id = i.id and c.deleted_at is null and c.author_id <> a.person_id
     where i.hidden_at is null and i.waiting_since is null and i.withdrawn_at is null and i.stage <> 'merged'
       and c.created_at < $1::timestamptz - interval '4 days'
       and substr(i.id::text, 36, 1) in (${kind === "idea" ? "'0', '3', '6', '9'" : "'1', '4', 'a'"})
     order by i.id, c.created_at, c.id`,
    [now],
  );
}

interface Around {
  readonly demo: DemoOrganisation;
  readonly values: readonly string[];
}

/** What the week's allowance does not hold any more is not said. */
async function thank(chance: Chance, turn: number, { demo, values }: Around): Promise<void> {
  const { kind, fromId, toId, language } = chance;
  const people = await actorsByIds(sql, [fromId, toId]);
  const giver = people.find((one) => one.id === fromId);
  const recipient = people.find((one) => one.id === toId);
  const valueId = values[turn % values.length];
  if (!giver || !recipient || valueId === undefined) return;
  const texts = kind === "idea" ? thanksForIdeas : thanksForComments;
  const id = stableId(`kudos ${chance.id}`, chance.at);
  const now = new Date(Math.min(chance.at.getTime() + 2 * day, demo.now.getTime() - day));
  const words = turnOf(texts[language], turn);
  const wish = { id, toId, contribution: { kind, id: chance.id }, valueId, words };
  const verdict = await under({ now }, () => giveKudos(giver, wish));
  if (!verdict || "refused" in verdict || turn % 3 !== 0) return;
  const answeredAt = new Date(now.getTime() + day / 4);
  await under({ now: answeredAt }, () =>
    answerKudos(recipient, id, turnOf(thanksAnswered[language], turn)),
  );
}

function turnOf(texts: readonly string[], turn: number): string {
  return texts[turn % texts.length] ?? "";
}
