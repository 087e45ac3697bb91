/** Lets a field grow with its text where the browser cannot do it by itself; returns what ends it. */
export function grow(field: HTMLTextAreaElement): () => void {
  if (CSS.supports("field-sizing", "content")) return () => undefined;
  const fit = () => {
    if (field.scrollHeight > field.clientHeight)
      field.style.height = `${String(field.scrollHeight + field.offsetHeight - field.clientHeight)}px`;
  };
  fit();
  field.addEventListener("input", fit);
  return () => {
    field.removeEventListener("input", fit);
  };
}
