/* From here a voice is heard, and not only the room. */
const VOICE_FROM = 0.1;

/** Whether a level, from 0 to 1, is that of somebody who speaks. */
export const isVoice = (level: number): boolean => level >= VOICE_FROM;
