import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { ideaHistory, ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { versionsShown, type IdeaText } from "#app/features/ideas/idea.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const idea = await ideaPage(actor, params["id"] ?? "", language);
  const versions = await ideaHistory(idea.id);
  return { title: translator(language)("ideas.history"), idea, versions };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What an idea said before each of its edits. */
export default function IdeaHistory() {
  const t = useT();
  const times = useTimes();
  const { idea, versions } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("ideas.history")} lead={t("ideas.historyLead")} />
      <Stack>
        <p>
          <TextLink to={`/ideas/${idea.id}`}>{t("ideas.backToIdea")}</TextLink>
        </p>
        <Version heading={t("ideas.current")} text={idea} lang={idea.language} />
        {versions.length === 0 && <p>{t("ideas.historyEmpty")}</p>}
        {versions.map((version) => (
          <Version
            key={version.id}
            heading={t("ideas.historyReplaced", {
              when: times(version.replacedAt).absolute,
              name: version.editor,
            })}
            text={version}
            lang={idea.language}
          />
        ))}
        {versions.length === versionsShown && (
          <p>{t("ideas.historyCut", { count: versionsShown })}</p>
        )}
      </Stack>
    </div>
  );
}

type Words = Pick<IdeaText, "title" | "problem" | "proposal" | "beneficiary">;

/** Shown as it was typed, so that nothing of a change is hidden. */
function Version({ heading, text, lang }: { heading: string; text: Words; lang: string }) {
  return (
    <Card as="section">
      <h2 className="mb-2 text-base text-ink-muted">{heading}</h2>
      <div lang={lang} dir="auto" className="grid gap-3 break-words whitespace-pre-line">
        <p className="font-semibold">{text.title}</p>
        <p>{text.problem}</p>
        <p>{text.proposal}</p>
        {text.beneficiary !== "" && <p>{text.beneficiary}</p>}
      </div>
    </Card>
  );
}
