import type { WayOutFacts } from "#app/features/mail/outbox/way-out.queries.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** How mail leaves, or that none does. */
export function WayOut({ by, from, hearsOfReturns }: WayOutFacts) {
  const t = useT();
  if (by === "nobody")
    return (
      <Banner tone="warning" title={t("outbox.wayNobody")}>
        {t("outbox.wayNobodyText")}
      </Banner>
    );
  return (
    <Banner title={t(by === "resend" ? "outbox.wayResend" : "outbox.waySmtp", { from })}>
      {by === "resend" && !hearsOfReturns && t("outbox.noNotices")}
    </Banner>
  );
}
