import type { MessageKey } from "#app/core/words.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { FieldError } from "#app/ui/field.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { fileGroups, type FileGroup } from "../file-types.ts";

const words: Record<FileGroup, MessageKey> = {
  pictures: "attaching.groupPictures",
  pdf: "attaching.groupPdf",
  office: "attaching.groupOffice",
  opendocument: "attaching.groupOpendocument",
  text: "attaching.groupText",
};

/** What an administrator says of files: how large, how many, of which kinds. */
export function FileRulesFields({ answers }: { answers: Answers }) {
  const t = useT();
  return (
    <>
      <AskLine
        name="megabytes"
        label={t("attaching.megabytes")}
        hint={t("attaching.megabytesHint")}
        answers={answers}
      />
      <AskLine
        name="files"
        label={t("attaching.files")}
        hint={t("attaching.filesHint")}
        answers={answers}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{t("attaching.groups")}</legend>
        <FieldError id="groups" error={answers.error("pictures")} />
        {fileGroups.map((group) => (
          <Checkbox
            key={group}
            name={group}
            label={t(words[group])}
            defaultChecked={answers.ticked(group)}
          />
        ))}
      </fieldset>
    </>
  );
}
