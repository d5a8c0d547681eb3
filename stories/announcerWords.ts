import { lang } from 'virtual:salus-locale';

const english = {
    title: 'Hear what the page says',
    explanation:
        'There is nothing to see of the announcer itself. Turn a screen reader on, press a button and listen. Without one, read below what was said: it appears in the moment in which it is said.',
    sayPolite: 'Say something when there is a pause',
    sayBoth: 'Say something calm and something urgent',
    sayMany: 'Let six people join at once',
    said: 'What was said',
    none: 'Nothing yet.',
    polite: 'Your answers are saved',
    loud: 'Your microphone is off',
    joined: '{0} joined',
    someoneJoined: 'Someone joined',
    two: '{0} and {1} joined',
    three: '{0}, {1} and {2} joined',
    many: '{0}, {1} and {2} others joined',
};

const spanish: typeof english = {
    title: 'Escuche lo que dice la página',
    explanation:
        'El anunciador en sí no se ve. Encienda un lector de pantalla, pulse un botón y escuche. Si no tiene uno, lea abajo lo que se dijo: aparece en el momento en que se dice.',
    sayPolite: 'Decir algo cuando haya una pausa',
    sayBoth: 'Decir algo tranquilo y algo urgente',
    sayMany: 'Hacer que entren seis personas a la vez',
    said: 'Lo que se dijo',
    none: 'Nada todavía.',
    polite: 'Sus respuestas están guardadas',
    loud: 'Su micrófono está apagado',
    joined: '{0} entró',
    someoneJoined: 'Alguien entró',
    two: '{0} y {1} entraron',
    three: '{0}, {1} y {2} entraron',
    many: '{0}, {1} y otras {2} personas entraron',
};

const arabic: typeof english = {
    title: 'استمع إلى ما تقوله الصفحة',
    explanation:
        'المُعلِن نفسه لا يظهر على الشاشة. شغّل قارئ شاشة واضغط زرًا واستمع. وإن لم يكن لديك قارئ شاشة فاقرأ أدناه ما قيل: يظهر في اللحظة التي يُقال فيها.',
    sayPolite: 'قل شيئًا عند أول توقف',
    sayBoth: 'قل شيئًا هادئًا وشيئًا عاجلًا',
    sayMany: 'أدخل ستة أشخاص معًا',
    said: 'ما قيل',
    none: 'لا شيء بعد.',
    polite: 'حُفظت إجاباتك',
    loud: 'الميكروفون مغلق',
    joined: 'انضم {0}',
    someoneJoined: 'انضم شخص',
    two: 'انضم {0} و{1}',
    three: 'انضم {0} و{1} و{2}',
    many: 'انضم {0} و{1} و{2} آخرون',
};

/** What the announcer's story says, in the language of its frame. The kit's own words are labels. */
export const WORDS = { en: english, es: spanish, ar: arabic }[lang] ?? english;
