import SalusChat from 'c/salusChat';
import examples from '../force-app/main/default/lwc/salusChat/__examples__/salusChat.examples';
import { define, story } from './story';

define({ salusChat: SalusChat });

export default { title: 'Telehealth/Chat', component: 'c-salus-chat' };

export const Default = story('salusChat', examples.default);
export const Many = story('salusChat', examples.many);
export const Nothing = story('salusChat', examples.nothing);
