import SalusMedicationCard from 'c/salusMedicationCard';
import examples from '../force-app/main/default/lwc/salusMedicationCard/__examples__/salusMedicationCard.examples';
import { define, story } from './story';

define({ salusMedicationCard: SalusMedicationCard });

export default { title: 'Displays/Medication card', component: 'c-salus-medication-card' };

export const Default = story('salusMedicationCard', examples.default);
export const AsLink = story('salusMedicationCard', examples.asLink);
export const DoNotTake = story('salusMedicationCard', examples.doNotTake);
export const Plan = story('salusMedicationCard', examples.plan);
export const Proposal = story('salusMedicationCard', examples.proposal);
export const Reported = story('salusMedicationCard', examples.reported);
export const OnHold = story('salusMedicationCard', examples.onHold);
export const Stopped = story('salusMedicationCard', examples.stopped);
export const Cancelled = story('salusMedicationCard', examples.cancelled);
export const Completed = story('salusMedicationCard', examples.completed);
export const Draft = story('salusMedicationCard', examples.draft);
export const UnknownStatus = story('salusMedicationCard', examples.unknownStatus);
export const Statement = story('salusMedicationCard', examples.statement);
export const Intended = story('salusMedicationCard', examples.intended);
export const NotTaken = story('salusMedicationCard', examples.notTaken);
export const Dispense = story('salusMedicationCard', examples.dispense);
export const Ready = story('salusMedicationCard', examples.ready);
export const Declined = story('salusMedicationCard', examples.declined);
export const EnteredInError = story('salusMedicationCard', examples.enteredInError);
export const Uninterpreted = story('salusMedicationCard', examples.uninterpreted);
export const NoneKnown = story('salusMedicationCard', examples.noneKnown);
export const NoDose = story('salusMedicationCard', examples.noDose);
export const Partial = story('salusMedicationCard', examples.partial);
export const Imprecise = story('salusMedicationCard', examples.imprecise);
export const BritishRules = story('salusMedicationCard', examples.britishRules);
export const LongText = story('salusMedicationCard', examples.longText);
export const Loading = story('salusMedicationCard', examples.loading);
export const NotRecorded = story('salusMedicationCard', examples.notRecorded);
export const NotPermitted = story('salusMedicationCard', examples.notPermitted);
export const Error = story('salusMedicationCard', examples.error);
