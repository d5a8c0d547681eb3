import SalusMicMeter from 'c/salusMicMeter';
import examples from '../force-app/main/default/lwc/salusMicMeter/__examples__/salusMicMeter.examples';
import { define, story } from './story';

define({ salusMicMeter: SalusMicMeter });

export default { title: 'Telehealth/Mic meter', component: 'c-salus-mic-meter' };

export const Default = story('salusMicMeter', examples.default);
export const Loud = story('salusMicMeter', examples.loud);
export const Quiet = story('salusMicMeter', examples.quiet);
