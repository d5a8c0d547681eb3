export { IdempotencyKey, newIdempotencyKey } from './idempotencyKey';
