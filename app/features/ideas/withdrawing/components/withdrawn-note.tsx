import * as Undo from "lucide-react/icons/undo-2";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Withdrawal } from "../withdrawal.queries.server.ts";

/** What stands in the place of an idea that was taken back. */
export function WithdrawnNote({ reason, at, lang }: Withdrawal & { lang: string }) {
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <section
      aria-label={t("withdrawing.tombstone")}
      className="mb-8 grid gap-2 rounded-md border border-line bg-sunken px-4 py-3.5"
    >
      <p className="with-icon flex-wrap font-semibold">
        <Icon of={Undo} />
        {t("withdrawing.tombstone")}
        <Time at={at} text={relative} title={absolute} className="text-sm font-normal" />
      </p>
      {reason !== "" && (
        <p className="break-words whitespace-pre-line" lang={lang} dir="auto">
          {reason}
        </p>
      )}
      <p className="text-sm text-ink-muted">{t("withdrawing.tombstoneText")}</p>
    </section>
  );
}
