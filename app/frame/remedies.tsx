/** What one can do about a trouble. */
import { useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { announce } from "#app/ui/announcements.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useFrameData } from "./frame-data.ts";
import type { Remedy, Trouble } from "./trouble-of.ts";

/** Buttons and links, what helps most first; always a way out. */
export function Remedies({ trouble }: { trouble: Trouble }) {
  const t = useT();
  const signedIn = useFrameData()?.person != null;
  const { remedy, unsent, retryAfter } = trouble;
  const helps = unsent ? null : <Best remedy={remedy} retryAfter={retryAfter} />;
  return (
    <div className="flex flex-wrap gap-2">
      {helps}
      <ButtonLink to="/" variant={remedy === "go elsewhere" ? "primary" : "secondary"}>
        {t(signedIn ? "ui.goHome" : "ui.goToStart")}
      </ButtonLink>
      {signedIn && remedy === "go elsewhere" && (
        <ButtonLink to="/ideas">{t("ui.goToIdeas")}</ButtonLink>
      )}
    </div>
  );
}

function Best({ remedy, retryAfter }: { remedy: Remedy; retryAfter: number | undefined }) {
  const t = useT();
  const here = useHere();
  if (remedy === "go elsewhere") return null;
  if (remedy === "go back") return <GoBack />;
  if (remedy === "wait") return <TryLater seconds={retryAfter ?? 60} />;
  if (remedy === "try again") return <TryAgain />;
  if (remedy === "load again") return <Onward to={here} label={t("ui.loadAgain")} />;
  return <Onward to={`/sign-in?to=${encodeURIComponent(here)}`} label={t("ui.signIn")} />;
}

function Onward({ to, label }: { to: string; label: string }) {
  return (
    <ButtonLink to={to} reloadDocument variant="primary">
      {label}
    </ButtonLink>
  );
}

/** Tries by itself as soon as the browser is connected again. */
function TryAgain() {
  const t = useT();
  const here = useHere();
  useEffect(() => {
    const again = () => {
      location.reload();
    };
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
    };
  }, []);
  return <Onward to={here} label={t("ui.tryAgain")} />;
}

/** Counts down to the moment from which another try is worth it. */
function TryLater({ seconds }: { seconds: number }) {
  const t = useT();
  const here = useHere();
  const left = useCountdown(seconds, t("ui.tryNow"));
  if (left === 0) return <Onward to={here} label={t("ui.tryAgain")} />;
  return (
    <Button type="button" disabled>
      <span className="tabular-nums">{t("ui.tryAgainIn", { count: left })}</span>
    </Button>
  );
}

/** Without JavaScript nothing would count, so the link is there at once. */
function useCountdown(seconds: number, ready: string): number {
  const counts = useHydrated();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil(seconds - (performance.now() - began) / 1000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      announce(ready);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [seconds, ready]);
  return counts ? left : 0;
}

function GoBack() {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <Button
      type="button"
      variant="primary"
      onClick={() => {
        history.back();
      }}
    >
      {t("ui.goBack")}
    </Button>
  );
}

function useHere(): string {
  const { pathname, search } = useLocation();
  return `${pathname}${search}`;
}
