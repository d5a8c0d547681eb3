import SalusCaptions from 'c/salusCaptions';
import examples from '../force-app/main/default/lwc/salusCaptions/__examples__/salusCaptions.examples';
import { define, story } from './story';

define({ salusCaptions: SalusCaptions });

export default { title: 'Telehealth/Captions', component: 'c-salus-captions' };

export const Default = story('salusCaptions', examples.default);
export const Many = story('salusCaptions', examples.many);
export const Nothing = story('salusCaptions', examples.nothing);
