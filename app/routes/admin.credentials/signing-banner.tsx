import type { SignerTrouble } from "#app/features/recognition/issuing/signer.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";

interface Props {
  trouble: SignerTrouble | null;
  secretFile: string;
  signed: number;
  waiting: number;
  /** ISO 8601. */
  waitingSince: string | null;
}

/** Whether awards are signed at present, and what to do when they are not. */
export function SigningBanner({ trouble, secretFile, signed, waiting, waitingSince }: Props) {
  const t = useT();
  const times = useTimes();
  return (
    <Banner
      tone={trouble ? "warning" : "success"}
      title={t(trouble ? `issuing.trouble_${trouble}` : "issuing.allWell")}
    >
      {trouble && (
        <p className="mb-2 wrap-anywhere">{t(`issuing.remedy_${trouble}`, { path: secretFile })}</p>
      )}
      <p>{t("issuing.counts", { signed, waiting })}</p>
      {waitingSince && <p>{t("issuing.waitingSince", { when: times(waitingSince).absolute })}</p>}
    </Banner>
  );
}
