import { parseTime, type Time } from "@internationalized/date";
import { useState } from "react";
import { Group, TimeField } from "react-aria-components";

import { widths, type MomentInputProps } from "../moment-control.tsx";
import { AriaRoot } from "./aria-root.tsx";
import { momentProps } from "./moment-props.ts";
import { setNativeValue, useNativeValue } from "./native-value.ts";
import { parsed } from "./parsed.ts";
import { boxLook, Segments } from "./segments.tsx";

/** A time of day, written as the language writes it. */
export default function TimeInput(props: MomentInputProps) {
  const { min, max, taken } = props;
  const [value, setValue] = useState<Time | null>(null);
  useNativeValue(taken.native, (text) => {
    setValue(parsed(parseTime, text));
  });
  const change = (next: Time | null) => {
    setValue(next);
    setNativeValue(taken.native.current, next?.toString().slice(0, 5) ?? "");
  };
  return (
    <AriaRoot>
      <TimeField
        {...momentProps(props)}
        minValue={parsed(parseTime, min)}
        maxValue={parsed(parseTime, max)}
        value={value}
        onChange={change}
      >
        <Group className={boxLook(widths.time)}>
          <Segments taken={taken} />
        </Group>
      </TimeField>
    </AriaRoot>
  );
}
