import type { PatientWords } from './words';

export const es: PatientWords = {
    title: 'Clínica Inventada del Puerto',
    prepare: ['Sus medicinas, con sus envases', 'Papel y lápiz', 'Un lugar tranquilo y con luz'],
    nextSteps: [
        'Mañana encontrará en “Consultas” lo que se acordó.',
        'Llámenos si se siente peor antes de la próxima consulta.',
    ],
    left: 'Salió de la consulta',
    leftText: 'Abra la dirección que le dio la clínica cuando quiera volver.',
    closed: 'Esta dirección ya se usó',
    closedText:
        'Cada dirección deja entrar a una página, una vez. Llame a la clínica para pedir otra.',
    unreachable: 'No podemos comunicarnos con la clínica',
    unreachableText: 'Revise su conexión y vuelva a cargar esta página.',
};
