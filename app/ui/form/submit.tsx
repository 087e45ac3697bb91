import { useFormAction, useNavigation } from "@remix-run/react";
import { Button, type ButtonProps } from "#app/ui/button.tsx";

/** A form's button: busy while the form is on its way to `to`, which is the page's own address unless given. */
export function Submit({ to, ...button }: ButtonProps & { to?: string }) {
  const own = useFormAction();
  const { formAction } = useNavigation();
  return (
    <Button
      {...button}
      pending={formAction !== undefined && path(formAction) === path(to ?? own)}
    />
  );
}

function path(address: string): string {
  return address.split("?")[0] ?? "";
}
