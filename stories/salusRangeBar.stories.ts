import SalusRangeBar from 'c/salusRangeBar';
import examples from '../force-app/main/default/lwc/salusRangeBar/__examples__/salusRangeBar.examples';
import { define, story } from './story';

define({ salusRangeBar: SalusRangeBar });

export default { title: 'Displays/Range bar', component: 'c-salus-range-bar' };

export const Default = story('salusRangeBar', examples.default);
export const Below = story('salusRangeBar', examples.below);
export const Above = story('salusRangeBar', examples.above);
export const OffScale = story('salusRangeBar', examples.offScale);
export const AtTheEnd = story('salusRangeBar', examples.atTheEnd);
export const LowEndOnly = story('salusRangeBar', examples.lowEndOnly);
export const HighEndOnly = story('salusRangeBar', examples.highEndOnly);
export const NotDrawn = story('salusRangeBar', examples.notDrawn);
export const Loading = story('salusRangeBar', examples.loading);
export const NotRecorded = story('salusRangeBar', examples.notRecorded);
