export { asText, fill } from './sentence';
