import { system } from "#app/core/actor.ts";
import { findIneligibility } from "#app/features/challenges/entering/applicants.store.server.ts";
import { digestOf } from "#app/features/challenges/entering/digest.server.ts";
import { putMember, setTerms } from "#app/features/challenges/entering/member.store.server.ts";
import {
  insertReceipt,
  markSubmitted,
} from "#app/features/challenges/entering/receipt.store.server.ts";
import {
  insertSubmission,
  writeText,
} from "#app/features/challenges/entering/submission-text.store.server.ts";
import { personalReasons } from "#app/features/challenges/entering/whole-reasons.ts";
import type { EligibilityRule } from "#app/features/challenges/entering/eligibility-rule.ts";
import { sql } from "#app/platform/db.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { demoEntries, entriesOf, type DemoEntry } from "./demo/entries.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** A challenge of the demo that takes submissions, or took them. */
interface Enterable {
  readonly id: string;
  readonly phaseId: string;
  readonly termsVersion: number;
  readonly rule: EligibilityRule;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A few submissions to each challenge that is open, judged or announced and has none; nothing where there is none. */
export async function enterInDemo({ now, ...demo }: DemoOrganisation): Promise<void> {
  const own = new Map(
    Object.entries(entriesOf).map(([key, entries]) => [stableId(`challenge ${key}`, now), entries]),
  );
  const offered = demo.signInPeople.map(({ personKey }) => personKey);
  const visitors = demo.people.filter(({ key }) => offered.includes(key)).map(({ email }) => email);
  for (const challenge of await challengesToEnter()) {
    const people = await peopleToEnter(challenge, visitors);
    const { fewest, most } = challenge.rule;
    for (const [n, entry] of (own.get(challenge.id) ?? demoEntries).entries()) {
      const size = Math.min(most, Math.max(fewest, entry.teamName === "" ? 1 : 2));
      const team = people.splice(0, size);
      if (team.length === size) await enter(challenge, entry, team, { n, now });
    }
  }
}

function challengesToEnter(): Promise<Enterable[]> {
  return sql<Enterable>(
    `select c.id, p.id as "phaseId", c.terms_version as "termsVersion", c.eligibility_rule as rule,
       p.starts_at as "startsAt", p.ends_at as "endsAt"
     from challenge c cross join lateral (
       select h.* from challenge_phase h where h.challenge_id = c.id and h.takes_submissions
       order by h.starts_at limit 1) p
     where c.state in ('open', 'judging', 'announced') and p.starts_at is not null and p.ends_at is not null
       and not exists (select from submission s where s.challenge_id = c.id)
     order by c.id`,
  );
}

/**
 * Staff whom its rules let in, in an order of their own for each challenge; none of those whom the sign-in page offers,
 * so that they may enter themselves, judge and choose.
 */
async function peopleToEnter(
  { id: challengeId, phaseId, rule }: Enterable,
  visitors: readonly string[],
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select p.id from person p
     where p.deactivated_at is null and p.import_id is null and p.role = 'staff' and not p.is_admin and not p.is_moderator
       and coalesce(p.email, '') <> all($2::text[])
     order by md5(p.email || $1::text) limit 200`,
    [challengeId, visitors],
  );
  const people: string[] = [];
  for (const { id } of rows) {
    const applying = { challengeId, phaseId, submissionId: null, personIds: [id] };
    const reasons = personalReasons(await findIneligibility(sql, rule, applying));
    if (reasons.length === 0) people.push(id);
    if (people.length === peopleAtMost) break;
  }
  return people;
}

const peopleAtMost = 12;

interface Place {
  readonly n: number;
  readonly now: Date;
}

async function enter(challenge: Enterable, entry: DemoEntry, team: string[], { n, now }: Place) {
  const { id: challengeId, phaseId, startsAt, endsAt } = challenge;
  const id = stableId(`entry ${challengeId} ${String(n)}`, startsAt);
  const until = Math.min(endsAt.getTime(), now.getTime());
  const at = new Date(startsAt.getTime() + ((until - startsAt.getTime()) * (n + 2)) / 8);
  const [lead = ""] = team;
  await transact(system, async ({ sql: run }) => {
    const begun = { id, challengeId, phaseId, language: entry.language, at };
    if (!(await insertSubmission(run, { ...begun, enteredById: null, previousId: null }))) return;
    for (const personId of team) {
      const isLead = personId === lead;
      const member = { submissionId: id, personId, isLead, invitedById: isLead ? null : lead, at };
      await putMember(run, { ...member, state: "joined" });
      await setTerms(run, id, personId, { version: challenge.termsVersion, at });
    }
    const text = { ...entry, externalUrl: "", ideaId: null, answers: [], isNameless: true };
    await writeText(run, id, { ...text, html: renderMarkdown(entry.description), at });
    await markSubmitted(run, id, at);
    const digest = digestOf({ id, phaseId }, text, team, []);
    const receipt = { id: stableId(`receipt ${id}`, at), submissionId: id, personId: lead, at };
    const { termsVersion } = challenge;
    await insertReceipt(run, { ...receipt, digest, termsVersion, isLate: false });
  });
}
