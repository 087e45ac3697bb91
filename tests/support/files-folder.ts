import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where this process's tests, and the servers they start, keep files; thrown away by `useDatabase` at the end. */
export const filesFolder = join(tmpdir(), `groundswell-test-files-${String(process.pid)}`);

/** Where the secret lies under which their keys are sealed. */
export const credentialSecretFile = join(filesFolder, "credential-secret");
