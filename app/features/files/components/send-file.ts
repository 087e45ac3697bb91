import { newId } from "#app/core/ids.ts";
import { UploadRefused, type Upload } from "#app/ui/inputs/use-files.ts";
import type { ShownFile } from "../files.queries.server.ts";
import type { FileSubject } from "../stored-file.ts";

/** What the server says of the files of a subject, after a change or for itself. */
export type FilesAnswer = readonly ShownFile[];

interface SendFile {
  readonly subject: FileSubject;
  readonly file: File;
  readonly sending: Parameters<Upload>[1];
}

/** Sends a file as it is, saying how far it is; throws `UploadRefused` with the server's sentence. */
export function sendFile({ subject, file, sending }: SendFile): Promise<{
  readonly id: string;
  readonly files: FilesAnswer;
}> {
  const { signal, onProgress } = sending;
  const id = newId();
  const query = new URLSearchParams({ [subject.kind]: subject.id, name: file.name }).toString();
  // `fetch` does not say how far a body is.
  const request = new XMLHttpRequest();
  request.open("PUT", `/api/files/${id}?${query}`);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.responseType = "json";
  signal.addEventListener("abort", () => {
    request.abort();
  });
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    onProgress(total > 0 ? loaded / total : 0);
  });
  return new Promise((resolve, reject) => {
    request.addEventListener("load", () => {
      // Ours to say what we answer: `server/http/file-changes.ts`, `failures.ts`.
      const answer = request.response as FilesAnswer | { readonly error?: string } | null;
      if (request.status === 200 && Array.isArray(answer)) resolve({ id, files: answer });
      else reject(refused(answer));
    });
    for (const end of ["error", "abort"] as const)
      request.addEventListener(end, () => {
        reject(new Error(end));
      });
    request.send(file);
  });
}

function refused(answer: object | null): Error {
  const says = answer && "error" in answer ? answer.error : undefined;
  return typeof says === "string" ? new UploadRefused(says) : new Error("no answer");
}
