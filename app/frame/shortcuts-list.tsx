import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { isKeyOn, switchKey } from "./shortcuts-store.ts";

/** A modal list of what the keyboard does everywhere; native, so that Escape and the focus's return come with it. */
export default function ShortcutsList({ onClose }: { onClose: () => void }) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => {
      current?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      onClose={onClose}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-lg border border-line bg-raised p-5 text-ink shadow-float backdrop:bg-scrim"
    >
      <h2 id="shortcuts-title" className="mb-4 text-xl">
        {t("frame.shortcutsTitle")}
      </h2>
      <dl className="mb-5 grid gap-2">
        {shortcuts.map(({ label, keys }) => (
          <Line key={label} label={t(label)}>
            {keys().map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </Line>
        ))}
      </dl>
      <KeySwitch />
      <form method="dialog" className="mt-5">
        <Button wide>{t("ui.close")}</Button>
      </form>
    </dialog>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line pb-2">
      <dt>{label}</dt>
      <dd className="flex gap-1">{children}</dd>
    </div>
  );
}

function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="min-w-7 rounded-sm border border-line-strong bg-sunken px-1.5 py-0.5 text-center font-sans text-sm">
      {children}
    </kbd>
  );
}

function KeySwitch() {
  const t = useT();
  const [on, setOn] = useState(isKeyOn);
  return (
    <Checkbox
      name="shortcuts-key"
      label={t("frame.shortcutsKey")}
      hint={t("frame.shortcutsKeyHint")}
      checked={on}
      onChange={({ currentTarget: { checked } }) => {
        switchKey(checked);
        setOn(checked);
      }}
    />
  );
}

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

const shortcuts = [
  { label: "frame.shortcutPalette", keys: () => [isMac() ? "⌘" : "Ctrl", "K"] },
  { label: "frame.shortcutHelp", keys: () => ["?"] },
  { label: "frame.shortcutToasts", keys: () => [isMac() ? "⌥" : "Alt", "T"] },
  { label: "frame.shortcutClose", keys: () => ["Esc"] },
] as const;
