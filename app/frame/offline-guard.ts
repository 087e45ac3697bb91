import { useEffect } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";

/**
 * Without a network a link or a form would end on an error page, and what was typed with it. While the
 * browser says that it is offline they do nothing but say so; `data-answers-offline` marks forms that
 * answer for themselves.
 */
export function useOfflineGuard(): void {
  const t = useT();
  useEffect(() => {
    const hold = (event: Event) => {
      if (navigator.onLine || !leadsAway(event)) return;
      event.preventDefault();
      event.stopPropagation();
      showToast({ text: t("ui.offlineHeld"), tone: "danger" });
    };
    document.addEventListener("click", hold, true);
    document.addEventListener("submit", hold, true);
    return () => {
      document.removeEventListener("click", hold, true);
      document.removeEventListener("submit", hold, true);
    };
  }, [t]);
}

function leadsAway({ type, target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  if (type === "submit") return !target.matches("[data-answers-offline]");
  const link = target.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.target !== "") return false;
  const staysHere = link.pathname === location.pathname && link.search === location.search;
  return !(staysHere && link.hash !== "");
}
