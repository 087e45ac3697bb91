import { sql } from "#app/platform/db.server.ts";
import { issuerKeys } from "#app/features/recognition/issuing/issuer-key.store.server.ts";
import { rotateKeys } from "#app/features/recognition/issuing/rotate-keys.server.ts";
import { secretOrNew } from "#app/features/recognition/issuing/secret-file.server.ts";
import { issuerHere } from "#app/features/recognition/issuing/issuer.queries.server.ts";
import { signerNow, type SignerTrouble } from "#app/features/recognition/issuing/signer.server.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Progress } from "./progress.ts";

/** Makes the keys of a demonstration, which has nobody to make them, so that its awards are signed. */
export async function demonstrateKeys(): Promise<void> {
  const { demo, empty, credentialSecretFile } = registry().settings;
  if (!demo || empty || (await issuerKeys(sql)).length > 0) return;
  const secret = await secretOrNew(credentialSecretFile);
  if (!secret) return;
  await rotateKeys(secret);
  await queueJob(sql, { task: "issue-missing", payload: {}, key: "issue-missing" });
}

/** Says at start why awards are not signed, if so, and what to do; everything else works without. */
export async function tellOfKeys(tell: (progress: Progress) => void): Promise<void> {
  const { issuer } = await issuerHere(sql);
  const signer = await signerNow(sql, issuer.id);
  if (!("trouble" in signer)) return;
  const text = explained(signer.trouble, registry().settings.credentialSecretFile);
  registry().log.info(text);
  tell({ kind: "note", text });
}

/** Why nothing is signed, and what to do. */
export function explained(trouble: SignerTrouble, path: string): string {
  return {
    no_keys:
      "Awards are not signed yet, as there are no keys: `npm run keys -- rotate` makes them. Those that wait are signed then.",
    no_secret: `Awards are not signed: the secret that opens the keys should be in ${path}. Put it back, or make new keys with \`npm run keys -- rotate\`.`,
    other_secret: `Awards are not signed: the secret in ${path} does not open the keys. Put the right one back, or make new keys with \`npm run keys -- rotate\`.`,
  }[trouble];
}
