import { useCallback, useEffect, useMemo, useState } from "react";
import { oneAfterAnother } from "#app/core/one-after-another.ts";
import { announce } from "#app/ui/announcements.ts";
import { UploadRefused, type Upload } from "#app/ui/inputs/use-files.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { ShownFile } from "../files.queries.server.ts";
import type { FileSubject } from "../stored-file.ts";
import { sendFile, type FilesAnswer } from "./send-file.ts";
import type { FileChanges } from "./standing-files.tsx";

/** How often a page asks whether the scanner is done, in milliseconds. */
const askEvery = 3_000;

/** The files of a subject as this page changes them, one after the other. */
export function useAttachedFiles(
  { kind, id }: FileSubject,
  loaded: readonly ShownFile[],
  /** Makes sure that there is something to hang them on. */
  prepare: () => Promise<boolean>,
) {
  const t = useT();
  const [files, setFiles] = useState<FilesAnswer>(loaded);
  const [trouble, setTrouble] = useState("");
  useEffect(() => {
    setFiles(loaded);
  }, [loaded]);
  const refresh = useCallback(async () => {
    const answer = await fetch(`/api/files?${kind}=${id}`).catch(() => null);
    // Ours to say what we answer: `server/http/file-changes.ts`.
    if (answer?.ok) setFiles((await answer.json()) as FilesAnswer);
  }, [kind, id]);
  const upload = useMemo<Upload>(() => {
    const inTurn = oneAfterAnother(async (file: File, sending: Parameters<Upload>[1]) => {
      if (sending.signal.aborted) throw new Error("abort");
      if (!(await prepare())) throw new UploadRefused(t("attaching.draftUnsaved"));
      const sent = await sendFile({ subject: { kind, id }, file, sending });
      setFiles(sent.files);
      return sent;
    });
    // What was broken off may have arrived all the same.
    return (file, sending) =>
      inTurn(file, sending).catch(async (error: unknown) => {
        if (sending.signal.aborted) await refresh();
        throw error;
      });
  }, [kind, id, prepare, refresh, t]);
  const changes = useMemo<FileChanges>(() => {
    const change = async (path: string, request: RequestInit, done: string) => {
      const says = await refusalOf(path, request, t("attaching.unreachable"));
      setTrouble(says ?? "");
      announce(says ?? done);
      if (says === null) await refresh();
    };
    return {
      describe: ({ id }, description) =>
        change(
          `/api/files/${id}/description`,
          {
            method: "PUT",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ description }),
          },
          t("attaching.descriptionSaved"),
        ),
      remove: ({ id, name }) =>
        change(`/api/files/${id}/removal`, { method: "POST" }, t("attaching.removed", { name })),
    };
  }, [refresh, t]);
  useAsking(
    files.some(({ state }) => state === "checking"),
    refresh,
  );
  return { files, upload, changes, trouble };
}

/** Why a change was refused, in the reader's words; null when it was done. */
async function refusalOf(
  path: string,
  request: RequestInit,
  unreachable: string,
): Promise<string | null> {
  try {
    const answer = await fetch(path, request);
    if (answer.ok) return null;
    const { error } = (await answer.json()) as { error?: string };
    return error ?? unreachable;
  } catch {
    return unreachable;
  }
}

function useAsking(waiting: boolean, ask: () => Promise<void>): void {
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void ask(), askEvery);
    return () => {
      clearInterval(timer);
    };
  }, [waiting, ask]);
}
