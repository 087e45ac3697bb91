/**
 * Chooses files: by the browser's own dialog, by dropping, by pasting. Without JavaScript it is the native input.
 * With `upload` they are sent at once and the form carries their ids; without, the form carries the files.
 */
import * as Up from "lucide-react/icons/upload";
import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";

import { announce } from "./announcements.ts";
import { classNames } from "./class-names.ts";
import type { ControlProps } from "./field.tsx";
import { useHydrated } from "./hydrated.ts";
import { Icon } from "./icon.tsx";
import { FileRow } from "./inputs/file-row.tsx";
import { sizeName, typeNames, type FileRules } from "./inputs/file-rules.ts";
import { useDrop } from "./inputs/use-drop.ts";
import { isTaken, useFiles, type ListedFile, type Upload } from "./inputs/use-files.ts";
import { useLanguage, useT } from "./language/language.tsx";

export interface FileDropProps extends ControlProps {
  /** As the native attribute: ".pdf, image/*". */
  accept?: string;
  /** Largest file, in bytes. */
  maxBytes?: number;
  maxFiles?: number;
  disabled?: boolean | undefined;
  upload?: Upload | undefined;
  /** Whether what has been uploaded stays in the list; false where the page shows it by itself. */
  keepSent?: boolean;
  /** The field that carries the ids of what has been uploaded, apart by spaces. */
  idsName?: string;
}

/** A native file input in a place to drop on, with the list of what was chosen; spread a Field's control into it. */
export function FileDrop({
  name,
  accept = "",
  maxBytes = 10_000_000,
  maxFiles = 5,
  upload,
  keepSent = true,
  idsName = `${name}Ids`,
  ...control
}: FileDropProps) {
  const t = useT();
  const hydrated = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const rules = useMemo(() => ({ accept, maxBytes, maxFiles }), [accept, maxBytes, maxFiles]);
  const { files, add, remove, clear, retry } = useFiles(rules, upload, keepSent);
  const { disabled = false } = control;
  const take = useCallback(
    (given: readonly File[]) => {
      if (disabled || given.length === 0) return;
      add(given);
      announce(t("inputs.fileAdded", { name: given.map((file) => file.name).join(", ") }));
    },
    [disabled, add, t],
  );
  const over = useDrop(zone, take);
  useNativeFiles(input, files, upload === undefined);
  useReset(input, clear);
  const ids = files.flatMap(({ state }) => (state.kind === "sent" ? [state.id] : []));
  return (
    <div ref={zone} className="grid gap-2">
      <label
        htmlFor={control.id}
        className={classNames(zoneLook, over && "border-accent bg-accent-soft text-accent-ink")}
      >
        {hydrated && <Invitation rules={rules} />}
        <input
          {...control}
          ref={input}
          type="file"
          name={hydrated && upload ? undefined : name}
          accept={accept === "" ? undefined : accept}
          multiple={maxFiles > 1}
          className={hydrated ? "sr-only" : "min-h-11 max-w-full"}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            if (upload) event.target.value = "";
          }}
        />
      </label>
      {upload && keepSent && <input type="hidden" name={idsName} value={ids.join(" ")} />}
      {files.length > 0 && (
        <ul aria-label={t("inputs.fileList")} className="grid list-none gap-2 p-0">
          {files.map((listed) => (
            <FileRow
              key={listed.key}
              listed={listed}
              rules={rules}
              onRemove={() => {
                remove(listed.key);
                announce(t("inputs.fileRemoved", { name: listed.file.name }));
                input.current?.focus();
              }}
              onRetry={() => void retry(listed)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const zoneLook =
  "flex min-h-24 flex-col items-center justify-center gap-1 rounded-md border-2 border-dashed border-line-strong bg-surface px-4 py-3 text-center text-ink transition-colors hover:border-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-aria-invalid:border-danger has-disabled:cursor-not-allowed has-disabled:bg-sunken has-disabled:text-ink-muted";

function Invitation({ rules: { accept, maxBytes, maxFiles } }: { rules: FileRules }) {
  const t = useT();
  const size = sizeName(maxBytes, useLanguage());
  const types = typeNames(accept, t("inputs.pictures"));
  return (
    <>
      <span className="flex items-center gap-2 font-semibold text-accent">
        <Icon of={Up} />
        {t("inputs.fileChoose", { count: maxFiles })}
      </span>
      <span className="text-sm text-ink-muted">{t("inputs.fileDrop", { count: maxFiles })}</span>
      <span className="text-xs text-ink-muted">
        {types === ""
          ? t("inputs.fileLimitSize", { size })
          : t("inputs.fileLimit", { types, size })}
      </span>
    </>
  );
}

/** A form that carries the files themselves takes them from the native input: what was dropped goes there too. */
function useNativeFiles(
  input: RefObject<HTMLInputElement>,
  files: readonly ListedFile[],
  native: boolean,
): void {
  useEffect(() => {
    if (!native || !input.current) return;
    const taken = new DataTransfer();
    for (const listed of files.filter(isTaken)) taken.items.add(listed.file);
    input.current.files = taken.files;
  }, [input, files, native]);
}

function useReset(input: RefObject<HTMLInputElement>, clear: () => void): void {
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener("reset", clear);
    return () => {
      form?.removeEventListener("reset", clear);
    };
  }, [input, clear]);
}
