import { EVERYTHING } from '#domain/staff/access.ts';
import { databasePlace, type DatabaseSettings } from '#server/registration/open.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { listStaff, removeStaff, saveStaff } from '#storage/staff.ts';
import { Problem } from '#tools/setup/problem.mjs';
import { ALL, readOrder, type StaffOrder } from './arguments.ts';

/**
 * `npm run staff`: who may sign in to the coordinators' area. The server may run meanwhile.
 * @param known slugs of the town's districts
 * @returns what was done, for the person who asked for it
 */
export async function runStaffCommand(
  args: readonly string[],
  settings: DatabaseSettings,
  known: readonly string[],
): Promise<string> {
  const order = readOrder(args, known);
  const db = await openDatabase(databasePlace(settings));
  try {
    const done = await carryOut(db, order);
    const gap = known.length > 0 && (await nobodyForTown(db));
    return gap ? `${done}\n\n${UNREAD}` : done;
  } finally {
    await db.destroy();
  }
}

/** What comes from no district is read by those alone who are there for all of them. */
const UNREAD = [
  `Achtung: Niemand ist für ${ALL} Bezirke eingetragen. Nachrichten ohne Ort liest dann niemand,`,
  'obwohl die Website sagt, dass die Koordination der ganzen Stadt sie liest. So tragen Sie jemanden ein:',
  `  npm run staff -- add name@stadt.de --districts ${ALL}`,
].join('\n');

async function nobodyForTown(db: Database): Promise<boolean> {
  const members = await listStaff(db);
  return !members.some(({ districts }) => districts.includes(EVERYTHING));
}

async function carryOut(db: Database, order: StaffOrder): Promise<string> {
  if (order.action === 'list') return describeStaff(db);
  const { address } = order;
  if (order.action === 'add') {
    await saveStaff(db, order, new Date());
    return `Eingetragen: ${address} für ${words(order.districts)}. Anmelden unter /intern/.`;
  }
  if (await removeStaff(db, address)) {
    return `Ausgetragen: ${address}. Wer gerade angemeldet war, ist es nicht mehr.`;
  }
  throw new Problem(`„${address}“ ist nicht eingetragen.`, 'Wer es ist: npm run staff -- list');
}

async function describeStaff(db: Database): Promise<string> {
  const members = await listStaff(db);
  if (members.length === 0) return 'Noch ist niemand eingetragen.';
  return members.map(({ address, districts }) => `${address}: ${words(districts)}`).join('\n');
}

function words(districts: readonly string[]): string {
  return districts.includes(EVERYTHING) ? `${ALL} Bezirke` : districts.join(', ');
}
