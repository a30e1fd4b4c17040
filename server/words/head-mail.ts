// The mail that keeps the head of the trail's chain outside the house. Whoever gets it may be outside the centre, and reads one of three languages.

/** Subject and text. */
export function headMail({ day, head, organisation }: { day: string; head: string; organisation: string }): { subject: string; text: string } {
  return {
    subject: `Koers ${organisation}: ${day}`,
    text: [
      head,
      '',
      'Dit is de code van het spoor van die dag. Bewaar deze mail waar wie de databank beheert niet bij kan. Wie het spoor later nakijkt met deze code, ziet of er iets weg is of herschreven werd.',
      '',
      'Voici le code de la piste de ce jour. Gardez ce mail là où qui gère la base de données ne peut pas venir. Qui vérifie plus tard la piste avec ce code voit si quelque chose a disparu ou a été réécrit.',
      '',
      'This is the code of that day’s trail. Keep this mail where whoever runs the database cannot reach it. Checking the trail with this code later shows whether anything is gone or was rewritten.',
      '',
    ].join('\n'),
  };
}
