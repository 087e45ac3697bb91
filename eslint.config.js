import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Settings are read once, in app/platform/env.server.ts; take them from the registry.",
};
const localeMethods = {
  selector: "CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]",
  message:
    "Without language and time zone this differs between server and browser: use app/core/time.ts or a message.",
};
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Only app/ui/prose.tsx shows HTML, which was sanitised when it was stored.",
};
const rawWords = [
  {
    selector: "JSXText[value=/\\p{L}{2}/u]",
    message: 'Words stand in a catalogue, in both languages: {t("feature.key")}.',
  },
  {
    selector:
      "JSXAttribute[name.name=/^(aria-label|aria-description|alt|placeholder|title|label)$/] > Literal[value=/\\p{L}{2}/u]",
    message: 'Words stand in a catalogue, in both languages: {t("feature.key")}.',
  },
];

export default tseslint.config(
  {
    ignores: ["build/", "node_modules/", "prisma/client/", "public/", ".cache/", ".data/"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        // Words are typed by `typeof import("./messages/en.json")`.
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      // Numbers read the same in every language of ours; dates and objects do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Remix takes a thrown Response as an answer.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "lib", name: "Response" }] },
      ],
      // Vocabularies such as `Events` are filled by augmentation: what is redundant today was not yesterday.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // The type check reports unused names; a leading underscore is no convention of ours.
      "@typescript-eslint/no-unused-vars": "off",
      // `onClick={() => close()}` says what it means; void in other places is still an error.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // React takes handlers that return promises; their rejections are handled inside.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      // `void promise` is how the code says that nobody waits for it.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      // `export const loader = signedIn(...)` has one type parameter that is used once, on purpose.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["app/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ...reactHooks.configs["recommended-latest"],
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", environment, localeMethods, rawHtml, ...rawWords],
    },
  },
  {
    // Comments' sanitised HTML, rows that React rendered itself, and a script with words that are JSON.
    files: ["app/ui/prose.tsx", "app/ui/rendered-once.tsx", "app/ui/language/used-catalogues.tsx"],
    rules: { "no-restricted-syntax": ["error", environment, localeMethods, ...rawWords] },
  },
  {
    // The design page speaks to those who build pages, in English, as code does.
    files: ["app/routes/design/**"],
    rules: { "no-restricted-syntax": ["error", environment, localeMethods, rawHtml] },
  },
  {
    files: ["app/platform/env.server.ts"],
    rules: { "no-restricted-syntax": ["error", localeMethods, rawHtml] },
  },
  {
    files: ["tests/**/*.{ts,tsx}", "**/*.test.{ts,tsx}"],
    rules: {
      // Journeys and mocks hand methods about on purpose.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}", "*.config.ts"],
    languageOptions: { globals: globals.node },
  },
  {
    // Old syntax, so that an old Node.js reaches the sentence that asks for a newer one.
    files: ["server/start.mjs"],
    rules: { "no-var": "off" },
  },
  prettier,
);
