/** What people see when a page cannot be shown: what happened, in a sentence, and what to do next. */
import { useRouteError } from "@remix-run/react";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Remedies } from "./remedies.tsx";
import { troubleOf, type Trouble as What } from "./trouble-of.ts";
import { Unsent } from "./unsent.tsx";

/** Whatever went wrong below the boundary that renders it. */
export function Trouble() {
  return <TroublePage trouble={troubleOf(useRouteError())} />;
}

function TroublePage({ trouble }: { trouble: What }) {
  const t = useT();
  const { status, title, text } = trouble;
  return (
    <div className="max-w-3xl">
      <title>{t(title)}</title>
      <PageHeader
        title={t(title)}
        lead={t(text.key, text.values)}
        above={status !== undefined && <Status status={status} />}
      />
      <WhatNow trouble={trouble} />
    </div>
  );
}

/** What follows the sentence: the number of a fault, a form to send again, and what helps. */
export function WhatNow({ trouble }: { trouble: What }) {
  const { fault, unsent } = trouble;
  return (
    <>
      {fault !== undefined && <FaultNumber number={fault} />}
      {unsent && <Unsent form={unsent} />}
      <Remedies trouble={trouble} />
    </>
  );
}

function Status({ status }: { status: number }) {
  const t = useT();
  return (
    <p className="text-sm font-semibold text-ink-muted">
      {t("ui.errorNumber", { status: String(status) })}
    </p>
  );
}

function FaultNumber({ number }: { number: string }) {
  const t = useT();
  return (
    <p className="mb-6 rounded-md border border-line bg-surface px-4 py-3">
      {t("ui.faultNumber")}{" "}
      <strong translate="no" className="font-mono whitespace-nowrap select-all">
        {number}
      </strong>
    </p>
  );
}
