import SalusPatternVisit from 'c/salusPatternVisit';
import examples from '../force-app/main/default/lwc/salusPatternVisit/__examples__/salusPatternVisit.examples';
import { define, story } from './story';

define({ salusPatternVisit: SalusPatternVisit });

export default { title: 'Patterns/Visit', component: 'c-salus-pattern-visit' };

export const Default = story('salusPatternVisit', examples.default);
export const Guest = story('salusPatternVisit', examples.guest);
export const TooEarly = story('salusPatternVisit', examples.tooEarly);
