import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { Language } from "#app/core/words.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { addressOfCredential } from "../issuing/issuer.queries.server.ts";
import { ownChecks, type OwnChecks } from "../verifying/own-checks.server.ts";
import { credentialFor, signedCredentials } from "./credential.queries.server.ts";
import { seemToName } from "./openness.ts";
import { qrPath, type QrPath } from "./qr.ts";
import { linkedInPost, linkedInProfile } from "./sharing.ts";
import type { ShownCredential } from "./shown-credential.ts";

export interface PageOfCredential {
  readonly credential: Omit<ShownCredential, "awardedAt" | "signedAt" | "criteria">;
  readonly awardedAt: string;
  readonly isSigned: boolean;
  readonly criteriaHtml: string;
  readonly address: string;
  readonly code: QrPath;
  /** Null while it waits to be signed. */
  readonly proof: OwnChecks | null;
  /** Whether what it was awarded for seems to name its recipient; told to them alone. */
  readonly isNamedInWords: boolean;
  /** For its recipient, once others may open the page. */
  readonly sharing: { readonly profile: string; readonly post: string } | null;
}

/** All that the page of a credential shows. Throws `not_found` alike for one that is not there and one that is not open. */
export async function pageOfCredential(
  actor: Actor | null,
  id: string,
  language: Language,
): Promise<PageOfCredential> {
  const shown = await credentialFor(actor, id, language);
  if (!shown) throw notFound("proving.notFound");
  const { awardedAt, signedAt, criteria, ...credential } = shown;
  const address = addressOfCredential(credential.id);
  const [signed] = signedAt ? await signedCredentials(actor, [id], language) : [];
  const { name, issuer, isOwn, openness, changed, forWhom, holder } = credential;
  const told = { id: credential.id, name, issuer: issuer.name, address, awardedAt };
  return {
    credential,
    awardedAt: awardedAt.toISOString(),
    isSigned: signedAt !== null,
    criteriaHtml: renderMarkdown(criteria),
    address,
    code: qrPath(address),
    proof: signed ? await ownChecks(signed.json) : null,
    isNamedInWords: isOwn && seemToName(`${changed} ${forWhom}`, holder ?? ""),
    sharing:
      isOwn && signed && openness !== "closed"
        ? { profile: linkedInProfile(told), post: linkedInPost(address) }
        : null,
  };
}
