/** Thrown for requests that are refused by what they are or who sends them, before anything is done. */
export class RequestRefused extends Error {
  constructor(readonly status: 400 | 401 | 404 | 405 | 411 | 413) {
    super(`request refused with ${String(status)}`);
  }
}
