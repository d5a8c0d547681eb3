import SalusImmunizationList from 'c/salusImmunizationList';
import examples from '../force-app/main/default/lwc/salusImmunizationList/__examples__/salusImmunizationList.examples';
import { define, story } from './story';

define({ salusImmunizationList: SalusImmunizationList });

export default { title: 'Displays/Immunization list', component: 'c-salus-immunization-list' };

export const Default = story('salusImmunizationList', examples.default);
export const NotGiven = story('salusImmunizationList', examples.notGiven);
export const EnteredInError = story('salusImmunizationList', examples.enteredInError);
export const Unclear = story('salusImmunizationList', examples.unclear);
export const Nothing = story('salusImmunizationList', examples.nothing);
export const Uninterpreted = story('salusImmunizationList', examples.uninterpreted);
export const Partial = story('salusImmunizationList', examples.partial);
export const Many = story('salusImmunizationList', examples.many);
export const LongText = story('salusImmunizationList', examples.longText);
export const Loading = story('salusImmunizationList', examples.loading);
export const NotRecorded = story('salusImmunizationList', examples.notRecorded);
export const NoneKnown = story('salusImmunizationList', examples.noneKnown);
export const NotPermitted = story('salusImmunizationList', examples.notPermitted);
export const Error = story('salusImmunizationList', examples.error);
