import SalusWaitingRoom from 'c/salusWaitingRoom';
import examples from '../force-app/main/default/lwc/salusWaitingRoom/__examples__/salusWaitingRoom.examples';
import { define, story } from './story';

define({ salusWaitingRoom: SalusWaitingRoom });

export default { title: 'Telehealth/Waiting room', component: 'c-salus-waiting-room' };

export const Default = story('salusWaitingRoom', examples.default);
export const Unknown = story('salusWaitingRoom', examples.unknown);
export const LetIn = story('salusWaitingRoom', examples.letIn);
