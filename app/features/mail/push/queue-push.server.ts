import { localPath } from "#app/core/local-path.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { headerText } from "../letter/header-text.ts";
import type { Said } from "../mail-content.ts";
import { insertMessages } from "./push.store.server.ts";

export interface PushWish {
  readonly personId: string;
  /** Whoever queues the same key twice queues one message. */
  readonly key: string;
  readonly title: Said;
  /** A path of the product. */
  readonly link: string;
  /** Now, unless given. */
  readonly at?: Date;
}

/**
 * Queues a message to each browser in which a person has switched notifications on, in the present transaction;
 * nothing for whoever has none. Repeating it with the same key is harmless.
 */
export async function queuePush(sql: RunSql, wish: PushWish): Promise<void> {
  const { personId, key, link, title, at = new Date() } = wish;
  const language = await languageOf(sql, personId);
  if (language === null) return;
  const t = registry().translator(language);
  const text = typeof title === "string" ? title : t(title.key, title.values);
  const message = { personId, key, title: headerText(text), link: localPath(link), at };
  for (const id of await insertMessages(sql, message)) await queuePushing(sql, id);
}

/** Queues the job that sends one message. */
export function queuePushing(sql: RunSql, id: string, after = 0): Promise<void> {
  return queueJob(sql, {
    task: "send-push",
    payload: { messageId: id },
    key: `send-push ${id}`,
    queue: "push",
    after,
  });
}

/** Null for whoever has no browser that shows notifications. */
async function languageOf(sql: RunSql, personId: string): Promise<Language | null> {
  const [row] = await sql<{ language: Language }>(
    `select coalesce(p.language, o.language, 'en') as language from person p left join organisation o on true
     where p.id = $1 and exists (select from push_subscription s where s.person_id = p.id)`,
    [personId],
  );
  return row?.language ?? null;
}
