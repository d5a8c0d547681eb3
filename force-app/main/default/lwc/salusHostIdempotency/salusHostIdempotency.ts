export { IdempotencyKey } from './idempotencyKey';
