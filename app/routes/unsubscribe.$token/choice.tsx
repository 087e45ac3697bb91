import { Form } from "@remix-run/react";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** Stop these mails, or all of them. */
export function Choice({ kind }: { kind: string }) {
  const t = useT();
  return (
    <Form method="post">
      <Card>
        <Stack>
          <p>{t("unsubscribe.ask", { kind })}</p>
          <div>
            <Button variant="primary" name="wish" value="stop">
              {t("unsubscribe.stop", { kind })}
            </Button>
          </div>
          <div className="grid gap-2 border-t border-line pt-4">
            <p className="text-sm text-ink-muted">{t("unsubscribe.stopAllHint")}</p>
            <div>
              <Button name="wish" value="stop-all">
                {t("unsubscribe.stopAll")}
              </Button>
            </div>
          </div>
        </Stack>
      </Card>
    </Form>
  );
}

/** It is done, and can be undone. `kind` is null when every mail was stopped. */
export function Stopped({ kind }: { kind: string | null }) {
  const t = useT();
  return (
    <Stack>
      <Banner tone="success" announce="polite">
        {kind === null ? t("unsubscribe.stoppedAll") : t("unsubscribe.stopped", { kind })}
      </Banner>
      <Form method="post" className="flex flex-wrap items-center gap-3">
        <p>{t("unsubscribe.change")}</p>
        <Button name="wish" value="again">
          {t("unsubscribe.again")}
        </Button>
        <ButtonLink to="/" variant="quiet">
          {t("unsubscribe.home")}
        </ButtonLink>
      </Form>
    </Stack>
  );
}
