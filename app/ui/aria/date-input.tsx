import { parseDate, parseDateTime, type DateValue } from "@internationalized/date";
import * as CalendarIcon from "lucide-react/icons/calendar";
import { useState } from "react";
import { Button, DatePicker, Dialog, Group, Popover } from "react-aria-components";

import { Icon } from "../icon.tsx";
import { widths, type MomentInputProps } from "../moment-control.tsx";
import { AriaRoot } from "./aria-root.tsx";
import { momentProps } from "./moment-props.ts";
import { MonthSheet } from "./month-sheet.tsx";
import { setNativeValue, useNativeValue } from "./native-value.ts";
import { parsed } from "./parsed.ts";
import { boxLook, Segments } from "./segments.tsx";

/** A day, or a day and a time, written as the language writes it, and a calendar to choose from. */
export default function DateInput(props: MomentInputProps) {
  const { type, min, max, taken } = props;
  const parse = type === "date" ? parseDate : parseDateTime;
  const { value, change } = useValue(props, parse);
  return (
    <AriaRoot>
      <DatePicker
        {...momentProps(props)}
        granularity={type === "date" ? "day" : "minute"}
        hideTimeZone
        minValue={parsed<DateValue>(parse, min)}
        maxValue={parsed<DateValue>(parse, max)}
        value={value}
        onChange={change}
      >
        <Group className={boxLook(widths[type])}>
          <Segments taken={taken} />
          <Button className="m-1 grid w-9 shrink-0 cursor-pointer place-items-center rounded-sm text-accent outline-none data-disabled:cursor-not-allowed data-disabled:text-ink-muted data-focus-visible:outline-3 data-focus-visible:outline-focus data-hovered:bg-accent-soft">
            <Icon of={CalendarIcon} />
          </Button>
        </Group>
        <Popover placement="bottom start" offset={4} className="floating">
          <Dialog className="p-3 outline-none">
            <MonthSheet />
          </Dialog>
        </Popover>
      </DatePicker>
    </AriaRoot>
  );
}

function useValue(
  { type, taken: { native } }: MomentInputProps,
  parse: (text: string) => DateValue,
) {
  const [value, setValue] = useState<DateValue | null>(null);
  useNativeValue(native, (text) => {
    setValue(parsed(parse, text));
  });
  const change = (next: DateValue | null) => {
    setValue(next);
    const length = type === "date" ? "2026-03-09".length : "2026-03-09T14:30".length;
    setNativeValue(native.current, next?.toString().slice(0, length) ?? "");
  };
  return { value, change };
}
