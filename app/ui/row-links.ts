import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";

/** Follows every RowLink without loading the page anew; called once, by the frame. */
export function useRowLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = rowLinkOf(event);
      if (!link || event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      const { pathname, search, hash, href } = link;
      navigate(`${pathname}${search}${hash}`, { replace: href === window.location.href });
    };
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("click", follow);
    };
  }, [navigate]);
}

function rowLinkOf({ target }: MouseEvent): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest("a[data-row-link]") : null;
}

/** Whether a click means "go there", not "open it elsewhere". */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
}
