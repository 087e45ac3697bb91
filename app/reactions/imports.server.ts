import { system } from "#app/core/actor.ts";
import { isRefusal } from "#app/core/errors.ts";
import type { DomainEvent } from "#app/core/event.ts";
import { findImport, lockImports } from "#app/features/imports/import.store.server.ts";
import type { ImportFile } from "#app/features/imports/importing/import-file.ts";
import {
  finishFile,
  noteProgress,
} from "#app/features/imports/importing/import-file.store.server.ts";
import { confirmedFile } from "#app/features/imports/importing/import-file.queries.server.ts";
import type { Planning } from "#app/features/imports/importing/plan-import.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { bringInIdeas } from "./bring-in-ideas.server.ts";
import { takeOutImport } from "./take-out-import.server.ts";

/** Brings a confirmed file in. Again after a crash: rows that are in are recognised, the rest follows. */
export async function bringInConfirmed({
  subject,
  data,
}: DomainEvent<"import.confirmed">): Promise<void> {
  const confirmed = await confirmedFile(data.fileId);
  if (confirmed?.file.importId !== subject.id) return;
  const failure = await bringIn(subject.id, confirmed);
  await transact(system, ({ sql, now }) => finishFile(sql, data.fileId, { at: now, failure }));
}

/** The key of the sentence that says why it could not be brought in; null when it was. */
async function bringIn(
  importId: string,
  { file, planning }: { readonly file: ImportFile; readonly planning: Planning },
): Promise<string | null> {
  try {
    await bringInIdeas({ importId, planning, names: file }, (sql, { done }) =>
      noteProgress(sql, file.id, done),
    );
    return null;
  } catch (error) {
    if (isRefusal(error)) return error.says.key;
    if (!isLasting(error)) throw error;
    registry().log.warn({ err: error }, "a file of ideas could not be brought in");
    return "importing.failedRows";
  }
}

/** Whether the database refused the data themselves, so that trying again would end the same way. */
function isLasting(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^2[23]/.test(String(error.code));
}

/** Takes an import out as somebody asked. */
export async function takeOutAsked({ subject }: DomainEvent<"import.undo-asked">): Promise<void> {
  await under({ quiet: true, patience: anHour }, () =>
    transact(system, async (transaction) => {
      await lockImports(transaction.sql);
      const found = await findImport(transaction.sql, subject.id);
      if (found?.leavingAt) await takeOutImport(transaction, found);
    }),
  );
}

const anHour = 3_600_000;
