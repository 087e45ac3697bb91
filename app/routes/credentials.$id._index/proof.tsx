import type { PageOfCredential } from "#app/features/recognition/proving/page-of-credential.server.ts";
import { CheckList } from "#app/features/recognition/verifying/components/check-list.tsx";
import { VerdictBanner } from "#app/features/recognition/verifying/components/verdict-banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface Props {
  proof: NonNullable<PageOfCredential["proof"]>;
  address: string;
  code: PageOfCredential["code"];
}

/** The four checks, and the way to make them oneself. */
export function Proof({ proof, address, code }: Props) {
  const t = useT();
  return (
    <TitledSection id="proof" title={t("proving.proof")} lead={t("proving.proofLead")}>
      <Stack>
        <VerdictBanner verdict={proof.verdict} />
        <CheckList checks={proof.checks} />
        <div className="card card-padded flex flex-wrap items-center gap-6">
          <QrCode {...code} label={t("proving.qr")} />
          <div className="grid min-w-0 flex-[1_1_16rem] grid-cols-[minmax(0,1fr)] gap-4">
            <CopyField
              id="address"
              label={t("proving.address")}
              value={address}
              copyLabel={t("proving.copy")}
              copiedLabel={t("proving.copied")}
            />
            <div>
              <ButtonLink to={`/verify?link=${encodeURIComponent(address)}`}>
                {t("proving.checkYourself")}
              </ButtonLink>
            </div>
          </div>
        </div>
      </Stack>
    </TitledSection>
  );
}
