interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

/** Where a popup goes: under the caret's line, above it where there is more room, and never off the window's sides. */
export function popupPlace(
  caret: Box,
  popup: Size,
  view: Size,
  rightToLeft: boolean,
): { top: number; left: number } {
  const under = caret.bottom + gap;
  const above = caret.top - gap - popup.height;
  const fits = under + popup.height + margin <= view.height;
  const wanted = rightToLeft ? caret.left - popup.width : caret.left;
  const most = Math.max(margin, view.width - popup.width - margin);
  return {
    top: fits || caret.top < view.height - caret.bottom ? under : Math.max(margin, above),
    left: Math.min(Math.max(margin, wanted), most),
  };
}
