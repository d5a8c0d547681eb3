import SalusAllergyList from 'c/salusAllergyList';
import examples from '../force-app/main/default/lwc/salusAllergyList/__examples__/salusAllergyList.examples';
import { define, story } from './story';

define({ salusAllergyList: SalusAllergyList });

export default { title: 'Displays/Allergy list', component: 'c-salus-allergy-list' };

export const Default = story('salusAllergyList', examples.default);
export const NoneKnown = story('salusAllergyList', examples.noneKnown);
export const NoDrugNoFood = story('salusAllergyList', examples.noDrugNoFood);
export const OtherNoneKnown = story('salusAllergyList', examples.otherNoneKnown);
export const Contradiction = story('salusAllergyList', examples.contradiction);
export const Nothing = story('salusAllergyList', examples.nothing);
export const EnteredInError = story('salusAllergyList', examples.enteredInError);
export const Refuted = story('salusAllergyList', examples.refuted);
export const Uninterpreted = story('salusAllergyList', examples.uninterpreted);
export const Partial = story('salusAllergyList', examples.partial);
export const Many = story('salusAllergyList', examples.many);
export const LongText = story('salusAllergyList', examples.longText);
export const Loading = story('salusAllergyList', examples.loading);
export const NotRecorded = story('salusAllergyList', examples.notRecorded);
export const StateNoneKnown = story('salusAllergyList', examples.stateNoneKnown);
export const NotPermitted = story('salusAllergyList', examples.notPermitted);
export const Error = story('salusAllergyList', examples.error);
