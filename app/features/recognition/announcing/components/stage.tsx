import * as Next from "lucide-react/icons/chevron-right";
import * as Previous from "lucide-react/icons/chevron-left";
import * as Maximize from "lucide-react/icons/maximize";
import * as Close from "lucide-react/icons/x";
import { useEffect, useRef, useState } from "react";
import { announce } from "#app/ui/announcements.ts";
import { Button } from "#app/ui/button.tsx";
import { Confetti } from "#app/ui/confetti.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Slide } from "../ceremony.queries.server.ts";
import { SlideView } from "./slide-view.tsx";
import { useStage, useStageKeys } from "./use-stage.ts";

interface StageProps {
  readonly slides: readonly Slide[];
  /** With which one it begins; the latest when left out. */
  readonly from: string | null;
}

/** The big screen: one announcement at a time over the whole window, by keys or buttons; what comes is shown at once. */
export function Stage({ slides, from }: StageProps) {
  const t = useT();
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { current, place, arrived, goTo } = useStage(slides, from);
  const title = current?.title;
  useEffect(() => {
    if (isOpen && title !== undefined) announce(title, "slide");
  }, [isOpen, title]);
  const moves = {
    next: () => {
      goTo(place + 1);
    },
    previous: () => {
      goTo(place - 1);
    },
    first: () => {
      goTo(0);
    },
    last: () => {
      goTo(slides.length - 1);
    },
    toggleFullScreen,
  };
  useStageKeys(isOpen, moves);
  if (!hydrated || !current) return null;
  return (
    <>
      <Button
        type="button"
        variant="primary"
        onClick={() => {
          dialog.current?.showModal();
          setIsOpen(true);
        }}
      >
        {t("announcing.start")}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="slide-title"
        onClose={() => {
          setIsOpen(false);
          leaveFullScreen();
        }}
        className="m-0 h-dvh max-h-none w-screen max-w-none bg-page text-ink"
      >
        {isOpen && (
          <div className="grid min-h-dvh grid-rows-[1fr_auto] gap-6 p-6 sm:p-12">
            {arrived === current.id && <Confetti key={arrived} />}
            <SlideView slide={current} headingId="slide-title" />
            <Controls
              place={place}
              count={slides.length}
              moves={moves}
              onClose={() => dialog.current?.close()}
            />
          </div>
        )}
      </dialog>
    </>
  );
}

interface ControlsProps {
  readonly place: number;
  readonly count: number;
  readonly moves: { readonly next: () => void; readonly previous: () => void };
  readonly onClose: () => void;
}

function Controls({ place, count, moves, onClose }: ControlsProps) {
  const t = useT();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        type="button"
        onClick={moves.previous}
        aria-disabled={place === 0 || undefined}
        icon={<Icon of={Previous} />}
      >
        {t("announcing.previous")}
      </Button>
      <Button
        type="button"
        onClick={moves.next}
        aria-disabled={place === count - 1 || undefined}
        icon={<Icon of={Next} />}
      >
        {t("announcing.next")}
      </Button>
      <span className="px-2 text-ink-muted tabular-nums">
        {t("announcing.slideOf", { place: place + 1, count })}
      </span>
      <span className="ms-auto flex flex-wrap gap-2">
        <Button
          type="button"
          variant="quiet"
          onClick={toggleFullScreen}
          icon={<Icon of={Maximize} />}
        >
          {t("announcing.fullScreen")}
        </Button>
        <Button type="button" variant="quiet" onClick={onClose} icon={<Icon of={Close} />}>
          {t("announcing.close")}
        </Button>
      </span>
    </div>
  );
}

/** Where a browser refuses, the window is what there is. */
function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
