import type { Actor } from "#app/core/actor.ts";
import { usualCurrency } from "#app/core/money.ts";
import { pageOf, type Page } from "#app/core/page.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { presentCard, type CardRow, type ChallengeCard } from "./challenge-card.ts";
import { statesIn, type ChallengeFilter } from "./challenge-filter.ts";
import { listPageSize, listStatement, type Statement } from "./list-sql.server.ts";

/** A page of the challenges that somebody sees and asks for. */
export async function challengePage(
  actor: Actor,
  filter: ChallengeFilter,
): Promise<Page<ChallengeCard>> {
  const rows = await run(listStatement(actor.id, filter));
  const page = pageOf(rows, listPageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { ...page, rows: page.rows.map(({ sortValue: _, ...row }) => presentCard(row)) };
}

function run({ name, text, values }: Statement) {
  type Row = CardRow & { readonly sortValue: number };
  return name === null ? sql<Row>(text, values) : prepared<Row>(name, text, values);
}

/** Who sponsors what all staff see, by name. */
export function publicSponsors(): Promise<{ id: string; name: string; unit: string }[]> {
  return prepared(
    "public-sponsors",
    `select p.id, p.name, u.name as unit from person p join unit u on u.id = p.unit_id
     where p.id in (select s.person_id from challenge_sponsor s join challenge c on c.id = s.challenge_id
       where s.is_accountable and is_public(c.state))
     order by p.name, p.id limit 200`,
    [],
  );
}

/** What money is to be won in, where all staff see it: the usual currency first, then that of most challenges. */
export async function publicCurrencies(): Promise<string[]> {
  const rows = await prepared<{ currency: string }>(
    "public-currencies",
    `select c.currency from challenge c where is_public(c.state)
       and exists (select from challenge_prize z where z.challenge_id = c.id and z.kind in ('cash', 'seed_money'))
     group by c.currency order by c.currency <> $1::text, count(*) desc, c.currency limit 50`,
    [usualCurrency],
  );
  return rows.map(({ currency }) => currency);
}

/** Whether somebody sees any challenge that is not public. */
export async function seesPrepared(actor: Actor): Promise<boolean> {
  const [row] = await prepared<{ any: boolean }>(
    "sees-prepared-challenges",
    `select exists (select from challenge c where c.state = any($2::challenge_state[])
       and challenge_shown_to(c, $1::uuid)) as any`,
    [actor.id, statesIn.preparing],
  );
  return row?.any ?? false;
}
