import SalusPhoneFallback from 'c/salusPhoneFallback';
import examples from '../force-app/main/default/lwc/salusPhoneFallback/__examples__/salusPhoneFallback.examples';
import { define, story } from './story';

define({ salusPhoneFallback: SalusPhoneFallback });

export default { title: 'Telehealth/Phone fallback', component: 'c-salus-phone-fallback' };

export const Default = story('salusPhoneFallback', examples.default);
export const NoCode = story('salusPhoneFallback', examples.noCode);
export const Deeper = story('salusPhoneFallback', examples.deeper);
