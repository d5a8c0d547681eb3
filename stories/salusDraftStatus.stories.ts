import SalusDraftStatus from 'c/salusDraftStatus';
import examples from '../force-app/main/default/lwc/salusDraftStatus/__examples__/salusDraftStatus.examples';
import { define, story } from './story';

define({ salusDraftStatus: SalusDraftStatus });

export default { title: 'Forms/Draft status', component: 'c-salus-draft-status' };

export const Default = story('salusDraftStatus', examples.default);
export const Saving = story('salusDraftStatus', examples.saving);
export const Failed = story('salusDraftStatus', examples.failed);
export const Restored = story('salusDraftStatus', examples.restored);
export const Nothing = story('salusDraftStatus', examples.nothing);
