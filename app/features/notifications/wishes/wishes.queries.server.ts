import { prepared } from "#app/platform/db.server.ts";
import {
  usualTimes,
  usualWishes,
  wishedKinds,
  type Times,
  type Wish,
  type WishedKind,
  type Wishes,
} from "./wish.ts";

type WishRow = Wish & { readonly kind: WishedKind };

/** What the organisation takes for usual. */
export async function usualNow(): Promise<{ wishes: Wishes; times: Times; revision: number }> {
  const [rows, [times]] = await Promise.all([
    prepared<WishRow>("usual-wishes", "select kind, mail, push from notification_usual", []),
    prepared<Times & { revision: number }>(
      "usual-times",
      `select quiet_from as "quietFrom", quiet_until as "quietUntil", digest_hour as "digestHour",
         digest_day as "digestDay", revision from notification_usual_times`,
      [],
    ),
  ]);
  const { revision, ...found } = times ?? { ...usualTimes, revision: 0 };
  return { wishes: over(usualWishes, rows), times: found, revision };
}

interface OwnTimes extends Partial<Times> {
  readonly timeZone: string | null;
  readonly pausedUntil: Date | null;
}

/** What somebody is told, and when; chosen or usual. */
export async function wishesOf(personId: string) {
  const [usual, rows, [own], [zone]] = await Promise.all([
    usualNow(),
    prepared<WishRow>(
      "wishes-of",
      "select kind, mail, push from notification_choice where person_id = $1::uuid",
      [personId],
    ),
    prepared<OwnTimes>(
      "times-of",
      `select time_zone as "timeZone", quiet_from as "quietFrom", quiet_until as "quietUntil",
         digest_hour as "digestHour", digest_day as "digestDay", paused_until as "pausedUntil"
       from notification_times where person_id = $1::uuid`,
      [personId],
    ),
    prepared<{ name: string }>(
      "organisation-zone",
      "select time_zone as name from organisation",
      [],
    ),
  ]);
  return {
    wishes: over(usual.wishes, rows),
    times: {
      quietFrom: own?.quietFrom ?? usual.times.quietFrom,
      quietUntil: own?.quietUntil ?? usual.times.quietUntil,
      digestHour: own?.digestHour ?? usual.times.digestHour,
      digestDay: own?.digestDay ?? usual.times.digestDay,
    },
    timeZone: own?.timeZone ?? null,
    organisationZone: zone?.name ?? "UTC",
    pausedUntil: own?.pausedUntil ?? null,
    hasChosen: rows.length > 0 || own !== undefined,
  };
}

function over(usual: Wishes, rows: readonly WishRow[]): Wishes {
  const chosen = new Map(rows.map(({ kind, mail, push }) => [kind, { mail, push }]));
  const all = wishedKinds.map((kind) => [kind, chosen.get(kind) ?? usual[kind]]);
  // Every kind one can wish for is in the list.
  return Object.fromEntries(all) as Wishes;
}
