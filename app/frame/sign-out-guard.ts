import { useEffect } from "react";
import { forgetForm, keysOfKept } from "#app/ui/form/kept-forms.ts";
import { saveEverything } from "#app/ui/form/savers.ts";
import { useT } from "#app/ui/language/language.tsx";

/**
 * Signing out leaves nothing typed in this browser: drafts are saved first; what cannot be saved is removed
 * only after a question.
 */
export function useSignOutGuard(): void {
  const t = useT();
  useEffect(() => {
    const hold = (event: SubmitEvent) => {
      const { target: form } = event;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !signsOut(form)) return;
      if (keysOfKept().length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      void settle(t("ui.signOutUnsent")).then((settled) => {
        // Sent by the browser itself, past every listener.
        if (settled) form.submit();
      });
    };
    document.addEventListener("submit", hold, true);
    return () => {
      document.removeEventListener("submit", hold, true);
    };
  }, [t]);
}

function signsOut({ action }: HTMLFormElement): boolean {
  return new URL(action, location.href).pathname.startsWith("/sign-out");
}

async function settle(question: string): Promise<boolean> {
  await saveEverything();
  const left = keysOfKept();
  if (left.length > 0 && !window.confirm(question)) return false;
  left.forEach(forgetForm);
  return true;
}
