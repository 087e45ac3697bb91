import { useEffect, useRef, type RefObject } from "react";

type Control = HTMLInputElement | HTMLSelectElement;

/** Gives a native control a value as if somebody had typed it, so that whatever listens to the form hears it. */
export function setNativeValue(control: Control | null, value: string): void {
  if (!control || control.value === value) return;
  // React has put a setter of its own on the element, behind which it would not notice the change.
  Reflect.set(Object.getPrototypeOf(control) as object, "value", value, control);
  for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Reads the native control once it is filled in, and again whenever its form is reset. */
export function useNativeValue(native: RefObject<Control>, read: (value: string) => void): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const control = native.current;
    const form = control?.form;
    const readAgain = () => {
      latest.current(control?.value ?? "");
    };
    // After the effects of the page around it, which may put back what was typed earlier.
    const timer = setTimeout(readAgain);
    const onReset = () => setTimeout(readAgain);
    form?.addEventListener("reset", onReset);
    return () => {
      clearTimeout(timer);
      form?.removeEventListener("reset", onReset);
    };
  }, [native]);
}
