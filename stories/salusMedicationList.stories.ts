import SalusMedicationList from 'c/salusMedicationList';
import examples from '../force-app/main/default/lwc/salusMedicationList/__examples__/salusMedicationList.examples';
import { define, story } from './story';

define({ salusMedicationList: SalusMedicationList });

export default { title: 'Displays/Medication list', component: 'c-salus-medication-list' };

export const Default = story('salusMedicationList', examples.default);
export const AsLinks = story('salusMedicationList', examples.asLinks);
export const NoneKnown = story('salusMedicationList', examples.noneKnown);
export const Contradiction = story('salusMedicationList', examples.contradiction);
export const Nothing = story('salusMedicationList', examples.nothing);
export const OnlyOver = story('salusMedicationList', examples.onlyOver);
export const Uninterpreted = story('salusMedicationList', examples.uninterpreted);
export const Partial = story('salusMedicationList', examples.partial);
export const Many = story('salusMedicationList', examples.many);
export const LongText = story('salusMedicationList', examples.longText);
export const Loading = story('salusMedicationList', examples.loading);
export const NotRecorded = story('salusMedicationList', examples.notRecorded);
export const StateNoneKnown = story('salusMedicationList', examples.stateNoneKnown);
export const NotPermitted = story('salusMedicationList', examples.notPermitted);
export const NotLoaded = story('salusMedicationList', examples.notLoaded);
export const Filtered = story('salusMedicationList', examples.filtered);
export const Error = story('salusMedicationList', examples.error);
