import SalusVitalTrend from 'c/salusVitalTrend';
import examples from '../force-app/main/default/lwc/salusVitalTrend/__examples__/salusVitalTrend.examples';
import { define, story } from './story';

define({ salusVitalTrend: SalusVitalTrend });

export default { title: 'Displays/Vital trend', component: 'c-salus-vital-trend' };

export const Default = story('salusVitalTrend', examples.default);
export const WithRange = story('salusVitalTrend', examples.withRange);
export const Gaps = story('salusVitalTrend', examples.gaps);
export const OneReading = story('salusVitalTrend', examples.oneReading);
export const ManyReadings = story('salusVitalTrend', examples.manyReadings);
export const NoReadings = story('salusVitalTrend', examples.noReadings);
export const LongText = story('salusVitalTrend', examples.longText);
export const Loading = story('salusVitalTrend', examples.loading);
export const NotRecorded = story('salusVitalTrend', examples.notRecorded);
export const NoneKnown = story('salusVitalTrend', examples.noneKnown);
export const NotPermitted = story('salusVitalTrend', examples.notPermitted);
export const NotLoaded = story('salusVitalTrend', examples.notLoaded);
export const Filtered = story('salusVitalTrend', examples.filtered);
export const Error = story('salusVitalTrend', examples.error);
