import { Form } from "@remix-run/react";
import * as Page from "lucide-react/icons/file-text";
import * as Clock from "lucide-react/icons/clock";
import * as Alert from "lucide-react/icons/circle-exclamation-point";
import { useState, type FormEvent } from "react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { sizeName } from "#app/ui/inputs/file-rules.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Row } from "#app/ui/row-list.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ShownFile } from "../files.queries.server.ts";
import { descriptionAtMost } from "../stored-file.ts";
import type { FileChanges } from "./standing-files.tsx";

interface StandingFileProps {
  file: ShownFile;
  at: string;
  changes?: FileChanges | undefined;
}

/** One file that is there: what it is, where it stands, what it shows, and how to be rid of it. */
export function StandingFile({ file, at, changes }: StandingFileProps) {
  const { name, type, bytes, state, preview, hidden } = file;
  const size = sizeName(bytes, useLanguage());
  return (
    <Row>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4 gap-y-2">
        <Face file={file} />
        <div className="grid min-w-0 gap-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <bdi className="min-w-0 font-semibold wrap-anywhere">{name}</bdi>
            <span className="text-xs text-ink-muted">
              {type.toUpperCase()} · <bdi>{size}</bdi>
            </span>
          </p>
          <State state={state} />
          {hidden && <Hidden file={file} at={at} />}
          {!hidden && preview && state !== "infected" && (
            <Description file={file} at={at} changes={changes} />
          )}
          {!hidden && <Removal file={file} at={at} changes={changes} />}
        </div>
      </div>
    </Row>
  );
}

function Face({ file: { preview, state } }: { file: ShownFile }) {
  if (preview === null || state !== "ready")
    return (
      <span className="grid w-20 justify-items-center">
        <Icon of={Page} className="size-8 text-ink-muted" />
      </span>
    );
  return (
    <img
      src={preview.url}
      alt=""
      width={preview.width}
      height={preview.height}
      className="h-16 w-20 rounded-sm border border-line object-cover"
    />
  );
}

function State({ state }: Pick<ShownFile, "state">) {
  const t = useT();
  if (state === "checking")
    return (
      <p className="with-icon text-sm text-ink-muted">
        <Icon of={Clock} />
        {t("attaching.checking")}
      </p>
    );
  if (state !== "infected") return null;
  return (
    <p className="with-icon text-sm font-semibold text-danger">
      <Icon of={Alert} />
      {t("attaching.infected")}
    </p>
  );
}

function Hidden({ file: { id, name }, at }: Pick<StandingFileProps, "file" | "at">) {
  const t = useT();
  return (
    <p className="with-icon flex-wrap text-sm font-semibold text-danger">
      <Icon of={Alert} />
      {t("files.hidden")}
      <TextLink to={`${at}/${id}/hiding`} aria-label={t("files.hiddenWhyOf", { name })}>
        {t("files.hiddenWhy")}
      </TextLink>
    </p>
  );
}

type PartProps = Pick<StandingFileProps, "file" | "at" | "changes">;

function Description({ file, at, changes }: PartProps) {
  const t = useT();
  const [typed, setTyped] = useState(file.description);
  const id = `description-${file.id}`;
  const save = (event: FormEvent) => {
    if (!changes) return;
    event.preventDefault();
    void changes.describe(file, typed);
  };
  return (
    <Form method="post" action={`${at}/${file.id}`} onSubmit={save} className="grid gap-1.5">
      <label htmlFor={id} className="text-sm">
        {t("attaching.description")}
        <span className="sr-only"> {file.name}</span>
      </label>
      <div className="flex flex-wrap gap-2">
        <span className="min-w-[min(100%,12rem)] flex-1">
          <TextInput
            id={id}
            name="description"
            maxLength={descriptionAtMost}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </span>
        <Button size="small" aria-label={t("attaching.descriptionSaveOf", { name: file.name })}>
          {t("attaching.descriptionSave")}
        </Button>
      </div>
      {file.description === "" && (
        <p className="text-sm text-ink-muted">{t("attaching.descriptionNone")}</p>
      )}
    </Form>
  );
}

/** Asks once: in place where there is JavaScript, else by a page of its own. */
function Removal({ file, at, changes }: PartProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const label = t("attaching.removeOf", { name: file.name });
  if (!changes)
    return (
      <div>
        <ButtonLink
          size="small"
          variant="quiet"
          className="-ms-3"
          to={`${at}/${file.id}/removal`}
          aria-label={label}
        >
          {t("attaching.remove")}
        </ButtonLink>
      </div>
    );
  const put = (next: boolean) => () => {
    setAsking(next);
  };
  if (!asking)
    return (
      <div>
        <Button
          type="button"
          size="small"
          variant="quiet"
          className="-ms-3"
          aria-label={label}
          onClick={put(true)}
        >
          {t("attaching.remove")}
        </Button>
      </div>
    );
  return (
    // The question takes the place of the button that asked it, and with it the focus.
    <div
      ref={focused}
      tabIndex={-1}
      role="group"
      aria-label={t("attaching.removeTitle", { name: file.name })}
    >
      <p className="mb-2 text-sm">{t("attaching.removeLead")}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          size="small"
          variant="danger"
          aria-label={label}
          onClick={() => void changes.remove(file)}
        >
          {t("attaching.remove")}
        </Button>
        <Button type="button" size="small" variant="quiet" onClick={put(false)}>
          {t("attaching.cancel")}
        </Button>
      </div>
    </div>
  );
}

function focused(question: HTMLElement | null): void {
  question?.focus();
}
