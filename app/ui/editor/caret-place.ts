/** Where a character of a field stands in the window: the block edges of its line, and where it begins. */
export interface CaretPlace {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Finds it with a copy of the field, since browsers do not tell. */
export function caretPlace(field: HTMLTextAreaElement, at: number): CaretPlace {
  const copy = document.createElement("div");
  const look = getComputedStyle(field);
  for (const property of copied) copy.style.setProperty(property, look.getPropertyValue(property));
  const box = field.getBoundingClientRect();
  Object.assign(copy.style, {
    position: "fixed",
    visibility: "hidden",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
    top: `${box.top - field.scrollTop}px`,
    left: `${box.left}px`,
    // Without the scroll bar, which narrows the lines.
    width: `${field.clientWidth + 2 * field.clientLeft}px`,
  });
  const mark = document.createElement("span");
  mark.textContent = field.value.slice(at, at + longestWord) || ".";
  copy.append(field.value.slice(0, at), mark);
  document.body.append(copy);
  const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  copy.remove();
  return {
    top: place.top,
    bottom: place.bottom,
    left: isRightToLeft(look) ? place.right : place.left,
  };
}

const longestWord = 40;

function isRightToLeft({ direction }: CSSStyleDeclaration): boolean {
  return direction === "rtl";
}

const copied = [
  ...["direction", "font", "letter-spacing", "line-height", "text-align", "text-indent"],
  ...[
    "padding-top",
    "padding-right",
    "padding-bottom",
    "padding-left",
    "tab-size",
    "unicode-bidi",
    "word-spacing",
  ],
  ...["border-top-width", "border-right-width", "border-bottom-width", "border-left-width"],
  ...["border-style", "box-sizing"],
];
