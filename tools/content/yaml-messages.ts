import type { YAMLError } from 'yaml';

const messages: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT:
    'Die Einrückung passt nicht. Zeilen, die zusammengehören, beginnen gleich weit rechts.',
  BLOCK_AS_IMPLICIT_KEY:
    'In diesem Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den ganzen Text in Anführungszeichen.',
  MULTILINE_IMPLICIT_KEY:
    'Hier fehlt ein Doppelpunkt mit Leerzeichen nach dem Feldnamen, oder der Text geht über mehrere Zeilen. Schreiben Sie: feld: Text',
  BAD_SCALAR_START:
    'Ein Text darf nicht mit diesem Zeichen beginnen. Setzen Sie ihn in Anführungszeichen.',
  TAB_AS_INDENT: 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein, zwei je Stufe.',
  MISSING_CHAR:
    'Hier fehlt ein Zeichen: das schließende Anführungszeichen, eine Klammer oder ein Leerzeichen nach dem Doppelpunkt.',
  BAD_DQ_ESCAPE:
    "Ein umgekehrter Schrägstrich hat in doppelten Anführungszeichen eine Bedeutung. Nehmen Sie einfache: '…'.",
  BAD_ALIAS: 'Ein * am Anfang hat eine Bedeutung. Setzen Sie den Text in Anführungszeichen.',
  MULTIPLE_DOCS: 'Eine Zeile --- darf hier nicht stehen. Löschen Sie sie.',
};

/** A syntax error as an editor needs it: what is wrong and what to write instead. */
export function syntaxMessage(code: YAMLError['code']): string {
  return (
    messages[code] ??
    'Diese Zeile oder die davor ist nicht richtig geschrieben. Vergleichen Sie sie mit einer anderen Datei: „feld: Text“, Listen mit „- “, Texte mit Sonderzeichen in Anführungszeichen.'
  );
}
