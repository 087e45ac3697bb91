import {
  createElement,
  Suspense,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from "react";

import { useT } from "./language/language.tsx";
import { showToast } from "./toast-store.ts";

interface PartOnDemand<Props> {
  /** Renders `standIn` until the part has come; `onUnreachable` is told when it cannot be fetched. */
  readonly Part: ComponentType<
    Props & { standIn?: ReactNode; onUnreachable?: (() => void) | undefined }
  >;
  /** Fetches the part ahead of time; for when somebody points at what will open it. */
  readonly prefetch: () => void;
}

/**
 * A component in a chunk of its own, fetched when it is first shown. Unlike React's `lazy` it is there at once
 * the next time, asks again after a lost connection, and never takes the page down with it.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): PartOnDemand<Props> {
  let here: ComponentType<Props> | null = null;
  const fetched = async () => {
    here ??= (await load()).default;
    return here;
  };
  return {
    prefetch: () => void fetched().catch(() => undefined),
    Part: function Part({ standIn = null, onUnreachable, ...props }) {
      const Component = useFetched(here, fetched, onUnreachable);
      // What is left after taking out the two props added above.
      const own = props as unknown as Props;
      return Component ? (
        <Suspense fallback={standIn}>{createElement(Component, own)}</Suspense>
      ) : (
        <>{standIn}</>
      );
    },
  };
}

function useFetched<Props>(
  here: ComponentType<Props> | null,
  fetched: () => Promise<ComponentType<Props>>,
  onUnreachable: (() => void) | undefined,
): ComponentType<Props> | null {
  const t = useT();
  const [shown, setShown] = useState<{ Component: ComponentType<Props> } | null>(
    here && { Component: here },
  );
  useEffect(() => {
    let gone = false;
    fetched().then(
      (Component) => {
        if (!gone) setShown({ Component });
      },
      () => {
        if (gone || !onUnreachable) return;
        showToast({ text: t("ui.partUnreachable"), tone: "danger" });
        onUnreachable();
      },
    );
    return () => {
      gone = true;
    };
    // Once for each time it is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return shown?.Component ?? null;
}
