import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { Language } from "#app/core/words.ts";
import { isObject, listOf, textOf, type Json, type JsonObject } from "../credential/json.ts";
import { isIdentityOf } from "../credential/recipient.server.ts";
import { verify } from "../credential/verifier.server.ts";
import { credentialFile } from "../proving/credential-file.server.ts";
import { signedCredentials } from "../proving/credential.queries.server.ts";
import { fileForms } from "../proving/file-form.ts";
import { pathHere } from "../publishing/own-address.server.ts";
import { askOutside, mayBeAsked, type AskingRules } from "./ask-outside.server.ts";
import { askingRules } from "./asking-rules.queries.server.ts";
import { readGiven, type Given } from "./read-given.server.ts";
import { sourceWith } from "./source.server.ts";
import type { Says, Verified } from "./verified.ts";

/** One of three ways to hand a credential over, and whose it should be. */
export interface GivenWish {
  readonly pasted: string;
  readonly file: Uint8Array;
  readonly link: string;
  /** Empty: whose it is, is not asked. */
  readonly email: string;
}

interface Asker {
  readonly actor: Actor | null;
  readonly language: Language;
}

/**
 * Verifies what somebody handed over, ours or another's. Throws `invalid` with what is wrong with what was handed over,
 * as far as nothing in it can be verified.
 */
export async function verifyGiven(wish: GivenWish, asker: Asker): Promise<Verified> {
  const rules = await askingRules();
  const given = await givenIn(wish, asker, rules);
  return verifiedOf(given, wish.email, rules);
}

async function givenIn(wish: GivenWish, asker: Asker, rules: AskingRules): Promise<Given> {
  const { pasted, file, link } = wish;
  if (file.length > 0) return readGiven(file);
  if (pasted.trim() !== "") return readGiven(Buffer.from(pasted));
  if (link.trim() !== "") return behind(link.trim(), asker, rules);
  throw new Refusal("invalid", "verifying.nothingGiven");
}

async function behind(link: string, asker: Asker, rules: AskingRules): Promise<Given> {
  const path = pathHere(link);
  if (path !== null) return ours(path, asker);
  if (!mayBeAsked(link, rules.hosts)) throw new Refusal("invalid", "verifying.notAsked");
  const bytes = await askOutside(link, rules);
  if (!bytes) throw new Refusal("invalid", "verifying.noAnswer");
  return readGiven(bytes);
}

// Of our own, whoever may see one may verify it by its address; nobody learns of any other.
async function ours(path: string, { actor, language }: Asker): Promise<Given> {
  const [, id = "", extension = "json"] =
    /^\/credentials\/([\da-f-]{36})(?:\.(\w+)|\/certificate)?$/u.exec(path) ?? [];
  const form = fileForms.find((one) => one === extension);
  const [credential] = form ? await signedCredentials(actor, [id], language) : [];
  const bytes = credential && form ? credentialFile(credential, form) : null;
  if (!bytes) throw new Refusal("invalid", "verifying.notOurs");
  return readGiven(bytes);
}

/** The four checks of a text, and what it says. */
async function verifiedOf(
  { text, form }: Given,
  email: string,
  rules: AskingRules,
): Promise<Verified> {
  const around = { source: sourceWith(rules), now: new Date() };
  const { verdict, credential, ...checks } = await verify(text, around);
  return {
    verdict,
    checks,
    form,
    says: credential && saysOf(credential),
    recipient: email.trim() === "" || !credential ? null : recipientOf(credential, email),
  };
}

/** Of what others write no more than fits on a page. */
const longest = 500;

function saysOf(credential: JsonObject): Says {
  const { issuer, name, awardedDate, validFrom } = credential;
  const achievement = achievementIn(credential);
  const said = (value: Json | undefined) => textOf(value)?.slice(0, longest) ?? null;
  return {
    name: said(achievement.name) ?? said(name),
    description: said(achievement.description),
    issuerName: isObject(issuer) ? said(issuer.name) : null,
    issuerId: said(isObject(issuer) ? issuer.id : issuer),
    awardedAt: momentOf(awardedDate) ?? momentOf(validFrom),
    achievementId: said(achievement.id),
  };
}

function momentOf(value: Json | undefined): string | null {
  const at = new Date(textOf(value) ?? NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

function subjectIn({ credentialSubject }: JsonObject): JsonObject {
  const [subject] = listOf(credentialSubject);
  return isObject(subject) ? subject : {};
}

function achievementIn(credential: JsonObject): JsonObject {
  const [achievement] = listOf(subjectIn(credential).achievement);
  return isObject(achievement) ? achievement : {};
}

function recipientOf(credential: JsonObject, email: string): Verified["recipient"] {
  const identities = listOf(subjectIn(credential).identifier).filter(isObject);
  const told = identities.map((identity) => isIdentityOf(identity, email));
  if (told.includes(true)) return "theirs";
  return told.includes(false) ? "anothers" : "untold";
}
