import SalusTask from 'c/salusTask';
import examples from '../force-app/main/default/lwc/salusTask/__examples__/salusTask.examples';
import { define, story } from './story';

define({ salusTask: SalusTask });

export default { title: 'Patterns/Task', component: 'c-salus-task' };

export const Default = story('salusTask', examples.default);
export const Second = story('salusTask', examples.second);
export const Error = story('salusTask', examples.error);
export const Busy = story('salusTask', examples.busy);
export const Loading = story('salusTask', examples.loading);
export const LongText = story('salusTask', examples.longText);
