// What can go wrong and be told to a person. A refusal has a closed code and parameters; the screen words it in the user's
// language (web/messages, server/words). Anything else that is thrown is a bug or an outside failure and never carries client text.
export const refusalCodes = [
  'not-signed-in',
  'session-expired',
  'not-allowed',
  'not-found',
  'invalid-input',
  'malformed-frame',
  'too-long',
  'trajectory-needed',
  'guidance-not-ready',
  'consent-withdrawn',
  'guidance-closed',
  'stale-version',
  'not-in-this-state',
  'too-close-to-original',
  'nothing-to-draft',
  'overlaps',
  'hours-gone',
  'no-such-time',
  'time-comes-twice',
  'national-number',
  'outside-guidance',
  'prompt-not-right',
  'not-compared',
  'second-person',
  'too-many-requests',
  'unavailable',
  'not-here',
  'internal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Parameters a screen may need to word a refusal: names of fields, limits, states. Never a client's words. */
/** Lists: what is wrong with something that was written, line by line; never its words. */
export type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>;

/** An expected "no". Thrown by verb files, turned into a status or a frame by the doors. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly params: RefusalParams;
  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** The HTTP status of a refusal. Exhaustive: a new code does not compile until it has a status. */
export function statusOf(code: RefusalCode): 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 501 | 503 {
  switch (code) {
    case 'not-signed-in':
    case 'session-expired':
      return 401;
    case 'not-allowed':
      return 403;
    case 'not-found':
      return 404;
    case 'invalid-input':
    case 'malformed-frame':
    case 'national-number':
    case 'trajectory-needed':
      return 400;
    case 'too-long':
      return 413;
    case 'guidance-not-ready':
    case 'consent-withdrawn':
    case 'guidance-closed':
    case 'stale-version':
    case 'not-in-this-state':
    case 'overlaps':
    case 'not-compared':
    case 'second-person':
    case 'hours-gone':
      return 409;
    case 'outside-guidance':
    case 'prompt-not-right':
    case 'nothing-to-draft':
    case 'too-close-to-original':
    case 'no-such-time':
    case 'time-comes-twice':
      return 422;
    case 'too-many-requests':
      return 429;
    case 'not-here':
      return 501;
    case 'unavailable':
      return 503;
    case 'internal':
      return 500;
  }
}
