import SalusErrorSummary from 'c/salusErrorSummary';
import examples from '../force-app/main/default/lwc/salusErrorSummary/__examples__/salusErrorSummary.examples';
import { define, story } from './story';

define({ salusErrorSummary: SalusErrorSummary });

export default { title: 'Forms/Error summary', component: 'c-salus-error-summary' };

export const Default = story('salusErrorSummary', examples.default);
export const One = story('salusErrorSummary', examples.one);
export const OwnHeading = story('salusErrorSummary', examples.ownHeading);
export const Deeper = story('salusErrorSummary', examples.deeper);
export const Empty = story('salusErrorSummary', examples.empty);
export const LongText = story('salusErrorSummary', examples.longText);
