import { Form } from "@remix-run/react";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** To its authors: that what they have changed waits for a moderator. */
export function HeldEditNote({ ideaId }: { ideaId: string }) {
  const t = useT();
  return (
    <div className="mb-6">
      <Banner
        title={t("holding.waits")}
        actions={
          <>
            <ButtonLink to={`/ideas/${ideaId}/edit`} size="small">
              {t("holding.goOn")}
            </ButtonLink>
            <Form method="post" action={`/ideas/${ideaId}/edit/withdrawal`}>
              <Button size="small" variant="quiet">
                {t("holding.takeBack")}
              </Button>
            </Form>
          </>
        }
      >
        <p>{t("holding.waitsText")}</p>
      </Banner>
    </div>
  );
}
