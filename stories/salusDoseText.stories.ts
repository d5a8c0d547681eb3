import SalusDoseText from 'c/salusDoseText';
import examples from '../force-app/main/default/lwc/salusDoseText/__examples__/salusDoseText.examples';
import { define, story } from './story';

define({ salusDoseText: SalusDoseText });

export default { title: 'Displays/Dose text', component: 'c-salus-dose-text' };

export const Default = story('salusDoseText', examples.default);
export const AsNeeded = story('salusDoseText', examples.asNeeded);
export const OtherReason = story('salusDoseText', examples.otherReason);
export const Taper = story('salusDoseText', examples.taper);
export const SameTime = story('salusDoseText', examples.sameTime);
export const Insulin = story('salusDoseText', examples.insulin);
export const HalfMilligram = story('salusDoseText', examples.halfMilligram);
export const Micrograms = story('salusDoseText', examples.micrograms);
export const BritishRules = story('salusDoseText', examples.britishRules);
export const Maximum = story('salusDoseText', examples.maximum);
export const UnknownUnit = story('salusDoseText', examples.unknownUnit);
export const TextAlone = story('salusDoseText', examples.textAlone);
export const StructuredAlone = story('salusDoseText', examples.structuredAlone);
export const Disagreeing = story('salusDoseText', examples.disagreeing);
export const OtherLanguage = story('salusDoseText', examples.otherLanguage);
export const Uninterpreted = story('salusDoseText', examples.uninterpreted);
export const NothingIn = story('salusDoseText', examples.nothingIn);
export const VeryLong = story('salusDoseText', examples.veryLong);
export const Loading = story('salusDoseText', examples.loading);
export const Error = story('salusDoseText', examples.error);
export const NotPermitted = story('salusDoseText', examples.notPermitted);
export const NotLoaded = story('salusDoseText', examples.notLoaded);
export const NotRecorded = story('salusDoseText', examples.notRecorded);
