import SalusParticipants from 'c/salusParticipants';
import examples from '../force-app/main/default/lwc/salusParticipants/__examples__/salusParticipants.examples';
import { define, story } from './story';

define({ salusParticipants: SalusParticipants });

export default { title: 'Telehealth/Participants', component: 'c-salus-participants' };

export const Default = story('salusParticipants', examples.default);
export const Host = story('salusParticipants', examples.host);
export const Nobody = story('salusParticipants', examples.nobody);
