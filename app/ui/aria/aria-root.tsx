/**
 * Around everything made of React Aria: our language, direction and router. React Aria lives in this folder alone,
 * and what lives here is fetched on demand (docs/adr/0011).
 */
import { useNavigate } from "@remix-run/react";
import { useInsertionEffect, type ReactNode } from "react";
import { UNSAFE_PortalProvider as PortalProvider } from "react-aria/PortalProvider";
import { I18nProvider, RouterProvider } from "react-aria-components";

import { locales } from "#app/core/words.ts";
import { useLanguage, useT } from "../language/language.tsx";
import { useDirection, useFloatingPlace } from "../surroundings.ts";

/** Wraps one part; only in the browser, after hydration. */
export function AriaRoot({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const language = useLanguage();
  useWords();
  const rightToLeft = useDirection() === "rtl";
  const place = useFloatingPlace();
  useInsertionEffect(reserveStyle, []);
  return (
    <RouterProvider navigate={navigate}>
      <I18nProvider locale={rightToLeft ? rightToLeftLocale : locales[language]}>
        <PortalProvider getContainer={place ? () => place : null}>{children}</PortalProvider>
      </I18nProvider>
    </RouterProvider>
  );
}

/** All words of this folder come before a part is shown: one that came later would hide the part, and its focus, meanwhile. */
function useWords() {
  useT()("aria.close");
}

// React Aria takes the direction from the locale alone. Its words stay English, as it has no others here.
const rightToLeftLocale = "he";

/**
 * React Aria adds a <style> under this id unless there is one; the content security policy would refuse it, so
 * its one rule stands in styles/floating.css.
 */
function reserveStyle() {
  const id = "react-aria-pressable-style";
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement("meta"), { id }));
}
