import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict } from "#app/core/errors.ts";
import { ideaHistory, ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { versionsShown, type IdeaText } from "#app/features/ideas/idea.ts";
import { RecordedBy } from "#app/features/ideas/recording/components/recorded-by.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Card } from "#app/ui/card.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const idea = await ideaPage(actor, params["id"] ?? "", language);
  if (idea.standing === "withdrawn") throw conflict("withdrawing.tombstone");
  const versions = await ideaHistory(idea.id);
  return { title: translator(language)("composing.history"), idea, versions };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What an idea said before each of its edits. */
export default function IdeaHistory() {
  const t = useT();
  const times = useTimes();
  const { idea, versions } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("composing.history")}
        lead={t("composing.historyLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/ideas/${idea.id}`, label: t("composing.backToIdea") }]}
          />
        }
      />
      <Stack>
        <Version heading={t("composing.current")} text={idea} lang={idea.language} />
        {versions.length === 0 && <p>{t("composing.historyEmpty")}</p>}
        {versions.map((version, index) => (
          <Version
            key={version.id}
            heading={t("composing.historyReplaced", {
              when: times(version.replacedAt).absolute,
              name: version.editor,
            })}
            text={version}
            newer={versions[index - 1] ?? idea}
            lang={idea.language}
          />
        ))}
        {idea.writtenDown && (
          <p>
            <RecordedBy {...idea.writtenDown} />
          </p>
        )}
        {versions.length === versionsShown && (
          <p>{t("composing.historyCut", { count: versionsShown })}</p>
        )}
      </Stack>
    </div>
  );
}

type Words = Pick<IdeaText, "title" | "problem" | "proposal" | "beneficiary" | "answers">;

interface VersionProps {
  heading: string;
  text: Words;
  lang: string;
  /** The text that took its place. */
  newer?: Words;
}

/** Shown as it was typed, so that nothing of a change is hidden. */
function Version({ heading, text, lang, newer = text }: VersionProps) {
  const t = useT();
  const changed = (part: Part) => text[part] !== newer[part];
  return (
    <Card as="section">
      <h2 className="mb-2 text-base text-ink-muted">{heading}</h2>
      <div lang={lang} dir="auto" className="grid gap-4 break-words whitespace-pre-line">
        {parts.map(([part, heading]) =>
          text[part] === "" ? null : (
            <TextPart key={part} heading={t(heading)} text={text[part]} changed={changed(part)} />
          ),
        )}
        {text.answers?.map(({ id, question, answer }) => (
          <TextPart
            key={id}
            heading={question}
            text={answer}
            changed={newer.answers?.find((one) => one.id === id)?.answer !== answer}
          />
        ))}
      </div>
    </Card>
  );
}

const parts = [
  ["title", "composing.title"],
  ["problem", "ideas.problem"],
  ["proposal", "ideas.proposal"],
  ["beneficiary", "ideas.beneficiary"],
] as const;

type Part = (typeof parts)[number][0];

function TextPart({ heading, text, changed }: { heading: string; text: string; changed: boolean }) {
  const t = useT();
  const language = useLanguage();
  return (
    <div>
      <h3 className="mb-0.5 flex flex-wrap gap-2 text-sm text-accent-ink" lang={language}>
        {heading}
        {changed && <Pill tone="warning">{t("composing.historyChanged")}</Pill>}
      </h3>
      <p>{text}</p>
    </div>
  );
}
