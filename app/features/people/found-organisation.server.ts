import { system } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { newId, organisationId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { lockOrganisation } from "#app/platform/lock-organisation.server.ts";
import { startSession } from "#app/platform/session.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { claimLink } from "./one-time-link.store.server.ts";
import { saveOrganisation } from "./organisation.store.server.ts";
import { passwordWeakness } from "./password.ts";
import { hashPassword } from "./password-hash.server.ts";
import { forgetOrganisation } from "./people.queries.server.ts";
import {
  hasAdministrator,
  insertPerson,
  isEmailTaken,
  setPassword,
} from "./person.store.server.ts";
import { treeOf } from "./unit.ts";
import { allUnits, insertUnit } from "./unit.store.server.ts";

export interface Founding {
  readonly token: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Language of the page on which it was done; becomes the organisation's. */
  readonly language: Language;
  readonly userAgent: string;
}

/**
 * Uses the first administrator's link: names the organisation, makes its root unit and its first
 * administrator, and returns the Set-Cookie value of their session. Of several at once one succeeds.
 * Throws `invalid` for a weak password, `conflict` for a link that is no longer good.
 */
export async function foundOrganisation(founding: Founding): Promise<string> {
  const { password, name, email, organisationName } = founding;
  const weakness = passwordWeakness(password, [name, email, organisationName]);
  if (weakness) throw new Refusal("invalid", weakness);
  const hash = await hashPassword(password);
  const personId = await transact(system, (transaction) => found(transaction, founding, hash));
  forgetOrganisation();
  return startSession(personId, founding.userAgent);
}

async function found(transaction: Transaction, founding: Founding, hash: string): Promise<string> {
  const { tx, sql, now, record } = transaction;
  await lockOrganisation(sql, system);
  const link = await claimLink(sql, { token: founding.token, now });
  if (link?.personId !== null || (await hasAdministrator(sql))) throw conflict("people.linkUsed");
  if (await isEmailTaken(sql, founding.email, null)) throw conflict("people.emailTaken");
  await saveOrganisation(sql, { name: founding.organisationName, language: founding.language });
  const unitId = await rootUnit(transaction, founding.organisationName);
  const personId = newId(now.getTime());
  const facts = { ...administrator, name: founding.name, email: founding.email, unitId };
  await insertPerson(tx, { id: personId, now, facts });
  await setPassword(tx, { personId, hash, now });
  const organisation = { kind: "organisation", id: organisationId } as const;
  record({ kind: "organisation.founded", subject: organisation, data: {} });
  record({ kind: "person.joined", subject: { kind: "person", id: personId }, data: {} });
  return personId;
}

const administrator = {
  jobTitle: "",
  role: "staff",
  isAdmin: true,
  isModerator: false,
  manages: [],
} as const;

/** The first root there is; an organisation without any gets one of its own name. */
async function rootUnit({ tx, sql, now }: Transaction, name: string): Promise<string> {
  const [root] = treeOf(await allUnits(sql));
  if (root) return root.id;
  const id = newId(now.getTime());
  await insertUnit(tx, { id, parentId: null, name });
  return id;
}
