import { isId } from "#app/core/ids.ts";
import { spread } from "../spread.server.ts";
import type { Saying, TellingKind, TellingReason } from "./telling.ts";

/** Something about a challenge, a submission, an award, a nomination or a figure, and whom it is told. */
interface Telling<Kind extends TellingKind> {
  readonly event: { readonly id: string; readonly actorId: string | null; readonly at: Date };
  readonly kind: Kind;
  /** What of that kind; the first of `sayings` when left out. */
  readonly says?: Saying<Kind>;
  readonly subject: {
    readonly kind:
      "challenge" | "submission" | "award" | "nomination" | "action-request" | "figure-alert";
    readonly id: string;
  };
  readonly people: readonly string[];
  readonly reason: TellingReason;
  /** The path to which its line leads, where that is not the subject's own page. */
  readonly to?: string;
  /** What it is about, in the language of the one person who is told; where the database cannot say it. */
  readonly name?: string;
  /** What was written to them, which the mail quotes. They may read it as long as they may see the subject. */
  readonly quote?: string;
  /** Until when it holds, where it ends. */
  readonly until?: Date;
  /** Whether who did it is kept from them. */
  readonly unnamed?: boolean;
}

/** Tells people of a challenge, a submission, an award, a nomination or a figure: telling.ts says how it is used. Harmless when repeated. */
export async function tellPeople<Kind extends TellingKind>(telling: Telling<Kind>): Promise<void> {
  const { event, kind, subject, people, reason, unnamed = false } = telling;
  const others = people.filter((id) => isId(id) && id !== event.actorId);
  if (others.length === 0) return;
  await spread({
    event: unnamed ? { ...event, actorId: null } : event,
    subject,
    audience: {
      text: `select unnest($1::uuid[]) as person_id, $2::text as kind, $3::text as reason`,
      values: [`{${others.join(",")}}`, kind, reason],
    },
    data: sayingOf(telling),
  });
}

/** What the words and the way of a line need. */
function sayingOf({
  says,
  to,
  name,
  quote,
  until,
}: Pick<Telling<TellingKind>, "says" | "to" | "name" | "quote" | "until">) {
  return {
    ...(says === undefined ? {} : { says }),
    ...(to === undefined ? {} : { to }),
    ...(name === undefined ? {} : { name }),
    ...(quote === undefined ? {} : { quote }),
    ...(until === undefined ? {} : { until: until.toISOString() }),
  };
}
