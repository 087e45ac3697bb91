import type { MomentInputProps } from "../moment-control.tsx";

/** What a field of React Aria's for a day or a time takes from the native control it stands in for. */
export function momentProps({ control, labelId, disabled }: MomentInputProps) {
  return {
    "aria-labelledby": labelId,
    "aria-describedby": control["aria-describedby"] ?? "",
    isInvalid: control["aria-invalid"] ?? false,
    isDisabled: disabled ?? false,
    isRequired: control.required,
    validationBehavior: "aria",
    hourCycle: 24,
    shouldForceLeadingZeros: true,
  } as const;
}
