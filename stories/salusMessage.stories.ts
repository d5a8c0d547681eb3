import SalusMessage from 'c/salusMessage';
import examples from '../force-app/main/default/lwc/salusMessage/__examples__/salusMessage.examples';
import { define, story } from './story';

define({ salusMessage: SalusMessage });

export default { title: 'Displays/Message', component: 'c-salus-message' };

export const Default = story('salusMessage', examples.default);
export const Own = story('salusMessage', examples.own);
export const Sending = story('salusMessage', examples.sending);
export const NotSent = story('salusMessage', examples.notSent);
export const Attachments = story('salusMessage', examples.attachments);
export const System = story('salusMessage', examples.system);
export const Withdrawn = story('salusMessage', examples.withdrawn);
export const Uninterpreted = story('salusMessage', examples.uninterpreted);
export const Partial = story('salusMessage', examples.partial);
export const Urgent = story('salusMessage', examples.urgent);
export const OtherDirection = story('salusMessage', examples.otherDirection);
export const Loading = story('salusMessage', examples.loading);
export const Error = story('salusMessage', examples.error);
export const NotPermitted = story('salusMessage', examples.notPermitted);
export const NotRecorded = story('salusMessage', examples.notRecorded);
export const LongText = story('salusMessage', examples.longText);
