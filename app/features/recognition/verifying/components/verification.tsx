import type { ReactNode } from "react";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { Verified } from "../verified.ts";
import { CheckList } from "./check-list.tsx";
import { VerdictBanner } from "./verdict-banner.tsx";

/** What came of a verification, and what the credential says of itself. */
export function Verification({ verified }: { verified: Verified }) {
  const t = useT();
  const { verdict, checks, recipient } = verified;
  return (
    <Stack gap="loose">
      <TitledSection id="result" title={t("verifying.result")}>
        <Stack>
          <VerdictBanner verdict={verdict} announce />
          {recipient && <p className="font-semibold">{t(`verifying.recipient_${recipient}`)}</p>}
          <CheckList checks={checks} />
        </Stack>
      </TitledSection>
      <Sayings verified={verified} />
    </Stack>
  );
}

function Sayings({ verified: { says, verdict, form } }: { verified: Verified }) {
  const t = useT();
  const times = useTimes();
  if (!says) return null;
  const { name, description, issuerName, issuerId, awardedAt } = says;
  return (
    <TitledSection
      id="says"
      title={t("verifying.says")}
      lead={verdict === "valid" ? undefined : t("verifying.saysUnproven")}
    >
      <dl className="card card-padded grid gap-4">
        <Said term={t("verifying.saysName")}>
          {name ?? "–"}
          {description && <span className="block text-ink-muted">{description}</span>}
        </Said>
        <Said term={t("verifying.saysIssuer")}>
          {issuerName ?? "–"}
          {issuerId && <span className="block text-sm text-ink-muted">{issuerId}</span>}
        </Said>
        {awardedAt && <Said term={t("verifying.saysAwarded")}>{times(awardedAt).absolute}</Said>}
        <Said term={t("verifying.saysForm")}>{t(`verifying.form_${form}`)}</Said>
      </dl>
    </TitledSection>
  );
}

function Said({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-muted">{term}</dt>
      <dd dir="auto" className="wrap-anywhere">
        {children}
      </dd>
    </div>
  );
}
