import { useBlocker, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { hasUnsent } from "#app/ui/form/has-unsent.ts";
import { dropOldForms } from "#app/ui/form/kept-forms.ts";
import { useT } from "#app/ui/language/language.tsx";

/**
 * Asks before a page is left with something typed that nothing keeps: most forms are kept in the browser or as a
 * draft and say so by `data-kept`.
 */
export function useUnsentGuard(enabled: boolean): void {
  const t = useT();
  const forms = useTypedForms();
  useEffect(dropOldForms, []);
  useEffect(() => {
    const onUnload = (event: Event) => {
      if (isAnyLeft(forms)) event.preventDefault();
    };
    window.addEventListener("beforeunload", onUnload);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [forms]);
  useBlocker(({ currentLocation, nextLocation }) => {
    if (!enabled || currentLocation.pathname === nextLocation.pathname) return false;
    return isAnyLeft(forms) && !window.confirm(t("ui.leaveUnsent"));
  });
}

/** The forms of this page that somebody has typed into and not sent, or sent in vain. */
function useTypedForms(): ReadonlySet<HTMLFormElement> {
  const [typed] = useState(() => new Set<HTMLFormElement>());
  const [sent] = useState(() => new Set<HTMLFormElement>());
  const { state } = useNavigation();
  useEffect(() => {
    const onInput = ({ target }: Event) => {
      const form = target instanceof Element && target.closest<HTMLFormElement>("main form");
      if (form && mattersTo(form)) typed.add(form);
    };
    const onSubmit = ({ target }: Event) => {
      if (target instanceof HTMLFormElement && typed.delete(target)) sent.add(target);
    };
    document.addEventListener("input", onInput);
    document.addEventListener("submit", onSubmit, true);
    return () => {
      document.removeEventListener("input", onInput);
      document.removeEventListener("submit", onSubmit, true);
    };
  }, [typed, sent]);
  useEffect(() => {
    if (state !== "idle") return;
    for (const form of sent) if (form.isConnected) typed.add(form);
    sent.clear();
  }, [state, typed, sent]);
  return typed;
}

function mattersTo({ method, dataset }: HTMLFormElement): boolean {
  return method === "post" && dataset["kept"] === undefined;
}

function isAnyLeft(forms: ReadonlySet<HTMLFormElement>): boolean {
  return [...forms].some((form) => form.isConnected && hasUnsent(form));
}
