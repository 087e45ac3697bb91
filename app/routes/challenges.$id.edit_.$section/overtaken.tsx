import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface OvertakenProps {
  /** Who changed it; empty while that is not known. */
  by: string;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has changed what one is writing: nothing is lost before one has said which of the two stays. */
export function Overtaken({ by, onTheirs, onMine }: OvertakenProps) {
  const t = useT();
  return (
    <Banner
      tone="warning"
      announce="now"
      title={by === "" ? t("authoring.overtaken") : t("authoring.overtakenBy", { name: by })}
      actions={
        <>
          <Button type="button" size="small" onClick={onTheirs}>
            {t("authoring.showTheirs")}
          </Button>
          <Button type="button" size="small" onClick={onMine}>
            {t("authoring.keepMine")}
          </Button>
        </>
      }
    >
      {t("authoring.overtakenText")}
    </Banner>
  );
}
