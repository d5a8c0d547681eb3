import SalusPatternHealthRecord from 'c/salusPatternHealthRecord';
import examples from '../force-app/main/default/lwc/salusPatternHealthRecord/__examples__/salusPatternHealthRecord.examples';
import { define, story } from './story';

define({ salusPatternHealthRecord: SalusPatternHealthRecord });

export default { title: 'Patterns/Health record', component: 'c-salus-pattern-health-record' };

const of = (example: (typeof examples)[keyof typeof examples]) =>
    story('salusPatternHealthRecord', example);

export const Default = of(examples.default);
export const Loading = of(examples.loading);
export const PartsLoading = of(examples.partsLoading);
/** Some parts can’t be loaded: each says so for itself, and can be loaded again. */
export const SomeFailed = of(examples.someFailed);
export const NothingRecorded = of(examples.nothingRecorded);
export const Partial = of(examples.partial);
/** A result that nobody on the care team has reviewed, and one that is withheld until then. */
export const NotReviewed = of(examples.notReviewed);
export const Unreachable = of(examples.unreachable);
export const NotPermitted = of(examples.notPermitted);
export const FewParts = of(examples.fewParts);
