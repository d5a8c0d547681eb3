export { readCareTeams } from './careTeams';
export type { CareTeamView, TeamStanding } from './careTeams';
export type { MemberView } from './member';
export { isOver } from './past';
export { CARE_TEAM_PLAN } from './plan';
