/** The reader's choice of light or dark, kept in a cookie, so that the first byte already has it. */

/** "system" follows the browser's preference. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Whether a form's value is a theme. */
export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** The theme in a Cookie header; "system" when there is none or it is unknown. */
export function themeFrom(cookieHeader: string | null): Theme {
  const value = /(?:^|;\s*)theme=(\w+)/u.exec(cookieHeader ?? "")?.[1];
  return isTheme(value) ? value : "system";
}

/** A Set-Cookie value that remembers the theme for a year; not HttpOnly, as it is no secret. */
export function themeCookie(theme: Theme): string {
  const age = theme === "system" ? 0 : 365 * 24 * 60 * 60;
  return `theme=${theme}; Path=/; Max-Age=${String(age)}; SameSite=Lax`;
}

/** What `<html data-theme>` must be; undefined leaves the choice to the browser. */
export function themeAttribute(theme: Theme): "light" | "dark" | undefined {
  return theme === "system" ? undefined : theme;
}
