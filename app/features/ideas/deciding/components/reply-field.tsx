import type { RefObject } from "react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Select } from "#app/ui/select.tsx";
import type { OfferedWording } from "../decision.queries.server.ts";
import { withReply } from "../with-reply.ts";

interface ReplyFieldProps {
  form: RefObject<HTMLFormElement>;
  /** The page that inserts a reply without JavaScript. */
  to: string | undefined;
  stage: string;
  wordings: readonly OfferedWording[];
}

/** A prepared text to begin the explanation from; nothing while administrators have prepared none. */
export function ReplyField({ form, to, stage, wordings }: ReplyFieldProps) {
  const t = useT();
  const isLive = useHydrated();
  const all = wordings.filter(({ kind }) => kind === "reply");
  const replies = isLive ? all.filter((reply) => reply.stage === stage) : all;
  if (replies.length === 0 || (!isLive && to === undefined)) return null;
  return (
    <Field name="reply" label={t("deciding.reply")}>
      {(control) => (
        <span className="flex gap-2">
          <Select
            {...control}
            placeholder={t("deciding.replyNone")}
            options={replies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button
            type={isLive ? "button" : "submit"}
            formAction={isLive ? undefined : to}
            onClick={isLive ? insert : undefined}
          >
            {t("deciding.replyInsert")}
          </Button>
        </span>
      )}
    </Field>
  );

  function insert() {
    const fields = form.current?.elements;
    const chosen = fields?.namedItem("reply");
    const text = fields?.namedItem("explanation");
    if (!(chosen instanceof HTMLSelectElement) || !(text instanceof HTMLTextAreaElement)) return;
    const reply = replies.find(({ id }) => id === chosen.value);
    if (!reply) return;
    text.value = withReply(text.value, reply.body);
    // The editor and what keeps the form listen to it.
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
  }
}
