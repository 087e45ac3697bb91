const number = (low, high) => (text) =>
  /^\d+$/u.test(text) && Number(text) >= low && Number(text) <= high;
const isSwitch = (text) => ["0", "1"].includes(text);
const anything = () => true;

/**
 * Every setting that is read from the environment: what holds without it, and which values it can have.
 * README.md explains them.
 */
export const settings = {
  PORT: { otherwise: "3000", accepts: number(1, 65535), wants: "a port from 1 to 65535" },
  HOST: { otherwise: "127.0.0.1; in production every address", accepts: anything },
  APP_URL: {
    otherwise: "http://localhost:PORT; required in production",
    accepts: (text) => /^https?:\/\//u.test(text) && URL.canParse(text),
    wants: "an address such as https://ideas.example.org",
  },
  DATABASE_URL: {
    otherwise: "the embedded PostgreSQL; required in production",
    accepts: (text) => /^postgres(?:ql)?:\/\//u.test(text) && URL.canParse(text),
    wants: "an address such as postgresql://name:password@host:5432/database",
    shown: withoutPassword,
  },
  DATABASE_CONNECTIONS: {
    otherwise: "20",
    accepts: number(6, 500),
    wants: "a number from 6 to 500",
  },
  TRUST_PROXY: { otherwise: "0", accepts: number(0, 10), wants: "a number from 0 to 10" },
  METRICS_PORT: { otherwise: "0 (off)", accepts: number(0, 65535), wants: "a port, or 0" },
  LOG_LEVEL: {
    otherwise: "info; warn with npm start and npm run dev",
    accepts: (text) =>
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"].includes(text),
    wants: "fatal, error, warn, info, debug, trace or silent",
  },
  RESEND_API_KEY: {
    otherwise: "mail does not leave through Resend",
    accepts: anything,
    shown: hidden,
  },
  RESEND_BASE_URL: {
    otherwise: "https://api.resend.com",
    accepts: (text) => /^https?:\/\//u.test(text) && URL.canParse(text),
    wants: "an address such as https://api.resend.com",
  },
  RESEND_WEBHOOK_SECRET: {
    otherwise: "nothing is heard of mails that come back",
    accepts: (text) => /^whsec_[A-Za-z0-9+/]{16,}={0,2}$/u.test(text),
    wants: "the signing secret that Resend shows for the webhook",
    shown: hidden,
  },
  SMTP_URL: {
    otherwise: "mail does not leave over SMTP",
    accepts: (text) => /^smtps?:\/\//u.test(text) && URL.canParse(text),
    wants: "an address such as smtps://name:password@smtp.example.org:465",
    shown: withoutPassword,
  },
  MAIL_FROM: { otherwise: "required for mail to leave", accepts: anything },
  GROUNDSWELL_DATA: { otherwise: ".data in this folder", accepts: anything },
  GROUNDSWELL_FILES: { otherwise: "the folder files in GROUNDSWELL_DATA", accepts: anything },
  CREDENTIAL_SECRET_FILE: {
    otherwise: "the file credential-secret in GROUNDSWELL_DATA",
    accepts: anything,
  },
  S3_ENDPOINT: {
    otherwise: "files are kept on disk",
    accepts: (text) => /^https?:\/\//u.test(text) && URL.canParse(text),
    wants: "an address such as https://s3.example.org",
  },
  S3_BUCKET: { otherwise: "files are kept on disk", accepts: anything },
  S3_REGION: { otherwise: "us-east-1", accepts: anything },
  S3_ACCESS_KEY_ID: { otherwise: "files are kept on disk", accepts: anything },
  S3_SECRET_ACCESS_KEY: {
    otherwise: "files are kept on disk",
    accepts: anything,
    shown: () => "***",
  },
  SCAN_COMMAND: { otherwise: "files are not scanned", accepts: anything },
  GROUNDSWELL_DEMO: {
    otherwise: "1 with npm start and npm run dev, else 0",
    accepts: isSwitch,
    wants: "0 or 1",
  },
  GROUNDSWELL_EMPTY: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
  GROUNDSWELL_INSECURE_HTTP: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
  GROUNDSWELL_NO_RATE_LIMITS: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
  GROUNDSWELL_PSEUDO_LOCALE: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
  GROUNDSWELL_NO_OFFLINE: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
  GROUNDSWELL_PRIVATE_PUSH: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
  GROUNDSWELL_DEBUG: { otherwise: "0", accepts: isSwitch, wants: "0 or 1" },
};

/**
 * How a setting stands in an environment: the value as it may be shown, and what is wrong with it.
 * @param {string} name
 * @param {NodeJS.ProcessEnv | Record<string, string>} env
 * @returns {{ isSet: boolean, shown: string, trouble?: string }}
 */
export function stateOf(name, env) {
  const { otherwise, accepts, wants, shown = (text) => text } = settings[name];
  const text = env[name];
  if (text === undefined || text === "") return { isSet: false, shown: otherwise };
  return {
    isSet: true,
    shown: shown(text),
    trouble: accepts(text) ? undefined : `It must be ${wants}.`,
  };
}

// GROUNDSWELL_MODE is how the starter tells its programs what they are run for.
const internal = ["GROUNDSWELL_MODE"];

/** Names that look like settings of ours and are none: misspelt, or of another version. */
export function unknownSettings(env) {
  return Object.keys(env).filter(
    (name) => name.startsWith("GROUNDSWELL_") && !(name in settings) && !internal.includes(name),
  );
}

function hidden() {
  return "***";
}

function withoutPassword(text) {
  if (!URL.canParse(text)) return "(not an address)";
  const url = new URL(text);
  if (url.password) url.password = "***";
  return url.href;
}
