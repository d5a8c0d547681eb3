import SalusStatusMessage from 'c/salusStatusMessage';
import examples from '../force-app/main/default/lwc/salusStatusMessage/__examples__/salusStatusMessage.examples';
import { define, story } from './story';

define({ salusStatusMessage: SalusStatusMessage });

export default { title: 'Foundations/Status message', component: 'c-salus-status-message' };

export const Default = story('salusStatusMessage', examples.default);
export const Public = story('salusStatusMessage', examples.public);
export const Empty = story('salusStatusMessage', examples.empty);
export const LongText = story('salusStatusMessage', examples.longText);
