export {
    announce,
    announcementHistory,
    changedPage,
    emptyAnnouncements,
    mountAnnouncer,
    movedFocus,
    pushScope,
    setMinimalWords,
    setPrivacy,
} from './announcer';
export { announcementLevels, keepLevelsIn, setLevel } from './levels';
export { onAnnouncerChange } from './listeners';
export { onSound } from './sounds';
export type { Regions } from './regions';
