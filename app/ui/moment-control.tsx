import { useSyncExternalStore, type ComponentType } from "react";

import { classNames } from "./class-names.ts";
import type { ControlProps } from "./field.tsx";
import { NativeControl, useNativeControl, type TakenControl } from "./native-control.tsx";
import { TextInput } from "./text-input.tsx";

export interface MomentInputProps {
  type: "date" | "time" | "datetime-local";
  control: ControlProps;
  labelId: string;
  min?: string | undefined;
  max?: string | undefined;
  disabled?: boolean | undefined;
  taken: TakenControl<HTMLInputElement>;
}

interface MomentControlProps extends Omit<MomentInputProps, "taken"> {
  defaultValue?: string | undefined;
  Rich: ComponentType<MomentInputProps>;
}

/** The browser's own field, and the richer one that takes over where there is a mouse. */
export function MomentControl({ defaultValue, Rich, ...moment }: MomentControlProps) {
  const { type, control, min, max, disabled } = moment;
  const native = useNativeControl<HTMLInputElement>();
  const underMouse = useSyncExternalStore(never, hasMouse, no);
  return (
    <NativeControl
      isTaken={native.isTaken}
      native={
        <TextInput
          {...control}
          {...native.control}
          {...{ type, min, max, disabled, defaultValue }}
          className={classNames("appearance-none", widths[type])}
        />
      }
      rich={
        underMouse && (
          <div data-under-mouse="" className="contents">
            <Rich {...moment} taken={native.taken} />
          </div>
        )
      }
    />
  );
}

/** The width of each kind, the same for both fields. */
export const widths: Record<MomentInputProps["type"], string> = {
  date: "max-w-56",
  time: "max-w-36",
  "datetime-local": "max-w-72",
};

// Under a thumb the telephone's own wheels and calendars are better than anything of ours.
const hasMouse = () => !window.matchMedia("(pointer: coarse)").matches;
const never = () => () => undefined;
const no = () => false;
