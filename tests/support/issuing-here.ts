import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { registry } from "#app/platform/registry.server.ts";
import { recompose } from "./database.ts";

/** The address of this installation while its tests issue credentials. */
export const issuingAt = "https://ideas.example.org";

/** Gives each test of a file an address of the open internet, and a secret of its own. Call it after `useDatabase`. */
export function useIssuing(): { readonly secretFile: string } {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "groundswell-keys-"));
    const credentialSecretFile = join(folder, "secret");
    recompose({ settings: { ...registry().settings, appUrl: issuingAt, credentialSecretFile } });
  });
  afterEach(() => rm(folder, { recursive: true }));
  return {
    get secretFile() {
      return join(folder, "secret");
    },
  };
}
