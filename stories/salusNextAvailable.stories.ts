import SalusButton from 'c/salusButton';
import SalusNextAvailable from 'c/salusNextAvailable';
import examples from '../force-app/main/default/lwc/salusNextAvailable/__examples__/salusNextAvailable.examples';
import { define, story } from './story';

define({ salusButton: SalusButton, salusNextAvailable: SalusNextAvailable });

export default { title: 'Scheduling/Next available', component: 'c-salus-next-available' };

export const Default = story('salusNextAvailable', examples.default);
export const InPerson = story('salusNextAvailable', examples.inPerson);
export const Window = story('salusNextAvailable', examples.window);
export const TwoZones = story('salusNextAvailable', examples.twoZones);
export const None = story('salusNextAvailable', examples.none);
export const NoneWithActions = story('salusNextAvailable', examples.noneWithActions);
export const Loading = story('salusNextAvailable', examples.loading);
export const LongText = story('salusNextAvailable', examples.longText);
