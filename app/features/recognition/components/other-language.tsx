import type { Language } from "#app/core/words.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";

/** Says in which language a text stands where it is not the reader's; nothing otherwise. */
export function OtherLanguage({ of }: { of: Language }) {
  const t = useT();
  if (of === useLanguage()) return null;
  return <p className="text-sm text-ink-muted">{t("badge.inLanguage", { language: of })}</p>;
}
