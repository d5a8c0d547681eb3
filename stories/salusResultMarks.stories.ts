import SalusResultMarks from 'c/salusResultMarks';
import examples from '../force-app/main/default/lwc/salusResultMarks/__examples__/salusResultMarks.examples';
import { define, story } from './story';

define({ salusResultMarks: SalusResultMarks });

export default { title: 'Displays/Result marks', component: 'c-salus-result-marks' };

export const Default = story('salusResultMarks', examples.default);
export const Normal = story('salusResultMarks', examples.normal);
export const Low = story('salusResultMarks', examples.low);
export const Abnormal = story('salusResultMarks', examples.abnormal);
export const Critical = story('salusResultMarks', examples.critical);
export const Several = story('salusResultMarks', examples.several);
export const Unknown = story('salusResultMarks', examples.unknown);
export const Plain = story('salusResultMarks', examples.plain);
export const Nothing = story('salusResultMarks', examples.nothing);
export const NotRecorded = story('salusResultMarks', examples.notRecorded);
