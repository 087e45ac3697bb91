/** What people see when a page cannot be shown: what happened, in a sentence, and where to go. */
import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import type { UnsentForm } from "#app/core/form.ts";
import type { Message, MessageKey } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { isUnreachable } from "#app/ui/form/or-unreachable.ts";
import { ClockProvider, useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Frame } from "./frame.tsx";
import { Unsent } from "./unsent.tsx";

/** The root's error boundary, whatever went wrong below it. */
export function Trouble() {
  const t = useT();
  const error = useRouteError();
  const { title, text } = wordsOf(error);
  const unsent = unsentOf(error);
  return (
    <ClockProvider timeZone="UTC" now={new Date(0).toISOString()}>
      <title>{t(title)}</title>
      <Frame>
        <PageHeader title={t(title)} lead={t(text.key, text.values)} />
        {unsent && <Unsent form={unsent} />}
        <div className="flex flex-wrap gap-2">
          {isUnreachable(error) && <TryAgain />}
          <ButtonLink
            to="/ideas"
            variant={unsent || isUnreachable(error) ? "secondary" : "primary"}
          >
            {t("ui.goToIdeas")}
          </ButtonLink>
        </div>
      </Frame>
    </ClockProvider>
  );
}

function TryAgain() {
  const t = useT();
  const { pathname, search } = useLocation();
  return (
    <ButtonLink to={`${pathname}${search}`} reloadDocument variant="primary">
      {t("ui.tryAgain")}
    </ButtonLink>
  );
}

function wordsOf(error: unknown): { title: MessageKey; text: Message } {
  if (isUnreachable(error))
    return { title: "ui.unreachableTitle", text: { key: "ui.unreachableText" } };
  if (!isRouteErrorResponse(error))
    return { title: "ui.error500Title", text: { key: "ui.error500Text" } };
  const known = words[error.status] ?? { title: "ui.error400Title", text: "ui.brokenRequest" };
  return { title: known.title, text: refusalOf(error.data) ?? { key: known.text } };
}

/** The sentence of a refusal, as route.server.ts sends it. */
function refusalOf(data: unknown): Message | null {
  if (typeof data !== "object" || data === null || !("refusal" in data)) return null;
  return data.refusal as Message;
}

/** What was typed into a form whose session had ended, as route.server.ts sends it. */
function unsentOf(error: unknown): UnsentForm | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  return (error.data as { unsent?: UnsentForm } | null | undefined)?.unsent;
}

const words: Readonly<Record<number, { title: MessageKey; text: MessageKey }>> = {
  401: { title: "ui.error401Title", text: "ui.signInAgain" },
  403: { title: "ui.error403Title", text: "ui.error404Text" },
  404: { title: "ui.error404Title", text: "ui.error404Text" },
  409: { title: "ui.error409Title", text: "ui.brokenRequest" },
  410: { title: "ui.error404Title", text: "ui.error404Text" },
  413: { title: "ui.error413Title", text: "ui.error413Text" },
  429: { title: "ui.error429Title", text: "ui.error429Text" },
  500: { title: "ui.error500Title", text: "ui.error500Text" },
};
