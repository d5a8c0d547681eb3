import type { Level, Privacy, Topic } from 'c/salusCoreAnnouncing';
import assertive from '@salesforce/label/c.Salus_Announcements_Assertive';
import full from '@salesforce/label/c.Salus_Announcements_Full';
import howMuch from '@salesforce/label/c.Salus_Announcements_HowMuch';
import intro from '@salesforce/label/c.Salus_Announcements_Intro';
import minimal from '@salesforce/label/c.Salus_Announcements_Minimal';
import notKept from '@salesforce/label/c.Salus_Shortcuts_NotKept';
import off from '@salesforce/label/c.Salus_Announcements_Off';
import polite from '@salesforce/label/c.Salus_Announcements_Polite';
import sound from '@salesforce/label/c.Salus_Announcements_Sound';
import title from '@salesforce/label/c.Salus_Announcements_Title';
import admission from '@salesforce/label/c.Salus_Announcements_TopicAdmission';
import call from '@salesforce/label/c.Salus_Announcements_TopicCall';
import captions from '@salesforce/label/c.Salus_Announcements_TopicCaptions';
import chat from '@salesforce/label/c.Salus_Announcements_TopicChat';
import form from '@salesforce/label/c.Salus_Announcements_TopicForm';
import presence from '@salesforce/label/c.Salus_Announcements_TopicPresence';
import quality from '@salesforce/label/c.Salus_Announcements_TopicQuality';
import recording from '@salesforce/label/c.Salus_Announcements_TopicRecording';
import session from '@salesforce/label/c.Salus_Announcements_TopicSession';
import status from '@salesforce/label/c.Salus_Announcements_TopicStatus';
import tryIt from '@salesforce/label/c.Salus_Announcements_Try';
import tryOff from '@salesforce/label/c.Salus_Announcements_TryOff';
import trySay from '@salesforce/label/c.Salus_Announcements_TrySay';
import trySound from '@salesforce/label/c.Salus_Announcements_TrySound';

export const WORDS = Object.freeze({ howMuch, intro, notKept, title, tryIt });

export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
    ...{ form, status, session, recording, admission, call, presence, chat, captions, quality },
};

export const LEVEL_NAMES: Readonly<Record<Level, string>> = { assertive, polite, sound, off };

export const PRIVACY_NAMES: Readonly<Record<Privacy, string>> = { full, minimal };

/** What a try says, with the topic for {0}. */
export const TRIED: Readonly<Record<Level, string>> = {
    ...{ assertive: trySay, polite: trySay, sound: trySound, off: tryOff },
};
