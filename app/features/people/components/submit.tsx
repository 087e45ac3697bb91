import { useNavigation } from "@remix-run/react";
import { Button, type ButtonProps } from "#app/ui/button.tsx";

/** A form's button: busy while the form is on its way to `to`. */
export function Submit({ to, ...button }: ButtonProps & { to: string }) {
  const { formAction } = useNavigation();
  return <Button {...button} pending={formAction?.split("?")[0] === to} />;
}
