/** Whether a form holds something typed that would be lost with it; passwords and hidden fields do not count. */
export function hasUnsent(form: HTMLFormElement): boolean {
  return [...form.elements].some(isChanged) || form.querySelector("[aria-invalid=true]") !== null;
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement) return isChosenAnew(control);
  if (!(control instanceof HTMLInputElement)) return false;
  if (["checkbox", "radio"].includes(control.type))
    return control.checked !== control.defaultChecked;
  if (["hidden", "password", "search", "submit"].includes(control.type)) return false;
  return control.value !== control.defaultValue;
}

/** A list with no choice of its own shows its first line. */
function isChosenAnew({ options }: HTMLSelectElement): boolean {
  const standing = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  return [...options].findIndex(({ selected }) => selected) !== Math.max(standing, 0);
}
