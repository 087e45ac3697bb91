import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "#app/core/ids.ts";
import { fileTrouble, type FileRules } from "./file-rules.ts";

interface Sending {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** Takes a file to where it is kept; what it is refused with is a sentence (UploadRefused) or any failure. */
export type Upload = (file: File, sending: Sending) => Promise<{ readonly id: string }>;

/** Why the server did not take a file, in the reader's words. */
export class UploadRefused extends Error {
  override readonly name = "UploadRefused";
}

/** Where a file stands. */
export type FileState =
  | { readonly kind: "chosen" }
  | { readonly kind: "sending"; readonly part: number }
  | { readonly kind: "sent"; readonly id: string }
  | { readonly kind: "refused"; readonly why: "type" | "large" | "empty" | "many" }
  | { readonly kind: "failed"; readonly says: string | null };

export interface ListedFile {
  readonly key: string;
  readonly file: File;
  readonly state: FileState;
}

/** The files of a field: chosen, checked, and sent at once where there is somewhere to send them. */
export function useFiles(rules: FileRules, upload: Upload | undefined, keepSent = true) {
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const latest = useRef(files);
  const sending = useRef(new Map<string, AbortController>());
  const change = useCallback((next: (before: readonly ListedFile[]) => readonly ListedFile[]) => {
    latest.current = next(latest.current);
    setFiles(latest.current);
  }, []);
  const put = useCallback(
    (key: string, state: FileState) => {
      change((before) => before.map((one) => (one.key === key ? { ...one, state } : one)));
    },
    [change],
  );
  const send = useCallback(
    async ({ key, file }: Pick<ListedFile, "key" | "file">) => {
      if (!upload) return;
      const abort = new AbortController();
      sending.current.set(key, abort);
      put(key, { kind: "sending", part: 0 });
      const onProgress = (part: number) => {
        if (!abort.signal.aborted) put(key, { kind: "sending", part });
      };
      try {
        const { id } = await upload(file, { signal: abort.signal, onProgress });
        if (keepSent) put(key, { kind: "sent", id });
        else change((before) => before.filter((one) => one.key !== key));
      } catch (error) {
        put(key, { kind: "failed", says: error instanceof UploadRefused ? error.message : null });
      }
      sending.current.delete(key);
    },
    [upload, put, change, keepSent],
  );
  const add = useCallback(
    (given: readonly File[]) => {
      const listed = given.map((file) => listedFile(file, latest, rules, change));
      for (const one of listed) if (one.state.kind === "chosen") void send(one);
    },
    [rules, change, send],
  );
  const remove = useCallback(
    (key: string) => {
      sending.current.get(key)?.abort();
      change((before) => before.filter((one) => one.key !== key));
    },
    [change],
  );
  const clear = useCallback(() => {
    for (const one of latest.current) remove(one.key);
  }, [remove]);
  useEffect(() => {
    const underWay = sending.current;
    return () => {
      for (const abort of underWay.values()) abort.abort();
    };
  }, []);
  return { files, add, remove, clear, retry: send };
}

/** Whether a file counts: refused and failed ones go nowhere. */
export function isTaken({ state: { kind } }: ListedFile): boolean {
  return kind !== "refused" && kind !== "failed";
}

function listedFile(
  file: File,
  latest: { readonly current: readonly ListedFile[] },
  rules: FileRules,
  change: (next: (before: readonly ListedFile[]) => readonly ListedFile[]) => void,
): ListedFile {
  const why = fileTrouble(file, latest.current.filter(isTaken).length, rules);
  const state: FileState = why ? { kind: "refused", why } : { kind: "chosen" };
  const listed = { key: newId(), file, state };
  change((before) => [...before, listed]);
  return listed;
}
