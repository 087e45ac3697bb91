import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { MessageKey } from "#app/core/words.ts";
import type { ImportFile, FileStanding } from "#app/features/imports/importing/import-file.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { ProgressBar } from "#app/ui/display/progress-bar.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";

type Arriving = Pick<ImportFile, "id" | "rows" | "done" | "added" | "failure"> & {
  readonly standing: FileStanding;
};

/** How far a confirmed file has come, or what came of it. */
export function Arrival({ file }: { file: Arriving }) {
  if (file.standing === "confirmed") return <Coming file={file} />;
  return <Come file={file} />;
}

const lookEvery = 1_000;

function Coming({ file: { rows, done } }: { file: Arriving }) {
  const t = useT();
  useLooking();
  return (
    <div className="grid max-w-xl gap-3">
      <ProgressBar
        label={t("importing.progress")}
        value={done}
        max={rows}
        words={t("importing.progressWords", { done, all: rows })}
      />
      <p className="text-ink-muted">{t("importing.progressHint")}</p>
      {/* Without JavaScript the page asks again by itself. */}
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </div>
  );
}

function useLooking(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, lookEvery);
    return () => {
      clearTimeout(timer);
    };
  }, [revalidate, state]);
}

function Come({ file: { id, added, failure } }: { file: Arriving }) {
  const t = useT();
  return (
    <div className="grid max-w-xl gap-4">
      {failure === null ? (
        <Banner tone="success" announce="polite">
          {t("importing.finished", { count: added })}
        </Banner>
      ) : (
        // The command keeps the key of one of our own sentences.
        <Banner tone="danger">{t(failure as MessageKey)}</Banner>
      )}
      <div className="flex flex-wrap gap-2">
        {added > 0 && (
          <ButtonLink to="/ideas?sort=new" variant="primary">
            {t("importing.seeIdeas")}
          </ButtonLink>
        )}
        <ButtonLink to="/admin/imports">{t("importing.back")}</ButtonLink>
        <Form method="post" action={`/admin/imports/${id}/discard`}>
          <Submit variant="quiet">{t("importing.discard")}</Submit>
        </Form>
      </div>
    </div>
  );
}
