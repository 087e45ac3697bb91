import { Form } from "@remix-run/react";
import * as Down from "lucide-react/icons/chevron-down";
import * as Up from "lucide-react/icons/chevron-up";
import { nameIn } from "#app/features/ideas/category.ts";
import type { Question } from "#app/features/ideas/asking/question.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

interface QuestionListProps {
  categoryId: string;
  questions: readonly Question[];
}

/** The questions in their order; archived ones last. */
export function QuestionList({ categoryId, questions }: QuestionListProps) {
  const asked = questions.filter(({ archived }) => !archived).map(({ id }) => id);
  return (
    <ol className="card max-w-2xl list-none divide-y divide-line p-0">
      {questions.map((question) => (
        <Line key={question.id} categoryId={categoryId} question={question} asked={asked} />
      ))}
    </ol>
  );
}

interface LineProps {
  categoryId: string;
  question: Question;
  /** Ids of those that are asked, in order. */
  asked: readonly string[];
}

function Line({ categoryId, question, asked }: LineProps) {
  const t = useT();
  const { text, language } = nameIn(question.words, useLanguage());
  const at = `/admin/categories/${categoryId}/questions`;
  return (
    <li className="flex flex-wrap items-center gap-2 px-4 py-2">
      <span className="min-w-0 flex-1 basis-60">
        <TextLink to={`${at}/${question.id}`}>
          <span lang={language}>{text}</span>
        </TextLink>
      </span>
      {question.required && <Pill>{t("asking.requiredShort")}</Pill>}
      {question.archived && <Pill>{t("asking.archived")}</Pill>}
      {!question.archived && <Arrows at={at} id={question.id} name={text} asked={asked} />}
      <Form method="post" action={`${at}/${question.id}/archive`} preventScrollReset>
        <input type="hidden" name="archived" value={question.archived ? "no" : "yes"} />
        <Button
          size="small"
          aria-label={t(question.archived ? "asking.restoreLabel" : "asking.archiveLabel", {
            name: text,
          })}
        >
          {t(question.archived ? "asking.restore" : "asking.archive")}
        </Button>
      </Form>
    </li>
  );
}

interface ArrowsProps {
  at: string;
  id: string;
  name: string;
  asked: readonly string[];
}

function Arrows({ at, id, name, asked }: ArrowsProps) {
  const t = useT();
  const place = asked.indexOf(id);
  return (
    <Form method="post" action={`${at}/order`} preventScrollReset className="flex">
      {place > 0 && (
        <Button
          variant="quiet"
          size="small"
          name="order"
          value={swapped(asked, place, place - 1)}
          aria-label={t("asking.up", { name })}
        >
          <Icon of={Up} />
        </Button>
      )}
      {place < asked.length - 1 && (
        <Button
          variant="quiet"
          size="small"
          name="order"
          value={swapped(asked, place, place + 1)}
          aria-label={t("asking.down", { name })}
        >
          <Icon of={Down} />
        </Button>
      )}
    </Form>
  );
}

/** The order with two neighbours exchanged: the whole of it, so that pressing twice does no harm. */
function swapped(ids: readonly string[], one: number, other: number): string {
  const order = [...ids];
  [order[one], order[other]] = [ids[other] ?? "", ids[one] ?? ""];
  return order.join(",");
}
