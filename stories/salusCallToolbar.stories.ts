import SalusButton from 'c/salusButton';
import SalusCallToggle from 'c/salusCallToggle';
import SalusCallToolbar from 'c/salusCallToolbar';
import examples from '../force-app/main/default/lwc/salusCallToolbar/__examples__/salusCallToolbar.examples';
import { define, story } from './story';

define({
    salusButton: SalusButton,
    salusCallToggle: SalusCallToggle,
    salusCallToolbar: SalusCallToolbar,
});

export default { title: 'Telehealth/Call toolbar', component: 'c-salus-call-toolbar' };

export const Default = story('salusCallToolbar', examples.default);
export const Few = story('salusCallToolbar', examples.few);
export const LongText = story('salusCallToolbar', examples.longText);
