import * as ArrowDown from "lucide-react/icons/arrow-down";
import * as ArrowUp from "lucide-react/icons/arrow-up";
import * as Plus from "lucide-react/icons/plus";
import * as Remove from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { actValue } from "../act-button.ts";
import type { SectionForm } from "./section-form.ts";

interface RowCardProps {
  form: SectionForm;
  list: string;
  id: string;
  /** What the row is called, for those who hear its buttons. */
  name: string;
  /** How many rows there are beside it, and where it stands among them; left out, it stays in its place. */
  place?: { readonly at: number; readonly of: number };
  children: ReactNode;
}

/** One row of a list in a form, with buttons that move it and take it away. */
export function RowCard({ form, list, id, name, place, children }: RowCardProps) {
  const t = useT();
  return (
    <fieldset
      id={`${list}.${id}`}
      tabIndex={-1}
      className="grid min-w-0 gap-4 rounded-md border border-line bg-surface p-4 outline-offset-4"
    >
      <legend className="float-start mb-1 w-full p-0 font-semibold">{name}</legend>
      {children}
      <div className="-ms-3 flex flex-wrap gap-1">
        {place && place.at > 0 && (
          <RowButton {...{ form, list, id, act: "up" }} label={t("authoring.upOf", { name })}>
            <Icon of={ArrowUp} />
            {t("authoring.up")}
          </RowButton>
        )}
        {place && place.at < place.of - 1 && (
          <RowButton {...{ form, list, id, act: "down" }} label={t("authoring.downOf", { name })}>
            <Icon of={ArrowDown} />
            {t("authoring.down")}
          </RowButton>
        )}
        <RowButton {...{ form, list, id, act: "remove" }} label={t("authoring.removeOf", { name })}>
          <Icon of={Remove} />
          {t("authoring.remove")}
        </RowButton>
      </div>
    </fieldset>
  );
}

interface RowButtonProps extends Pick<RowCardProps, "form" | "list" | "id"> {
  act: "up" | "down" | "remove";
  label: string;
  children: ReactNode;
}

function RowButton({ form, list, id, act, label, children }: RowButtonProps) {
  return (
    <Button
      id={`${act}.${list}.${id}`}
      name="do"
      value={actValue(act, list, id)}
      formAction={form.at(act === "remove" ? listPlace(list) : `${list}.${id}`)}
      variant="quiet"
      size="small"
      aria-label={label}
    >
      {children}
    </Button>
  );
}

interface AddRowProps {
  form: SectionForm;
  list: string;
  /** What the new row belongs to, where lists stand in others. */
  to?: string;
  children: ReactNode;
}

/** The button that adds a row to a list. */
export function AddRow({ form, list, to = "", children }: AddRowProps) {
  return (
    <div>
      <Button
        id={listPlace(list, to)}
        name="do"
        value={actValue("add", list, to)}
        formAction={form.at(listPlace(list, to))}
        size="small"
      >
        <Icon of={Plus} />
        {children}
      </Button>
    </div>
  );
}

/** The id of the button under a list. */
export function listPlace(list: string, to = ""): string {
  return to === "" ? `add.${list}` : `add.${list}.${to}`;
}
