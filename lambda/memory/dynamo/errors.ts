/** The store couldn't do what it was asked. `code` is DynamoDB's name of the error, or ours for what never got there. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: string,
    message = code,
    /** Epoch milliseconds on the store's clock, where the answer told. */
    readonly serverTime: number | null = null,
  ) {
    super(message);
  }
}

/** Too much at once: worth one more try after a moment. */
const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'LimitExceededException',
]);
/** Never reached the store, lost on the way back, or the store's own trouble. */
const TRANSIENT = new Set([
  'Timeout',
  'Broken',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionInProgressException',
]);
/** The signature's time or key was refused: signed again with the store's time and the keys of now. */
const REFUSED = new Set([
  'InvalidSignatureException',
  'RequestTimeTooSkewed',
  'RequestExpired',
  'ExpiredTokenException',
  'UnrecognizedClientException',
]);

export const isThrottled = ({ code }: StoreError): boolean => THROTTLED.has(code);
export const isRefused = ({ code }: StoreError): boolean => REFUSED.has(code);
export const isWorthAnother = (error: StoreError): boolean =>
  isThrottled(error) || isRefused(error) || TRANSIENT.has(error.code);
