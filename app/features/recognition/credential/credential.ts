/**
 * A credential of Open Badges 3.0, made from an award. It says what was achieved, by which rules, with what evidence and
 * in whose name; of the person it says nothing but a salted hash of their address, unless they agreed to more.
 */
import type { Issuer } from "./issuer-documents.ts";
import { profileOf } from "./issuer-documents.ts";
import { written, type Json, type JsonObject } from "./json.ts";

export const credentialContexts = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  // Gives the type of `credentialSchema` its meaning, without which it could not be signed.
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
] as const;

/** A badge as it was when it was given: its version's address, and its words in one language. */
export interface Achievement {
  readonly id: string;
  readonly achievementType: "Badge" | "Award";
  readonly name: string;
  readonly description: string;
  /** Markdown. */
  readonly criteria: string;
  readonly criteriaUrl: string | null;
  readonly image: { readonly url: string; readonly caption: string } | null;
  readonly tags: readonly string[];
  /** "en", "fr". */
  readonly language: string;
}

export interface Evidence {
  readonly url: string | null;
  readonly name: string;
  readonly narrative: string | null;
}

/** What there is to say in a credential. */
export interface CredentialFacts {
  readonly id: string;
  /** urn:uuid: of this award alone, so that credentials of a person cannot be put together by it. */
  readonly subjectId: string;
  readonly issuer: Issuer;
  readonly achievement: Achievement;
  /** From recipient.server.ts. */
  readonly identity: JsonObject;
  /** When it was given, and from when this version of the credential holds. */
  readonly awardedAt: Date;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  /** What they did, in Markdown; null for a badge given without words. */
  readonly narrative: string | null;
  readonly evidence: readonly Evidence[];
  /** From status-list.server.ts. */
  readonly status: JsonObject | null;
}

/** The credential, not yet signed. Lists are lists even of one; what is not known is left out. */
export function credentialOf(facts: CredentialFacts): JsonObject {
  const { id, issuer, achievement, awardedAt, validFrom, validUntil, evidence, status } = facts;
  return present({
    "@context": credentialContexts,
    id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: profileOf(issuer),
    validFrom: written(validFrom),
    validUntil: validUntil && written(validUntil),
    awardedDate: written(awardedAt),
    name: achievement.name,
    credentialSubject: subjectOf(facts),
    evidence: evidence.map(evidenceOf),
    credentialSchema: [schema],
    credentialStatus: status,
  });
}

const schema = {
  id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
  type: "1EdTechJsonSchemaValidator2019",
};

function subjectOf({ subjectId, identity, narrative, achievement }: CredentialFacts): JsonObject {
  return present({
    id: subjectId,
    type: ["AchievementSubject"],
    identifier: [identity],
    narrative,
    achievement: achievementOf(achievement),
  });
}

/** The achievement as it stands at its own address. */
export function achievementDocument(achievement: Achievement, issuer: Issuer): JsonObject {
  return {
    "@context": [credentialContexts[0], credentialContexts[1]],
    ...achievementOf(achievement),
    creator: profileOf(issuer),
  };
}

function achievementOf(achievement: Achievement): JsonObject {
  const { id, achievementType, name, description, criteria, criteriaUrl, image } = achievement;
  return present({
    id,
    type: ["Achievement"],
    achievementType,
    name,
    description,
    criteria: present({ id: criteriaUrl, narrative: criteria }),
    image: image && { id: image.url, type: "Image", caption: image.caption },
    tag: achievement.tags,
    inLanguage: achievement.language,
  });
}

function evidenceOf({ url, name, narrative }: Evidence): JsonObject {
  return present({ id: url, type: ["Evidence"], name, narrative });
}

/** Without what is null and without empty lists. */
function present(values: Readonly<Record<string, Json>>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
