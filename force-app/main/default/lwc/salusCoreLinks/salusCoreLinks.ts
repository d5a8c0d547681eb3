export { mailLink } from './mailLink';
export { telLink } from './telephone';
export { webLink } from './webLink';
