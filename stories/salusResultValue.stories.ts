import SalusResultValue from 'c/salusResultValue';
import examples from '../force-app/main/default/lwc/salusResultValue/__examples__/salusResultValue.examples';
import { define, story } from './story';

define({ salusResultValue: SalusResultValue });

export default { title: 'Displays/Result value', component: 'c-salus-result-value' };

export const Default = story('salusResultValue', examples.default);
export const Comparator = story('salusResultValue', examples.comparator);
export const VerySmall = story('salusResultValue', examples.verySmall);
export const Text = story('salusResultValue', examples.text);
export const Code = story('salusResultValue', examples.code);
export const Ratio = story('salusResultValue', examples.ratio);
export const Range = story('salusResultValue', examples.range);
export const YesOrNo = story('salusResultValue', examples.yesOrNo);
export const Curve = story('salusResultValue', examples.curve);
export const Absent = story('salusResultValue', examples.absent);
export const None = story('salusResultValue', examples.none);
export const NotRecorded = story('salusResultValue', examples.notRecorded);
