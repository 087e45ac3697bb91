import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { nameIn, type CategoryName } from "../category.ts";
import type { Stage } from "../idea.ts";
import { actingOn, askedSql, type Acting } from "./decision.store.server.ts";

/** A reason that may be chosen for a decision towards a stage, or a reply to begin from. */
export interface OfferedWording {
  readonly id: string;
  readonly kind: "reason" | "reply";
  readonly stage: Stage;
  readonly name: string;
  /** What a reply says. */
  readonly body: string;
}

interface WordingRow {
  id: string;
  kind: "reason" | "reply";
  stage: Stage;
  name: CategoryName;
  body: CategoryName;
}

/** What may be chosen, in order: names in the reader's language, replies in that of those who are answered. */
export async function offeredWordings(
  reader: Language,
  answered: Language,
): Promise<OfferedWording[]> {
  const rows = await prepared<WordingRow>(
    "offered-wordings",
    `select id, kind, stage, name, body from wording where archived_at is null order by kind, stage, position, id`,
    [],
  );
  return rows.map(({ name, body, ...row }) => ({
    ...row,
    name: nameIn(name, reader).text,
    body: nameIn(body, answered).text,
  }));
}

/** In which capacity somebody who may answer an idea would decide on it. */
export async function capacityOn(
  ideaId: string,
  personId: string,
): Promise<Pick<Acting, "capacity" | "capacityOf">> {
  const { capacity, capacityOf } = await actingOn(sql, ideaId, personId);
  return { capacity, capacityOf };
}

/** Somebody whose answer is asked for, and in which capacity. */
export type Asked = Pick<Acting, "capacity" | "capacityOf"> & { readonly name: string };

/** Whose answer to an idea is asked for. */
export async function askedToAnswer(ideaId: string): Promise<Asked[]> {
  const rows = await prepared<Asked>(
    "asked-to-answer",
    `${askedSql("named")} order by capacity, name limit 20`,
    [ideaId],
  );
  return rows.map(({ name, capacity, capacityOf }) => ({ name, capacity, capacityOf }));
}
