import type { MessageKey } from "#app/core/words.ts";
import type { Answers } from "#app/ui/form/answers.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Select } from "#app/ui/select.tsx";
import { kindNames } from "../../notification-words.ts";
import { isFigureKind, isRecognitionKind, isTellingKind } from "../../telling/telling.ts";
import { paces, wishedKinds, type Pace, type WishedKind } from "../wish.ts";

export const paceNames: Readonly<Record<Pace, MessageKey>> = {
  at_once: "wishes.atOnce",
  daily: "wishes.daily",
  weekly: "wishes.weekly",
  never: "wishes.never",
};

interface WishTableProps {
  title: string;
  lead: string;
  answers: Answers;
}

/** What reaches somebody, kind by kind: by e-mail and how often, and by push. */
export function WishTable({ title, lead, answers }: WishTableProps) {
  const t = useT();
  return (
    <FormSection id="wishes" title={title} lead={lead}>
      <WishGroup title={t("wishes.aboutIdeas")} kinds={aboutIdeas} answers={answers} />
      <WishGroup title={t("wishes.aboutChallenges")} kinds={aboutChallenges} answers={answers} />
      <WishGroup title={t("wishes.aboutRecognition")} kinds={aboutRecognition} answers={answers} />
      <WishGroup title={t("wishes.aboutFigures")} kinds={aboutFigures} answers={answers} />
      <p className="text-sm text-ink-muted">{t("wishes.pushHint")}</p>
    </FormSection>
  );
}

const aboutRecognition = wishedKinds.filter(isRecognitionKind);
const aboutFigures = wishedKinds.filter(isFigureKind);
const aboutChallenges = wishedKinds.filter(
  (kind) => isTellingKind(kind) && !isRecognitionKind(kind) && !isFigureKind(kind),
);
const aboutIdeas = wishedKinds.filter((kind) => !isTellingKind(kind));

interface WishGroupProps {
  title: string;
  kinds: readonly WishedKind[];
  answers: Answers;
}

function WishGroup({ title, kinds, answers }: WishGroupProps) {
  return (
    <div className="grid gap-1">
      <h3 className="text-base">{title}</h3>
      <ul className="divide-y divide-line">
        {kinds.map((kind) => (
          <WishRow key={kind} kind={kind} answers={answers} />
        ))}
      </ul>
    </div>
  );
}

function WishRow({ kind, answers }: { kind: WishedKind; answers: Answers }) {
  const t = useT();
  const name = t(kindNames[kind]);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
      <span className="min-w-0 flex-1 basis-72 font-medium">{name}</span>
      <span className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <span className="w-52">
          <Select
            id={`mail-${kind}`}
            name={`mail-${kind}`}
            aria-label={t("wishes.mailFor", { kind: name })}
            aria-invalid={answers.error(`mail-${kind}`) === undefined ? undefined : true}
            defaultValue={answers.value(`mail-${kind}`)}
            options={paces.map((pace) => ({
              value: pace,
              label: t("wishes.byMail", { pace: t(paceNames[pace]) }),
            }))}
          />
        </span>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name={`push-${kind}`}
            aria-label={t("wishes.pushFor", { kind: name })}
            defaultChecked={answers.ticked(`push-${kind}`)}
            className="size-5"
          />
          {t("wishes.pushShort")}
        </label>
      </span>
    </li>
  );
}
