/** The version in package.json, filled in by the build. */
declare const __APP_VERSION__: string;

/** The version of all catalogues of words together, filled in by the build; not there in development. */
declare const __WORDS_VERSION__: string;
