import SalusCareTeam from 'c/salusCareTeam';
import examples from '../force-app/main/default/lwc/salusCareTeam/__examples__/salusCareTeam.examples';
import { define, story } from './story';

define({ salusCareTeam: SalusCareTeam });

export default { title: 'Displays/Care team', component: 'c-salus-care-team' };

export const Default = story('salusCareTeam', examples.default);
export const Several = story('salusCareTeam', examples.several);
export const WithoutToday = story('salusCareTeam', examples.withoutToday);
export const UnsafeLinks = story('salusCareTeam', examples.unsafeLinks);
export const NoMembers = story('salusCareTeam', examples.noMembers);
export const Nothing = story('salusCareTeam', examples.nothing);
export const Uninterpreted = story('salusCareTeam', examples.uninterpreted);
export const Partial = story('salusCareTeam', examples.partial);
export const Many = story('salusCareTeam', examples.many);
export const LongText = story('salusCareTeam', examples.longText);
export const Loading = story('salusCareTeam', examples.loading);
export const NotRecorded = story('salusCareTeam', examples.notRecorded);
export const NotPermitted = story('salusCareTeam', examples.notPermitted);
export const Error = story('salusCareTeam', examples.error);
