import {
  congratulate,
  signAnnouncement,
} from "#app/features/recognition/announcing/congratulate.server.ts";
import { announcementSigns } from "#app/features/recognition/announcing/announcement.ts";
import { keepAnnouncement } from "#app/features/recognition/announcing/keep-announcement.server.ts";
import { publishAnnouncement } from "#app/features/recognition/announcing/publish-announcement.server.ts";
import type { Actor } from "#app/core/actor.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { demoAnnouncements, demoCongratulations } from "./demo/announced.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

const day = 86_400_000;
const hour = 3_600_000;

/** What leaders announced to everybody, with what colleagues said to it. */
export async function loadAnnouncements({ now }: DemoOrganisation): Promise<void> {
  const [leader] = await people("role = 'leader'", 1);
  const colleagues = await people("role = 'staff'", 12);
  if (!leader) return;
  for (const said of demoAnnouncements) {
    const at = new Date(now.getTime() - said.daysAgo * day);
    const id = stableId(`announcement ${said.key}`, at);
    if (await isThere(id)) continue;
    const about = await aboutOf(said.about, at);
    if (!about) continue;
    const { language, title, text } = said;
    const words = { id, language, title, text, ...about, awardIds: [], seenRevision: 0 };
    await under({ now: at }, async () => {
      await keepAnnouncement(leader, words);
      await publishAnnouncement(leader, id, { at: "now", seenRevision: 1 });
    });
    await answer(id, { at, language, colleagues });
  }
}

async function people(which: string, atMost: number): Promise<Actor[]> {
  const rows = await sql<{ id: string }>(
    `select id from person where ${which} and deactivated_at is null and import_id is null order by id limit $1`,
    [atMost],
  );
  const ids = rows.map(({ id }) => id);
  const actors = await actorsByIds(sql, ids);
  return ids.flatMap((id) => actors.find((one) => one.id === id) ?? []);
}

async function isThere(id: string): Promise<boolean> {
  const rows = await sql("select from announcement where id = $1 and published_at is not null", [
    id,
  ]);
  return rows.length > 0;
}

/** What it tells of, as far as that was in the open on that day; null when there is nothing of the kind. */
async function aboutOf(about: "nothing" | "challenge" | "idea", at: Date) {
  if (about === "nothing") return { challengeId: null, ideaId: null };
  const [row] = await sql<{ id: string }>(aboutSql[about], [at]);
  if (!row) return null;
  return about === "idea"
    ? { challengeId: null, ideaId: row.id }
    : { challengeId: row.id, ideaId: null };
}

const aboutSql = {
  challenge: `
    select c.id from challenge c join winner_announcement a on a.challenge_id = c.id
    where a.announced_at is not null and c.state = 'announced' and $1::timestamptz is not null
    order by a.announced_at desc, c.id limit 1`,
  idea: `
    select i.id from idea i join decision d on d.idea_id = i.id
    where i.stage in ('accepted', 'piloting', 'implemented', 'spread') and i.hidden_at is null and i.waiting_since is null
      and i.withdrawn_at is null and i.language = 'fr' and d.published_at < $1::timestamptz
    order by d.published_at desc, i.id limit 1`,
} as const;

interface Answered {
  readonly at: Date;
  readonly language: "en" | "fr";
  readonly colleagues: readonly Actor[];
}

async function answer(id: string, { at, language, colleagues }: Answered): Promise<void> {
  const texts = demoCongratulations[language];
  for (const [turn, colleague] of colleagues.entries()) {
    const now = new Date(at.getTime() + (turn + 1) * hour);
    const sign = announcementSigns[turn % announcementSigns.length] ?? "applause";
    const words = texts[turn];
    await under({ now }, async () => {
      await signAnnouncement(colleague, id, { sign, isWanted: true });
      if (words !== undefined) await congratulate(colleague, id, words);
    });
  }
}
