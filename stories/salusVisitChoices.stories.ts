import SalusVisitChoices from 'c/salusVisitChoices';
import examples from '../force-app/main/default/lwc/salusVisitChoices/__examples__/salusVisitChoices.examples';
import { define, story } from './story';

define({ salusVisitChoices: SalusVisitChoices });

export default { title: 'Scheduling/Visit choices', component: 'c-salus-visit-choices' };

export const Default = story('salusVisitChoices', examples.default);
export const Unanswered = story('salusVisitChoices', examples.unanswered);
export const Nearest = story('salusVisitChoices', examples.nearest);
export const Visits = story('salusVisitChoices', examples.visits);
export const Clinicians = story('salusVisitChoices', examples.clinicians);
export const Times = story('salusVisitChoices', examples.times);
export const OpenElsewhere = story('salusVisitChoices', examples.openElsewhere);
export const NoTimes = story('salusVisitChoices', examples.noTimes);
export const LongText = story('salusVisitChoices', examples.longText);
