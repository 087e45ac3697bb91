import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { Banner } from "#app/ui/banner.tsx";
import { ProgressBar } from "#app/ui/display/progress-bar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { LookBackRun } from "../rules/rule-page.queries.server.ts";

interface ProgressProps {
  run: LookBackRun;
  /** Whether the badge is given at present; otherwise nobody looks. */
  isGoingOn: boolean;
}

/** How far a rule is in looking at everything that was done before it was set, or what came of it. */
export function LookBackProgress({ run, isGoingOn }: ProgressProps) {
  const t = useT();
  if (run.isFinished)
    return (
      <Banner tone="success" announce="polite">
        {t("rules.runDone", { given: run.given })}
      </Banner>
    );
  return isGoingOn ? <GoingOn run={run} /> : null;
}

const lookEvery = 1_000;

function GoingOn({ run: { done, total, given } }: Pick<ProgressProps, "run">) {
  const t = useT();
  useLooking();
  return (
    <div className="grid w-full max-w-xl gap-3">
      <h3 className="text-base">{t("rules.runTitle")}</h3>
      <ProgressBar
        label={t("rules.runProgress")}
        value={done}
        max={total}
        words={t("rules.runWords", { done, total, given })}
      />
      <p className="text-ink-muted">{t("rules.runHint")}</p>
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
