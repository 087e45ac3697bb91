import * as Alert from "lucide-react/icons/circle-exclamation-point";
import * as Done from "lucide-react/icons/check";
import * as Image from "lucide-react/icons/image";
import * as Page from "lucide-react/icons/file-text";
import * as Cross from "lucide-react/icons/x";
import { Button } from "../button.tsx";
import { Icon } from "../icon.tsx";
import { useLanguage, useT } from "../language/language.tsx";
import { sizeName, typeNames, type FileRules } from "./file-rules.ts";
import type { FileState, ListedFile } from "./use-files.ts";

interface FileRowProps {
  listed: ListedFile;
  rules: FileRules;
  onRemove: () => void;
  onRetry: () => void;
}

/** One file: what it is, where it stands, and how to be rid of it. */
export function FileRow({ listed: { file, state }, rules, onRemove, onRetry }: FileRowProps) {
  const t = useT();
  const language = useLanguage();
  const { name } = file;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 rounded-md border border-line bg-surface ps-3">
      <Icon of={file.type.startsWith("image/") ? Image : Page} className="size-6 text-ink-muted" />
      <div className="min-w-0 py-2">
        <p className="flex items-baseline gap-2">
          <span className="truncate font-semibold">
            <bdi>{name}</bdi>
          </span>
          <bdi className="shrink-0 text-xs text-ink-muted">{sizeName(file.size, language)}</bdi>
        </p>
        <State file={file} state={state} rules={rules} />
        {state.kind === "failed" && (
          <Button
            type="button"
            size="small"
            className="mt-1"
            aria-label={t("inputs.fileRetry", { name })}
            onClick={onRetry}
          >
            {t("ui.tryAgain")}
          </Button>
        )}
      </div>
      <button
        type="button"
        aria-label={t(state.kind === "sending" ? "inputs.fileCancel" : "inputs.fileRemove", {
          name,
        })}
        className="inline-flex size-11 items-center justify-center rounded-md text-ink-muted hover:bg-sunken hover:text-danger"
        onClick={onRemove}
      >
        <Icon of={Cross} />
      </button>
    </li>
  );
}

type StateProps = Pick<FileRowProps, "rules"> & { file: File; state: FileState };

function State({ file, state, rules }: StateProps) {
  const t = useT();
  const trouble = useTrouble({ file, state, rules });
  if (state.kind === "chosen") return null;
  if (state.kind === "sending") return <Progress name={file.name} part={state.part} />;
  if (state.kind === "sent") {
    return (
      <p className="flex items-center gap-1 text-sm text-success-ink">
        <Icon of={Done} />
        {t("inputs.fileSent")}
      </p>
    );
  }
  return (
    <p className="flex items-start gap-1.5 text-sm font-semibold text-danger">
      <Icon of={Alert} className="mt-0.5" />
      <span>{trouble}</span>
    </p>
  );
}

function Progress({ name, part }: { name: string; part: number }) {
  const t = useT();
  const percent = Math.round(part * 100);
  return (
    <div className="flex items-center gap-3">
      <progress
        max={100}
        value={percent}
        aria-label={t("inputs.fileProgress", { name })}
        className="h-1.5 flex-1 accent-accent"
      />
      <span aria-hidden="true" className="text-xs text-ink-muted">
        {t("inputs.fileSending", { percent })}
      </span>
    </div>
  );
}

function useTrouble({ file, state, rules }: StateProps): string {
  const t = useT();
  const language = useLanguage();
  if (state.kind === "failed") return state.says ?? t("inputs.fileFailed");
  if (state.kind !== "refused") return "";
  const say = {
    type: () => t("inputs.fileType", { types: typeNames(rules.accept, t("inputs.pictures")) }),
    empty: () => t("inputs.fileEmpty"),
    many: () => t("inputs.fileMany", { limit: rules.maxFiles }),
    large: () =>
      t("inputs.fileLarge", {
        size: sizeName(file.size, language),
        limit: sizeName(rules.maxBytes, language),
      }),
  };
  return say[state.why]();
}
