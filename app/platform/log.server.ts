import pino, { type Logger } from "pino";

/** The process's log: one JSON line per fact, without cookies, addresses of mail or typed text. */
export function openLog(level: string): Logger {
  return pino({
    level,
    redact: ["req.headers.cookie", "req.headers.authorization", 'res.headers["set-cookie"]'],
  });
}
