export { telLink } from './telephone';
export { webLink } from './webLink';
