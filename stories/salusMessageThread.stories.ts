import SalusMessageThread from 'c/salusMessageThread';
import examples from '../force-app/main/default/lwc/salusMessageThread/__examples__/salusMessageThread.examples';
import { define, story } from './story';

define({ salusMessageThread: SalusMessageThread });

export default { title: 'Displays/Message thread', component: 'c-salus-message-thread' };

export const Default = story('salusMessageThread', examples.default);
export const Many = story('salusMessageThread', examples.many);
export const FiveHundred = story('salusMessageThread', examples.fiveHundred);
export const Withdrawn = story('salusMessageThread', examples.withdrawn);
export const Nothing = story('salusMessageThread', examples.nothing);
export const Loading = story('salusMessageThread', examples.loading);
export const Error = story('salusMessageThread', examples.error);
export const NotPermitted = story('salusMessageThread', examples.notPermitted);
export const NotLoaded = story('salusMessageThread', examples.notLoaded);
export const Partial = story('salusMessageThread', examples.partial);
export const LongText = story('salusMessageThread', examples.longText);
