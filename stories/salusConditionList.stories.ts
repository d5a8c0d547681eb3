import SalusConditionList from 'c/salusConditionList';
import examples from '../force-app/main/default/lwc/salusConditionList/__examples__/salusConditionList.examples';
import { define, story } from './story';

define({ salusConditionList: SalusConditionList });

export default { title: 'Displays/Condition list', component: 'c-salus-condition-list' };

export const Default = story('salusConditionList', examples.default);
export const Unsure = story('salusConditionList', examples.unsure);
export const Refuted = story('salusConditionList', examples.refuted);
export const EnteredInError = story('salusConditionList', examples.enteredInError);
export const Nothing = story('salusConditionList', examples.nothing);
export const Uninterpreted = story('salusConditionList', examples.uninterpreted);
export const Partial = story('salusConditionList', examples.partial);
export const Many = story('salusConditionList', examples.many);
export const LongText = story('salusConditionList', examples.longText);
export const Loading = story('salusConditionList', examples.loading);
export const NotRecorded = story('salusConditionList', examples.notRecorded);
export const NoneKnown = story('salusConditionList', examples.noneKnown);
export const NotPermitted = story('salusConditionList', examples.notPermitted);
export const Error = story('salusConditionList', examples.error);
