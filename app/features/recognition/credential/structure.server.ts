/** Whether a credential has the parts that Open Badges 3.0 asks for. */
import { z } from "zod";
import { allOf, invalid, unchecked, valid, type Check } from "./checks.ts";
import { isObject, listOf, momentFrom, type Json, type JsonObject } from "./json.ts";
import { differingClaims, headerTroubles } from "./jwt.server.ts";
import type { Presented } from "./presented.server.ts";

/** The check of structure, of a signed text with its header and claims. */
export function structureCheck({ credential, jwt }: Presented): Check {
  const contexts = listOf(credential["@context"]);
  if (contexts[0] === olderContext) return unchecked("older_form");
  if (contexts[0] !== firstContext || !contexts.some(isBadgeContext))
    return invalid("wrong_context");
  const checks = [
    ...(isBadge(credential) ? partChecks(credential) : [invalid("not_a_badge")]),
    ...(jwt ? headerTroubles(jwt.header) : []).map((one) => invalid("header_not_admitted", one)),
    ...(jwt ? differingClaims(jwt.payload) : []).map((one) => invalid("claim_differs", one)),
    ...(speaksJsonLd(credential) ? [unchecked("own_context")] : []),
  ];
  return checks.length > 0 ? allOf(checks) : valid();
}

const firstContext = "https://www.w3.org/ns/credentials/v2";
const olderContext = "https://www.w3.org/2018/credentials/v1";
const badgeContext =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(?:-3\.\d+\.\d+)?\.json$/;

function isBadgeContext(context: Json): boolean {
  return typeof context === "string" && badgeContext.test(context);
}

// Beyond the names of its contexts: what a name means there may be something else than what we read in it.
function speaksJsonLd({ "@context": contexts, ...parts }: JsonObject): boolean {
  return listOf(contexts).some(isObject) || hasKeyword(parts);
}

function hasKeyword(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, part]: [string, Json]) => name.startsWith("@") || hasKeyword(part),
  );
}

function isBadge({ type }: JsonObject): boolean {
  const types = listOf(type);
  return (
    types.includes("VerifiableCredential") &&
    (types.includes("OpenBadgeCredential") || types.includes("AchievementCredential"))
  );
}

function partChecks(credential: JsonObject): Check[] {
  const { error } = credentialShape.safeParse(credential);
  const paths = (error?.issues ?? []).map(({ path }) => path.join("."));
  return [...new Set(paths)].map((path) => invalid("wrong_part", path));
}

const uri = z.string().regex(/^[a-z][a-z\d+.-]*:\S+$/iu);
const words = z.string().min(1);
const at = z.string().refine((text) => momentFrom(text) !== null);
const ofType = (type: string) =>
  z.union([z.literal(type), z.array(z.string()).refine((types) => types.includes(type))]);

const image = z.strictObject({ id: uri, type: ofType("Image"), caption: z.string().optional() });
const profile = z.union([uri, z.looseObject({ id: uri, type: ofType("Profile") })]);

const achievement = z.looseObject({
  id: uri,
  type: ofType("Achievement"),
  name: words,
  description: words,
  criteria: z.looseObject({ id: uri.optional(), narrative: z.string().optional() }),
  image: image.optional(),
  creator: profile.optional(),
  tag: z.array(z.string()).optional(),
});

const identity = z.looseObject({
  type: ofType("IdentityObject"),
  hashed: z.boolean(),
  identityHash: words,
  identityType: words,
  salt: z.string().optional(),
});

const subject = z
  .looseObject({
    id: uri.optional(),
    type: ofType("AchievementSubject"),
    identifier: z.union([identity, z.array(identity).min(1)]).optional(),
    achievement,
    narrative: z.string().optional(),
  })
  .refine(({ id, identifier }) => id !== undefined || identifier !== undefined);

const evidence = z.looseObject({ id: uri.optional(), type: ofType("Evidence") });
const status = z.looseObject({ id: uri.optional(), type: words });

const credentialShape = z.looseObject({
  id: uri,
  credentialSubject: subject,
  issuer: profile,
  validFrom: at,
  validUntil: at.optional(),
  awardedDate: at.optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  evidence: z.union([evidence, z.array(evidence)]).optional(),
  credentialStatus: z.union([status, z.array(status)]).optional(),
});
