import {
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Text,
} from "react-aria-components";

import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";
import type { MenuChoice, MenuGroup, MenuListProps } from "../menu.tsx";
import { AriaRoot } from "./aria-root.tsx";

/** The open menu under its button: arrows, first letters, Home and End move; Escape gives the focus back. */
export default function MenuList({
  button,
  name,
  groups,
  align = "end",
  startAt,
  onClose,
}: MenuListProps) {
  return (
    <AriaRoot>
      <Popover
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        triggerRef={button}
        trigger="MenuTrigger"
        aria-label={name}
        placement={`bottom ${align}`}
        offset={4}
        className="floating w-max max-w-[min(22rem,92vw)] min-w-48"
      >
        <Menu
          aria-label={name}
          // The focus belongs into an open menu.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={startAt}
          onClose={onClose}
          items={groups}
          className="floating-list"
        >
          {(group) => <Section group={group} />}
        </Menu>
      </Popover>
    </AriaRoot>
  );
}

function Section({ group: { id, label, choices } }: { group: MenuGroup }) {
  return (
    <MenuSection
      id={id}
      {...(label === undefined && { "aria-label": id })}
      className="grid gap-0.5 not-first:mt-1.5 not-first:border-t not-first:border-line not-first:pt-1.5"
    >
      {label && <Header className="floating-heading">{label}</Header>}
      {choices.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </MenuSection>
  );
}

function Choice({ choice }: { choice: MenuChoice }) {
  const { id, label, detail, icon, shortcut, disabled = false, danger, to, run } = choice;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={disabled}
      {...(to !== undefined && { href: to })}
      {...(run && { onAction: run })}
      className={classNames("floating-item", danger && "floating-item-danger")}
    >
      {icon && <Icon of={icon} />}
      <span className="grid min-w-0 flex-1">
        <Text slot="label" className="break-words">
          {label}
        </Text>
        {detail && (
          <Text slot="description" className="text-sm text-ink-muted">
            {detail}
          </Text>
        )}
      </span>
      {shortcut && <Keyboard className="keys">{shortcut}</Keyboard>}
    </MenuItem>
  );
}
