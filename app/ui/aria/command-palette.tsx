/**
 * The command palette, open: type, choose with the arrows, Enter. Import it from a module of your own that
 * CommandPaletteTrigger fetches on demand, so that commands and icons come with it:
 *
 *     export default function Palette({ onClose }: OpenPaletteProps) {
 *       return <CommandPalette groups={groups} onClose={onClose} />;
 *     }
 */
import * as SearchIcon from "lucide-react/icons/search";
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from "react-aria-components";

import { commandsFor, recentFirst, type Command, type CommandGroup } from "../command.ts";
import type { FindLater } from "../find-later.ts";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { recentCommands, rememberCommand } from "../recent-commands.ts";
import { useDirection } from "../surroundings.ts";
import { AriaRoot } from "./aria-root.tsx";
import { useFoundLater } from "./use-found-later.ts";

export interface CommandPaletteProps {
  groups: readonly CommandGroup[];
  /** Finds more elsewhere, on the server for instance; what it finds stands below the commands. */
  search?: FindLater<readonly CommandGroup[]> | undefined;
  onClose: () => void;
}

/** A modal dialog; the whole screen on a phone. Escape, a press beside it and a choice close it. */
export function CommandPalette({ onClose, ...props }: CommandPaletteProps) {
  const t = useT();
  const direction = useDirection();
  return (
    <AriaRoot>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        className="fixed inset-x-0 top-0 z-50 flex h-(--visual-viewport-height) items-start justify-center bg-scrim sm:p-6 sm:pt-[12vh]"
      >
        <Modal
          dir={direction}
          className="flex h-full w-full animate-arrive flex-col overflow-hidden border-line bg-raised text-ink shadow-float sm:h-auto sm:max-h-[min(32rem,100%)] sm:max-w-xl sm:rounded-lg sm:border"
        >
          <Dialog
            aria-label={t("aria.palette")}
            className="flex min-h-0 flex-1 flex-col outline-none"
          >
            <Finder {...props} onClose={onClose} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaRoot>
  );
}

function Finder({ groups, search, onClose }: CommandPaletteProps) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const found = useFoundLater(typed.trim(), search);
  const shown = useShown(typed, groups, found.result);
  const act = actBy(onClose);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchLine onClose={onClose} />
      <Menu
        aria-label={t("aria.paletteList")}
        items={shown}
        className="floating-list min-h-0 flex-1 content-start"
        onAction={(id) => {
          act(shown.flatMap(({ commands }) => commands).find((command) => command.id === id));
        }}
        renderEmptyState={() =>
          found.pending ? null : (
            <p className="floating-note">{t("aria.paletteEmpty", { typed })}</p>
          )
        }
      >
        {(group) => <Section group={group} />}
      </Menu>
      <StatusLine pending={found.pending} failed={found.failed} />
    </Autocomplete>
  );
}

function SearchLine({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <SearchField
      aria-label={t("aria.paletteField")}
      // A dialog has to take the focus somewhere, and here one types.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      className="flex shrink-0 items-center gap-3 border-b border-line px-4"
    >
      <Icon of={SearchIcon} className="text-ink-muted" />
      <Input
        placeholder={t("aria.paletteField")}
        className="min-h-14 min-w-0 flex-1 bg-transparent text-lg outline-none [&::-webkit-search-cancel-button]:hidden"
      />
      <Button
        slot={null}
        onPress={onClose}
        className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-md px-2 text-sm font-semibold text-accent outline-none data-focus-visible:outline-3 data-focus-visible:outline-focus data-hovered:bg-accent-soft"
      >
        {t("aria.close")}
      </Button>
    </SearchField>
  );
}

function Section({ group }: { group: CommandGroup }) {
  return (
    <MenuSection id={group.id} className="grid gap-0.5">
      <Header className="floating-heading">{group.label}</Header>
      {group.commands.map((command) => (
        <Line key={command.id} command={command} />
      ))}
    </MenuSection>
  );
}

function Line({ command: { id, label, icon, detail, shortcut, to } }: { command: Command }) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className="floating-item"
      {...(to !== undefined && { href: to })}
    >
      {icon && <Icon of={icon} className="text-ink-muted" />}
      <Text slot="label" className="min-w-0 flex-1 break-words">
        {label}
      </Text>
      {detail && (
        <Text slot="description" className="shrink-0 text-sm text-ink-muted">
          {detail}
        </Text>
      )}
      {shortcut && <Keyboard className="keys">{shortcut}</Keyboard>}
    </MenuItem>
  );
}

/** Which keys do what, where there are keys; and how the search on the server is going. */
function StatusLine({ pending, failed }: { pending: boolean; failed: boolean }) {
  const t = useT();
  const status = pending ? t("aria.searching") : failed ? t("aria.searchFailed") : "";
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-5 border-t border-line px-4 text-xs text-ink-muted sm:min-h-10">
      <p role="status" className={failed ? "font-semibold text-danger" : undefined}>
        {status}
      </p>
      <p aria-hidden="true" className="ms-auto hidden gap-4 sm:flex">
        <span>
          <kbd className="keys">↑</kbd> <kbd className="keys">↓</kbd> {t("aria.keysMove")}
        </span>
        <span>
          <kbd className="keys">↵</kbd> {t("aria.keysChoose")}
        </span>
        <span>
          <kbd className="keys">{t("aria.keyEscape")}</kbd> {t("aria.keysClose")}
        </span>
      </p>
    </div>
  );
}

function useShown(
  typed: string,
  groups: readonly CommandGroup[],
  found: readonly CommandGroup[] | null,
): readonly CommandGroup[] {
  const t = useT();
  const recentLabel = t("aria.recent");
  return useMemo(() => {
    if (typed.trim() === "") return recentFirst(groups, recentCommands(), recentLabel);
    return [...commandsFor(typed, groups), ...(found ?? [])];
  }, [typed, groups, found, recentLabel]);
}

function actBy(onClose: () => void) {
  return (command: Command | undefined) => {
    if (!command) return;
    rememberCommand(command.id);
    onClose();
    // A command that leads somewhere is a link, which React Aria follows.
    if (command.to === undefined) command.run?.();
  };
}
