import { Form } from "@remix-run/react";
import type { OptOut } from "#app/features/mail/mail.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Mails that were stopped by a link in one of them, and how to get them again. */
export function Declined({ declined }: { declined: readonly OptOut[] }) {
  const t = useT();
  const to = "/me/notifications/mail";
  if (declined.length === 0) return null;
  return (
    <div className="mb-6 grid gap-3">
      {declined.map((what) => (
        <Banner
          key={what}
          tone="warning"
          actions={
            <Form method="post" action={to}>
              <input type="hidden" name="what" value={what} />
              <Submit size="small" to={to}>
                {t("wishes.wantAgain")}
              </Submit>
            </Form>
          }
        >
          <p>{t(words[what])}</p>
        </Banner>
      ))}
    </div>
  );
}

const words = {
  notice: "wishes.declinedNotice",
  digest: "wishes.declinedDigest",
  briefing: "wishes.declinedBriefing",
  test: "wishes.declinedAll",
  all: "wishes.declinedAll",
} as const satisfies Record<OptOut, string>;
