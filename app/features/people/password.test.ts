import { describe, expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password-hash.server.ts";
import { passwordWeakness } from "./password.ts";

const about = ["Zoë Fairweather", "zoe.fairweather@example.org", "Bureau of Harbours"];

describe("a new password", () => {
  test.each([
    "seven kettles under the bridge",
    "tramway-lampion-41-ouragan",
    "correct répertoire de nuages gris",
    "92837 46510 2938 jumping",
    "une cuillère verte sous la pluie",
    "пятнадцать жёлтых зонтов",
  ])("may be “%s”", (password) => {
    expect(passwordWeakness(password, about)).toBeNull();
  });

  test.each(["", "short", "fourteen chars", "😀😀😀😀😀😀😀"])(
    "needs fifteen characters: “%s”",
    (password) => {
      expect(passwordWeakness(password, about)).toBe("people.passwordShort");
    },
  );

  test("has two hundred characters at most", () => {
    expect(passwordWeakness("kettle bridge lamp ".repeat(11), about)).toBe("people.passwordLong");
  });

  test.each([
    "aaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabc",
    "1234567890123456789",
    "qwertyuiopasdfghjkl",
    "azertyuiopqsdfghjklm",
    "poiuytrewqlkjhgfdsa",
    "1qaz2wsx3edc4rfv",
    "password password",
    "P4ssw0rd!P4ssw0rd!",
    "Password2026!!!!!!",
    "MotDePasse-2026-Été",
    "GroundswellPassword1",
    "Groundswell Welcome 2026",
    "zoe fairweather 2024",
    "Zoe.Fairweather@example.org",
    "Bureau of Harbours 1",
    "correct horse battery staple",
    "               ",
    "...............",
  ])("is refused when it is easy to guess: “%s”", (password) => {
    expect(passwordWeakness(password, about)).toBe("people.passwordGuessable");
  });
});

describe("a stored password", () => {
  test("is argon2id with OWASP's costs, salted", async () => {
    const [one, two] = await Promise.all([hashPassword("same words"), hashPassword("same words")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test("is the same however accents were typed", async () => {
    const stored = await hashPassword("café crème".normalize("NFC"));
    expect(await verifyPassword(stored, "café crème".normalize("NFD"))).toBe(true);
    expect(await verifyPassword(stored, "cafe creme")).toBe(false);
    expect(await verifyPassword(null, "café crème")).toBe(false);
  });
});
