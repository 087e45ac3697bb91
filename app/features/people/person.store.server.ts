import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import type { Person, PersonFacts } from "./person.ts";

/** The person, kept from changing until the transaction ends; null for nobody. */
export function lockPerson(sql: RunSql, id: string): Promise<Person | null> {
  return personById(sql, id, "for no key update of p");
}

/** The person with everything rules ask for; null for nobody. */
export async function personById(
  sql: RunSql,
  id: string,
  lock: "" | "for no key update of p" = "",
): Promise<Person | null> {
  if (!isId(id)) return null;
  const [person] = await sql<Person>(
    `select p.id, p.name, p.email, p.job_title as "jobTitle", p.unit_id as "unitId", p.role,
       p.is_admin as "isAdmin", p.is_moderator as "isModerator",
       array(select m.unit_id from unit_manager m where m.person_id = p.id) as manages,
       p.deactivated_at is not null as deactivated, p.import_id is not null as imported,
       exists (select from password w where w.person_id = p.id) as joined
     from person p where p.id = $1 ${lock}`,
    [id],
  );
  return person ?? null;
}

/** Whether somebody else is an active administrator with a password. */
export async function hasOtherAdministrator(sql: RunSql, personId: string): Promise<boolean> {
  const others = await sql(
    `select from person p join password w on w.person_id = p.id
     where p.is_admin and p.deactivated_at is null and p.id <> $1 limit 1`,
    [personId],
  );
  return others.length > 0;
}

/** Whether the organisation has an active administrator at all. */
export async function hasAdministrator(sql: RunSql = outside): Promise<boolean> {
  const found = await sql("select from person where is_admin and deactivated_at is null limit 1");
  return found.length > 0;
}

/** Whether an e-mail address belongs to somebody other than this person (null: somebody new). */
export async function isEmailTaken(
  sql: RunSql,
  email: string,
  personId: string | null,
): Promise<boolean> {
  const owners = await sql<{ id: string }>("select id from person where email = $1", [email]);
  return owners.some(({ id }) => id !== personId);
}

/** Writes a new person with the units they manage. */
export async function insertPerson(
  tx: PrismaTransaction,
  { id, now, facts }: { id: string; now: Date; facts: PersonFacts },
): Promise<void> {
  const { manages, language = null, ...plain } = facts;
  const units = [...new Set(manages)].map((unitId) => ({ unitId }));
  await tx.person.create({
    data: { id, ...plain, language, createdAt: now, manages: { create: units } },
  });
}

/** Writes what an administrator changed about a person; their language is their own affair. */
export async function updatePerson(
  tx: PrismaTransaction,
  id: string,
  { name, email, jobTitle, unitId, role, isAdmin, isModerator, manages }: PersonFacts,
): Promise<void> {
  const units = [...new Set(manages)].map((managed) => ({ unitId: managed }));
  await tx.person.update({
    where: { id },
    data: {
      ...{ name, email, jobTitle, unitId, role, isAdmin, isModerator },
      manages: { deleteMany: {}, create: units },
    },
  });
}

/** Sets when a person was deactivated; null makes them active again. */
export async function setDeactivated(
  tx: PrismaTransaction,
  id: string,
  deactivatedAt: Date | null,
): Promise<void> {
  await tx.person.update({ where: { id }, data: { deactivatedAt } });
}

/** Sets or replaces a person's password; takes its hash. */
export async function setPassword(
  tx: PrismaTransaction,
  { personId, hash, now }: { personId: string; hash: string; now: Date },
): Promise<void> {
  const password = { hash, changedAt: now };
  await tx.password.upsert({
    where: { personId },
    create: { personId, ...password },
    update: password,
  });
}

/** The hash of a person's present password; null for somebody who has none. */
export async function passwordHash(
  tx: PrismaTransaction,
  personId: string,
): Promise<string | null> {
  const present = await tx.password.findFirst({ where: { personId }, select: { hash: true } });
  return present?.hash ?? null;
}

/** Sets the language a person reads in; null: as the browser asks. */
export async function setLanguage(
  tx: PrismaTransaction,
  id: string,
  language: Language | null,
): Promise<void> {
  await tx.person.update({ where: { id }, data: { language } });
}
