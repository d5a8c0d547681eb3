import SalusSoundUnlock from 'c/salusSoundUnlock';
import examples from '../force-app/main/default/lwc/salusSoundUnlock/__examples__/salusSoundUnlock.examples';
import { define, story } from './story';

define({ salusSoundUnlock: SalusSoundUnlock });

export default { title: 'Telehealth/Sound unlock', component: 'c-salus-sound-unlock' };

export const Default = story('salusSoundUnlock', examples.default);
export const Picture = story('salusSoundUnlock', examples.picture);
export const Playing = story('salusSoundUnlock', examples.playing);
