export {
    announce,
    announcementHistory,
    changedPage,
    emptyAnnouncements,
    endedCall,
    mountAnnouncer,
    movedFocus,
    pushScope,
    setMinimalWords,
} from './announcer';
export { onAnnouncerChange } from './listeners';
export {
    announcementLevels,
    announcementPrivacy,
    choosePrivacy,
    keepSettingsIn,
    keepsSettings,
    setLevel,
    setPrivacy,
} from './settings';
export { canSound, onSound } from './sounds';
export type { Regions } from './regions';
