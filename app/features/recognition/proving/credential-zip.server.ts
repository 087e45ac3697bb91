import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { credentialFile, fileNameOf } from "./credential-file.server.ts";
import type { SignedCredential } from "./credential.queries.server.ts";
import { fileForms } from "./file-form.ts";

/** Credentials in all their forms as one archive, each under a name of its own; made as it is read. */
export function credentialsZip(credentials: readonly SignedCredential[]): Readable {
  const zip = new ZipFile();
  const out = Readable.from(zip.outputStream, { objectMode: false });
  for (const credential of credentials) {
    const name = fileNameOf(credential);
    for (const form of fileForms) {
      const bytes = credentialFile(credential, form);
      if (bytes) zip.addBuffer(bytes, `${name}/${name}.${form}`, { compress: form !== "png" });
    }
  }
  zip.end();
  return out;
}
